import { createColors } from 'picocolors';
import type { AnyCommand } from '../../src/command.ts';
import { type Hit, type Part, type Reply, type Rich, spans } from '../../src/reply.ts';
import { chartLines } from './chart.ts';
import { block, commandList, commandOf, labelled, painter, type Sheet } from './layout.ts';
import { tableLines } from './table.ts';
import { clean, columnsOf, oneLine, pad, wrapRich } from './text.ts';
import { terminalWords } from './words.ts';

export interface TerminalOptions {
  /** Columns of the terminal; at least 20 are used. */
  readonly width: number;
  readonly color: boolean;
  /** The commands that can be typed: what a button does is shown as one of them. */
  readonly commands: readonly AnyCommand[];
  /** Every choice and row, however many. Default: eight of a list, and how many there are besides. */
  readonly all?: boolean;
}

/** A reply as text for a terminal, ending in a line break. Only commands and text to copy may be wider than `width`. */
export function toTerminal(reply: Reply, { width, color, commands, all }: TerminalOptions): string {
  const colors = createColors(color);
  const words = terminalWords(reply.language);
  const mistake = reply.tone === 'error' ? words.error : '';
  const sheet: Sheet = {
    width: Math.max(20, width - columnsOf(mistake)),
    colors,
    words,
    commands,
    most: all ? Number.POSITIVE_INFINITY : 8,
  };
  const title = reply.title?.trim() ? block([{ text: reply.title, strong: true }], sheet) : [];
  const announced = block(reply.announce ?? '', sheet).map(line => colors.dim(line));
  const drawn = [title, ...reply.parts.map(part => partLines(part, sheet)), announced];
  const blocks = drawn.filter(lines => lines.length > 0);
  const text = blocks.map(lines => lines.join('\n')).join('\n\n');
  return `${colors.red(mistake)}${text}\n`;
}

function partLines(part: Part, sheet: Sheet): string[] {
  switch (part.kind) {
    case 'heading':
      return block([{ text: part.text, strong: true }], sheet);
    case 'text':
      return block(part.text, sheet);
    case 'facts':
      return labelled(part.facts, sheet);
    case 'comparison':
      return comparisonLines(part, sheet);
    case 'hits':
      return part.hits.flatMap((hit, i) => [...(i ? [''] : []), ...hitLines(hit, part.start + i, sheet)]);
    case 'table':
      return tableLines(part, sheet);
    case 'timeline':
      return timelineLines(part, sheet);
    case 'chart':
      return chartLines(part.chart, part.alt, sheet);
    case 'note':
      return block(part.text, sheet, 2, '! ');
    case 'copy':
      return clean(part.text).split('\n');
    case 'citation':
      return block(part.text, sheet).map(line => sheet.colors.dim(line));
    case 'actions':
      return commandList(
        part.actions.map(({ label, call, href }) => ({
          label,
          line: call ? commandOf(call, sheet) : oneLine(href ?? ''),
        })),
        sheet,
      );
    case 'choices':
      return choiceLines(part, sheet);
  }
}

function hitLines({ id, title, meta, excerpt, why, open }: Hit, number: number, sheet: Sheet): string[] {
  const mark = `${String(number).padStart(2)}. `;
  const indent = mark.length;
  const small = (rich: Rich) => block(rich, sheet, indent).map(line => sheet.colors.dim(line));
  return [
    ...block([{ text: oneLine(id), strong: true }, ' ', ...spans(title)], sheet, indent, mark),
    ...(meta ? small(meta) : []),
    ...(excerpt ? block(excerpt, sheet, indent) : []),
    ...(why ? small(`${sheet.words.why}${why}`) : []),
    `${' '.repeat(indent)}${sheet.colors.cyan(commandOf(open, sheet))}`,
  ];
}

/** Side by side where there is room for two columns that read well. */
function comparisonLines({ left, right }: Extract<Part, { kind: 'comparison' }>, sheet: Sheet): string[] {
  if (sheet.width < 72)
    return [left, right].flatMap(({ label, text }) => [
      ...block([{ text: label, strong: true }], sheet),
      ...block(text, sheet, 2),
    ]);
  const column = Math.floor((sheet.width - 3) / 2);
  const [a, b] = [left, right].map(({ label, text }) => [
    ...wrapRich([{ text: label, strong: true }], column, painter(sheet)),
    ...wrapRich(text, column, painter(sheet)),
  ]) as [ReturnType<typeof wrapRich>, ReturnType<typeof wrapRich>];
  const bar = sheet.colors.dim('│');
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => {
    const { painted, columns } = a[i] ?? { painted: '', columns: 0 };
    return `${painted}${' '.repeat(column - columns)} ${bar} ${b[i]?.painted ?? ''}`.trimEnd();
  });
}

function timelineLines({ entries }: Extract<Part, { kind: 'timeline' }>, sheet: Sheet): string[] {
  const column = Math.max(0, ...entries.map(({ date }) => columnsOf(oneLine(date)))) + 2;
  return entries.flatMap(({ date, title, open }) => [
    ...block(title, sheet, column, pad(sheet.colors.bold(oneLine(date)), column, oneLine(date))),
    ...(open ? [`${' '.repeat(column)}${sheet.colors.cyan(commandOf(open, sheet))}`] : []),
  ]);
}

function choiceLines({ label, choices }: Extract<Part, { kind: 'choices' }>, sheet: Sheet): string[] {
  const rows = choices.slice(0, sheet.most).map(choice => ({
    label: choice.description ? `${choice.label} · ${choice.description}` : choice.label,
    line: commandOf(choice.call, sheet),
  }));
  const left = choices.length - rows.length;
  return [
    ...block([{ text: label, strong: true }], sheet),
    ...commandList(rows, sheet),
    ...(left > 0 ? [`  ${sheet.colors.dim(sheet.words.more(left))}`] : []),
  ];
}
