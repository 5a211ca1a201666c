import { oneLine } from '../../../src/plain-text.ts';
import type { Chart, Part } from '../../../src/reply.ts';
import type { DataVisualizationBlock, SlackBlock } from '../blocks.ts';
import { limits } from '../limits.ts';
import type { RenderContext } from './context.ts';
import { paragraph, preformatted } from './rich-text.ts';
import { clip, textObject } from './text.ts';

type Table = Extract<Part, { kind: 'table' }>;

/** A table of Slack's own, or its text in columns. Says what did not fit. */
export function tableBlocks(part: Table, context: RenderContext): readonly SlackBlock[] {
  const rows = [part.columns, ...part.rows].map(row => part.columns.map((_, i) => cell(row[i])));
  const shown = fittingRows(rows);
  const left = rows.length - shown.length;
  const note: readonly SlackBlock[] =
    left > 0 ? [{ type: 'context', elements: [textObject(context.words.cut.rows(left))] }] : [];
  const isNative =
    context.native && shown.length > 1 && part.columns.length > 0 && part.columns.length <= limits.table.columns;
  const caption = clip(oneLine(part.caption), limits.text);
  if (!isNative) return [...paragraph([{ text: caption, strong: true }], context), ...textTable(shown), ...note];
  return [
    {
      type: 'data_table',
      caption: caption || '–',
      rows: shown.map(row => row.map(text => ({ type: 'raw_text', text }))),
    },
    ...note,
  ];
}

/** Slack refuses an empty cell. */
function cell(text = ''): string {
  return clip(oneLine(text), limits.cell) || ' ';
}

function fittingRows(rows: readonly string[][]): string[][] {
  let room = limits.table.characters - limits.text;
  return rows.slice(0, limits.table.rows).filter(row => {
    room -= row.join('').length;
    return room >= 0;
  });
}

function textTable(rows: readonly string[][]): readonly SlackBlock[] {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map(row => row[i]!.length))) ?? [];
  const text = rows
    .map(row =>
      row
        .map((value, i) => value.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
  return preformatted(clip(text, limits.text));
}

/**
 * A chart of Slack's own with its words below it in small print; the words and the numbers where Slack has no such
 * chart or takes no more of them.
 */
export function chartBlocks(part: Extract<Part, { kind: 'chart' }>, context: RenderContext): readonly SlackBlock[] {
  const native = context.native ? nativeChart(part.chart) : undefined;
  if (native && context.takeChart()) {
    return [native, { type: 'context', elements: [textObject(part.alt, limits.field)] }];
  }
  return [
    ...paragraph([{ text: part.chart.title, strong: true }], context),
    ...paragraph(part.alt, context),
    ...(part.chart.type === 'timeline'
      ? []
      : preformatted(clip(pointLines(part.chart), limits.text, context.words.cut.characters))),
  ];
}

function nativeChart({ type, title, unit, points }: Chart): DataVisualizationBlock | undefined {
  const labels = points.map(({ label }) => clip(oneLine(label), limits.chart.label));
  const isDrawable =
    type !== 'timeline' &&
    points.length > 0 &&
    points.length <= limits.chart.points &&
    points.every(({ value }) => Number.isFinite(value)) &&
    labels.every(Boolean) &&
    new Set(labels).size === labels.length;
  if (!isDrawable) return undefined;
  const name = clip(oneLine(unit || title), limits.chart.series) || '–';
  return {
    type: 'data_visualization',
    title: clip(oneLine(title), limits.chart.title) || '–',
    chart: {
      type: type === 'bars' ? 'bar' : 'line',
      series: [{ name, data: points.map(({ value }, i) => ({ label: labels[i]!, value })) }],
      axis_config: {
        categories: labels,
        ...(unit && oneLine(unit) && { y_label: clip(oneLine(unit), limits.chart.axisLabel) }),
      },
    },
  };
}

function pointLines({ unit, points }: Chart): string {
  return points.map(({ label, value, note }) => oneLine(`${label}: ${value} ${unit ?? ''} ${note ?? ''}`)).join('\n');
}
