import type { Chart } from '../../src/reply.ts';
import { block, type Sheet } from './layout.ts';
import { clip, columnsOf, oneLine, pad } from './text.ts';

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A chart as bars of text, then what it shows in words. A timeline is listed beside it. */
export function chartLines(chart: Chart, alt: string, sheet: Sheet): string[] {
  const title = [chart.title, ...(chart.unit ? [` (${chart.unit})`] : [])].join('');
  const drawn = chart.type === 'timeline' ? [] : bars(chart, sheet);
  return [
    ...block([{ text: title, strong: true }], sheet),
    ...drawn,
    ...block(alt, sheet).map(line => sheet.colors.dim(line)),
  ];
}

/** Bars grow from zero; those of negative values are drawn with another mark, to the same scale. */
function bars({ points }: Chart, sheet: Sheet): string[] {
  const labels = points.map(({ label }) => clip(oneLine(label), Math.floor(sheet.width / 3)));
  const values = points.map(({ value }) => value.toLocaleString('en', { maximumSignificantDigits: 6 }));
  const labelColumn = Math.max(0, ...labels.map(columnsOf));
  const valueColumn = Math.max(0, ...values.map(columnsOf));
  const room = Math.max(5, sheet.width - labelColumn - valueColumn - 4);
  const largest = Math.max(...points.map(({ value }) => Math.abs(value)), Number.MIN_VALUE);
  return points.flatMap(({ value, note }, i) => {
    const bar = barOf(Math.abs(value) / largest, room, value < 0);
    const number = ' '.repeat(valueColumn - columnsOf(values[i]!)) + values[i]!;
    const line = `${pad(labels[i]!, labelColumn)}  ${number}  ${sheet.colors.cyan(bar)}`.trimEnd();
    return [line, ...(note ? block([{ text: note, emphasis: true }], sheet, labelColumn + 2) : [])];
  });
}

function barOf(share: number, room: number, negative: boolean): string {
  const units = Math.round(share * room * 8);
  if (negative) return '░'.repeat(Math.round(units / 8));
  return '█'.repeat(Math.floor(units / 8)) + eighths[units % 8];
}
