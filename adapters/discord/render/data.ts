import { oneLine } from '../../../src/plain-text.ts';
import type { Chart, Part, Span } from '../../../src/reply.ts';
import { limits } from '../limits.ts';
import { type Draft, type RenderContext, toText } from './draft.ts';
import { type Cut, writeLines } from './rich.ts';
import { clip, codeBlock, columnsOf, label, padTo } from './text.ts';

type Table = Extract<Part, { kind: 'table' }>;

/** A table as columns in a code block; as a list where the columns are too wide to stand side by side. */
export function tableDrafts({ caption, columns, rows }: Table, { words }: RenderContext): Draft[] {
  const cells = [columns, ...rows].map(row => columns.map((_, i) => oneLine(row[i] ?? '')));
  const widths = columns.map((_, i) => Math.max(...cells.map(row => columnsOf(row[i]!))));
  const isNarrow = widths.reduce((sum, width) => sum + width + 2, -2) <= limits.codeColumns;
  const title = boldLine(caption, words.cut);
  if (isNarrow) {
    const lines = cells.map(row =>
      row
        .map((cell, i) => padTo(cell, widths[i]!))
        .join('  ')
        .trimEnd(),
    );
    return [title, codeLines(lines, words.cut.rows)];
  }
  const items = cells.slice(1).map(row => ({
    prefix: '- ',
    text: row.flatMap((cell, i): (string | Span)[] =>
      i === 0 ? [{ text: cell, strong: true }] : cell ? [` · ${clip(cells[0]![i]!, 40)}: `, clip(cell, 200)] : [],
    ),
  }));
  return [title, { kind: 'text', text: toText(max => writeLines(items, max, words.cut)) }];
}

/** A picture with its words as alternative text; bars of text where there is no picture. */
export function chartDrafts({ chart, alt }: Extract<Part, { kind: 'chart' }>, context: RenderContext): Draft[] {
  const { cut } = context.words;
  const png = context.pictures.get(chart);
  // Its title stands in the picture and in its words.
  if (png) return [{ kind: 'picture', picture: { png, alt: label(alt, limits.mediaDescription) } }];
  return [
    boldLine(chart.title, cut),
    { kind: 'text', text: toText(max => writeLines([{ text: alt }], max, cut)) },
    ...(chart.points.length && chart.type !== 'timeline' ? [codeLines(chartLines(chart), cut.rows)] : []),
  ];
}

function boldLine(text: string, cut: Cut): Draft {
  return { kind: 'text', text: toText(max => writeLines([{ text: [{ text, strong: true }] }], max, cut)) };
}

const barColumns = 20;

function chartLines({ unit, points }: Chart): string[] {
  const labels = points.map(point => clip(oneLine(point.label), 24));
  const width = Math.max(...labels.map(columnsOf));
  const top = Math.max(...points.map(point => Math.abs(point.value)), Number.MIN_VALUE);
  return points.map(({ value, note = '' }, i) => {
    const start = padTo(labels[i]!, width);
    const bar = '█'.repeat(Math.round((Math.abs(value) / top) * barColumns)) || '▏';
    const number = `${value.toLocaleString('en', { maximumFractionDigits: 2 })} ${clip(oneLine(unit ?? ''), 20)}`;
    return [start, bar, number.trim(), clip(oneLine(note), 60)].filter(Boolean).join('  ');
  });
}

/** Whole lines in a code block, and below it how many there was no room for. */
function codeLines(lines: readonly string[], rows: (left: number) => string): Draft {
  const write = (max: number) => {
    for (let count = lines.length; ; count--) {
      const left = lines.length - count;
      const block = count ? codeBlock(lines.slice(0, count).join('\n')) : '';
      const text = left ? `${block}\n-# ${rows(left)}`.trim() : block;
      if (text.length <= max || count === 0) return text;
    }
  };
  return { kind: 'text', text: toText(write) };
}
