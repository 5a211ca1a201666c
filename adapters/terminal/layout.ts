import type { createColors } from 'picocolors';
import type { AnyCommand } from '../../src/command.ts';
import type { Call } from '../../src/invocation.ts';
import type { Rich, Span } from '../../src/reply.ts';
import { shellCommand } from './shell.ts';
import { columnsOf, oneLine, pad, wrapRich } from './text.ts';
import type { TerminalWords } from './words.ts';

/** What every part is drawn with. */
export interface Sheet {
  readonly width: number;
  readonly colors: ReturnType<typeof createColors>;
  readonly words: TerminalWords;
  readonly commands: readonly AnyCommand[];
  /** How many choices and rows are shown of one list. */
  readonly most: number;
}

/** Rich text wrapped behind an indent. `first` stands before the first line instead, and is as wide as the indent. */
export function block(rich: Rich, sheet: Sheet, indent = 0, first = ' '.repeat(indent)): string[] {
  return wrapRich(rich, Math.max(10, sheet.width - indent), painter(sheet)).map(
    (line, i) => (i === 0 ? first : ' '.repeat(indent)) + line.painted,
  );
}

export function painter({ colors }: Sheet): (text: string, look: Span) => string {
  return (text, { strong, emphasis, code, href }) => {
    let painted = text;
    if (strong) painted = colors.bold(painted);
    if (emphasis) painted = colors.italic(painted);
    if (code) painted = colors.cyan(painted);
    if (href) painted = colors.underline(painted);
    return painted;
  };
}

/** Labels in one column, values wrapped in the next. A label too long for its column stands on a line of its own. */
export function labelled(rows: readonly { label: string; value: Rich }[], sheet: Sheet): string[] {
  const labels = rows.map(({ label }) => oneLine(label));
  const most = Math.min(26, Math.floor(sheet.width / 3));
  const column = Math.max(0, ...labels.map(columnsOf).filter(columns => columns <= most)) + 2;
  return rows.flatMap(({ value }, i) => {
    const label = labels[i]!;
    const name = sheet.colors.bold(label);
    if (columnsOf(label) + 2 > column)
      return [...block([{ text: label, strong: true }], sheet), ...block(value, sheet, column)];
    const lines = block(value, sheet, column, pad(name, column, label));
    return lines.length ? lines : [name];
  });
}

/** Commands with what they do, to be copied: a command is never wrapped. */
export function commandList(rows: readonly { label: string; line: string }[], sheet: Sheet): string[] {
  const labels = rows.map(({ label }) => oneLine(label));
  const column = Math.min(44, Math.max(0, ...labels.map(columnsOf))) + 2;
  return rows.flatMap(({ line }, i) => {
    const label = labels[i]!;
    const painted = sheet.colors.cyan(line);
    if (line && columnsOf(label) + 2 <= column && 2 + column + columnsOf(line) <= sheet.width)
      return [`  ${pad(label, column, label)}${painted}`];
    return [...block(label, sheet, 2), ...(line ? [`    ${painted}`] : [])];
  });
}

export function commandOf(call: Call, { commands }: Sheet): string {
  return shellCommand(call, commands);
}
