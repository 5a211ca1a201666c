import { clean, cutAtWord } from '../../../src/plain-text.ts';
import { plain, type Rich, type Span, spans } from '../../../src/reply.ts';
import { limits } from '../limits.ts';
import { escapeMarkdown, isBlank, safeHref, takeChars } from './text.ts';

/** What the reader is told about the characters and the rows that were cut. */
export interface Cut {
  characters(left: number): string;
  rows(left: number): string;
}

/**
 * Rich text in Discord's Markdown, at most `max` long. Clipped first and escaped after, so that no escape, link or
 * code span is cut in half.
 */
export function toMarkdown(rich: Rich, max: number, ending: (left: number) => string): string {
  const written = spans(rich);
  const length = written.reduce((sum, span) => sum + span.text.length, 0);
  // What is longer by far than a message need not be read to its end.
  const all = written.map(span => ({ ...span, text: clean(takeChars(span.text, limits.text * 2)) }));
  const whole = join(all);
  if (whole.length <= max) return whole;
  let [fits, over] = [0, Math.min(length, max)];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (cutTo(all, middle, length, ending).length <= max) fits = middle;
    else over = middle;
  }
  return cutTo(all, fits, length, ending);
}

function cutTo(all: readonly Span[], count: number, length: number, ending: (left: number) => string): string {
  let room = count;
  const kept: Span[] = [];
  for (const span of all) {
    if (room <= 0) break;
    kept.push(span.text.length > room ? { ...span, text: cutAtWord(takeChars(span.text, room)) } : span);
    room -= span.text.length;
  }
  const left = length - kept.reduce((sum, span) => sum + span.text.length, 0);
  return join(kept) + escapeMarkdown(ending(left));
}

/** Marks that touch would be read as one: an unseen blank keeps them apart. */
function join(all: readonly Span[]): string {
  return all
    .map(writeSpan)
    .reduce((text, next) => text + (text.endsWith('*') && next.startsWith('*') ? '\u200b' : '') + next, '');
}

function writeSpan({ text, strong, emphasis, code, href }: Span): string {
  const [, lead, core, tail] = /^(\s*)(.*?)(\s*)$/s.exec(text)!;
  if (!core) return text;
  const url = safeHref(href, limits.button.url);
  // Nothing can be escaped in a code span, and the marks around it would pair with those inside.
  let written = code && !url && !/[`*_~|[\]\\\n]/.test(core) ? `\`${core}\`` : escapeMarkdown(core);
  // The angle brackets keep Discord from unfolding a preview of the page.
  if (url) written = `[${written}](<${url}>)`;
  if (emphasis) written = `*${written}*`;
  if (strong) written = `**${written}**`;
  return lead + written + tail;
}

/** A line of Markdown: `prefix` is ours (`## `, `> `, `-# `), the text is shown as it is. */
export interface Line {
  readonly prefix?: string;
  readonly text: Rich;
}

/** Lines that take at most `max`: the longest are shortened most, and rows that don't fit are counted. */
export function writeLines(lines: readonly Line[], max: number, cut: Cut): string {
  const filled = lines
    .map(({ prefix = '', text }) => ({ prefix, text: onOneLine(text) }))
    .filter(({ text }) => !isBlank(plain(text)));
  const write = ({ prefix, text }: (typeof filled)[number], room: number) =>
    prefix + toMarkdown(text, room - prefix.length, cut.characters);
  const written = filled.map(line => write(line, Number.POSITIVE_INFINITY));
  const whole = written.join('\n');
  if (whole.length <= max) return whole;
  const count = Math.min(filled.length, Math.max(1, Math.floor((max - 40) / shortestLine)));
  const left = filled.length - count;
  const note = left ? `\n-# ${escapeMarkdown(cut.rows(left))}` : '';
  const rooms = share(
    written.slice(0, count).map(text => text.length),
    max - note.length - count,
  );
  return filled
    .slice(0, count)
    .map((line, i) => write(line, rooms[i]!))
    .join('\n')
    .concat(note);
}

/** A line shortened to less than this says too little to be worth its place. */
const shortestLine = 60;

function onOneLine(rich: Rich): readonly Span[] {
  return spans(rich).map(span => ({ ...span, text: clean(span.text).replace(/\s+/g, ' ') }));
}

/**
 * Shares room among texts: the short ones get what they want, and the long ones the same each.
 *
 * @example
 * share([10, 500, 90, 400], 500)
 * //=> [10, 200, 90, 200]
 */
export function share(wants: readonly number[], total: number): number[] {
  let left = total;
  const rooms = new Array<number>(wants.length);
  const shortestFirst = wants.map((_, i) => i).sort((a, b) => wants[a]! - wants[b]!);
  shortestFirst.forEach((index, i) => {
    rooms[index] = Math.min(wants[index]!, Math.floor(left / (wants.length - i)));
    left -= rooms[index];
  });
  return rooms;
}
