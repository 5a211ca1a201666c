import * as plainText from '../../src/plain-text.ts';
import { type Rich, type Span, spans } from '../../src/reply.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji}\ufe0f/u;
const unseen = /^[\p{Mn}\p{Me}\p{Cf}]*$/u;
/** East Asian text breaks between any two characters, but not before closing or behind opening punctuation. */
const closing = /^[、。，．：；！？）》」』】〕…—]/u;
const opening = /[（《「『【〔]$/u;

/** UTF-16 units. No record has a longer text; what a person typed may. */
const longest = 2000;

/**
 * Text that can't steer the terminal: without control characters and changes of direction. What is left of an escape
 * sequence without its ESC is text like any other.
 */
export function clean(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text) && text.length <= longest) return text;
  const kept = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return plainText.clean(kept).replaceAll('\t', ' ');
}

/** Clean text on one line. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

/** Characters that join with a neighbour into one sign. Segmenting costs microseconds a character: only where needed. */
const joining = /[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff]/u;

function graphemesOf(text: string): string[] {
  return joining.test(text) ? Array.from(graphemes.segment(text), ({ segment }) => segment) : [...text];
}

/** How many columns the text takes: two for East Asian characters and emoji, none for combining marks. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let columns = 0;
  for (const grapheme of graphemesOf(text)) columns += graphemeColumns(grapheme);
  return columns;
}

function graphemeColumns(grapheme: string): number {
  if (wide.test(grapheme)) return 2;
  return unseen.test(grapheme) ? 0 : 1;
}

/** Fills up with spaces to so many columns. */
export function pad(text: string, columns: number, shown = text): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(shown)));
}

/** Cuts to so many columns, with an ellipsis where something is missing. */
export function clip(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = '';
  let used = 0;
  for (const grapheme of graphemesOf(text)) {
    used += graphemeColumns(grapheme);
    if (used > columns - 1) break;
    kept += grapheme;
  }
  return `${kept.trimEnd()}…`;
}

/** A stretch that no line break may cut, with the look of its span. */
interface Piece {
  readonly text: string;
  readonly columns: number;
  readonly look: Span;
}

export type Paint = (text: string, look: Span) => string;

/** A finished line: with its colours, and how many columns it takes. */
export interface Line {
  readonly painted: string;
  readonly columns: number;
}

/**
 * Breaks rich text into lines of at most `width` columns: at white space, between East Asian characters, and inside a
 * word only if it is longer than a line.
 */
export function wrapRich(rich: Rich, width: number, paint: Paint): Line[] {
  const lines: Line[] = [];
  let line: Piece[] = [];
  let columns = 0;
  const flush = () => {
    while (line.at(-1)?.text === ' ') columns -= line.pop()!.columns;
    lines.push({ painted: paintAll(line, paint), columns });
    line = [];
    columns = 0;
  };
  for (const run of runsOf(
    spans(rich).map(span => piecesOf(span, width)),
    width,
  )) {
    if (run[0]!.text === '\n') {
      flush();
      continue;
    }
    const needed = run.reduce((sum, piece) => sum + piece.columns, 0);
    if (columns + needed > width && columns > 0) flush();
    if (run[0]!.text === ' ' && columns === 0) continue;
    line.push(...run);
    columns += needed;
  }
  if (columns > 0) flush();
  return lines;
}

/** Pieces that stay together: a word goes on where a span begins in the middle of it. */
function runsOf(bySpan: readonly (readonly Piece[])[], width: number): Piece[][] {
  const runs: Piece[][] = [];
  for (const pieces of bySpan) {
    pieces.forEach((piece, i) => {
      const run = i === 0 ? runs.at(-1) : undefined;
      const columns = run?.reduce((sum, { columns }) => sum + columns, piece.columns) ?? 0;
      const before = run?.at(-1)?.text ?? ' ';
      const isWord = !/\s$/.test(before) && !/^\s/.test(piece.text);
      if (run && isWord && columns <= width && !mayBreak(before, piece.text)) run.push(piece);
      else runs.push([piece]);
    });
  }
  return runs;
}

/** Neighbours of one look are painted together, so that a coloured line has few escape sequences. */
function paintAll(pieces: readonly Piece[], paint: Paint): string {
  let painted = '';
  for (let i = 0; i < pieces.length; ) {
    const { look } = pieces[i]!;
    let text = '';
    while (i < pieces.length && pieces[i]!.look === look) text += pieces[i++]!.text;
    painted += paint(text, look);
  }
  return painted;
}

function piecesOf(look: Span, width: number): Piece[] {
  const address = look.href && /^https?:\/\/\S+$/.test(look.href) && look.href !== look.text ? ` (${look.href})` : '';
  const words = clean(look.text + address).match(/\n|[^\S\n]+|\S+/g) ?? [];
  return words.flatMap(word => {
    if (word === '\n') return [{ text: word, columns: 0, look }];
    if (/^\s/.test(word)) return [{ text: ' ', columns: 1, look }];
    return unbreakable(word, width).map(text => ({ text, columns: columnsOf(text), look }));
  });
}

function unbreakable(word: string, width: number): string[] {
  if (!wide.test(word) && columnsOf(word) <= width) return [word];
  const parts: string[] = [];
  let columns = 0;
  for (const grapheme of graphemesOf(word)) {
    const more = graphemeColumns(grapheme);
    const before = parts.at(-1);
    if (before !== undefined && columns + more <= width && !mayBreak(before, grapheme)) {
      parts[parts.length - 1] = before + grapheme;
      columns += more;
    } else {
      parts.push(grapheme);
      columns = more;
    }
  }
  return parts;
}

function mayBreak(before: string, next: string): boolean {
  if (closing.test(next) || opening.test(before)) return false;
  return wide.test(next) || wide.test(before.slice(-2));
}
