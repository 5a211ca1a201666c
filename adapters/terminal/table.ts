import { block, type Sheet } from './layout.ts';
import { clip, columnsOf, oneLine, pad, wrapRich } from './text.ts';

/** A cell is a glance, not a text. */
const longestCell = 160;

/** Rows under their headings, the columns as wide as they need and the widest narrowed until all fit. */
export function tableLines(
  { caption, columns, rows }: { caption: string; columns: readonly string[]; rows: readonly (readonly string[])[] },
  sheet: Sheet,
): string[] {
  const shown = rows
    .slice(0, sheet.most * 4)
    .map(row => columns.map((_, i) => clip(oneLine(row[i] ?? ''), longestCell)));
  const left = rows.length - shown.length;
  const heads = columns.map(head => clip(oneLine(head), longestCell));
  const title = caption ? block([{ text: caption, strong: true }], sheet) : [];
  const more = left > 0 ? [sheet.colors.dim(sheet.words.moreRows(left))] : [];
  if (columns.length * 6 > sheet.width) return [...title, ...cards(heads, shown, sheet), ...more];
  const widths = narrow(
    heads.map((head, i) => Math.max(1, columnsOf(head), ...shown.map(row => columnsOf(row[i]!)))),
    sheet.width - 2 * (columns.length - 1),
  );
  const numeric = heads.map((_, i) => shown.length > 0 && shown.every(row => /^[-+]?[\d.,\s%]*$/.test(row[i]!)));
  const draw = (row: readonly string[], strong: boolean) => rowLines(row, widths, numeric, strong, sheet);
  return [
    ...title,
    ...draw(heads, true),
    sheet.colors.dim(widths.map(width => '─'.repeat(width)).join('  ')),
    ...shown.flatMap(row => draw(row, false)),
    ...more,
  ];
}

/** A table of too many columns: each row as a list of its cells. */
function cards(heads: readonly string[], rows: readonly (readonly string[])[], sheet: Sheet): string[] {
  return rows.flatMap((row, r) => [
    ...(r ? [''] : []),
    ...row.flatMap((cell, i) => block([{ text: `${heads[i]}: `, strong: true }, cell], sheet, 2)),
  ]);
}

function narrow(wanted: readonly number[], room: number): number[] {
  const widths = [...wanted];
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; ) {
    const widest = widths.indexOf(Math.max(...widths));
    const others = Math.max(3, ...widths.filter((_, i) => i !== widest));
    const cut = Math.min(over, Math.max(1, widths[widest]! - others));
    widths[widest] = widths[widest]! - cut;
    over -= cut;
  }
  return widths;
}

function rowLines(
  row: readonly string[],
  widths: readonly number[],
  numeric: readonly boolean[],
  strong: boolean,
  sheet: Sheet,
): string[] {
  const cells = row.map((cell, i) => wrapRich(cell, widths[i]!, text => text).map(({ painted }) => painted));
  const height = Math.max(1, ...cells.map(lines => lines.length));
  return Array.from({ length: height }, (_, y) =>
    cells
      .map((lines, x) => {
        const text = lines[y] ?? '';
        const shown = strong ? sheet.colors.bold(text) : text;
        return numeric[x]
          ? ' '.repeat(Math.max(0, widths[x]! - columnsOf(text))) + shown
          : pad(shown, widths[x]!, text);
      })
      .join('  ')
      .trimEnd(),
  );
}
