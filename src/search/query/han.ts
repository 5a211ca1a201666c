import { hanTerms } from '../text/text.ts';
import type { Alternative } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';

/** A piece of a Chinese text, and what may stand for it. */
interface HanPiece {
  readonly text: string;
  readonly alternatives: Alternative[];
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Cuts a run of Chinese characters into words that the lexicon knows, and what lies between them. */
export function hanPieces(run: string, lexicon: Lexicon): HanPiece[] {
  const pieces: HanPiece[] = [];
  const add = (text: string) => {
    const others = lexicon.expansions.get(text) ?? [];
    if (text) pieces.push({ text, alternatives: [{ terms: hanTerms(text), weight: 1, how: 'word' }, ...others] });
  };
  const ends = wordEnds(run);
  let start = 0;
  for (let i = 0; i < run.length; i++) {
    const known = longestKnown(run, i, lexicon, ends);
    if (!known) continue;
    add(run.slice(start, i));
    add(known);
    start = i + known.length;
    i = start - 1;
  }
  add(run.slice(start));
  return pieces;
}

/** The places at which a word ends: 公司法 is 公司 and 法, not 公 and 司法. */
function wordEnds(run: string): ReadonlySet<number> {
  return new Set([0, ...Array.from(segmenter.segment(run), ({ index, segment }) => index + segment.length)]);
}

function longestKnown(run: string, at: number, lexicon: Lexicon, ends: ReadonlySet<number>): string | undefined {
  for (let length = Math.min(lexicon.longestHan, run.length - at); length > 1; length--) {
    const piece = run.slice(at, at + length);
    if (lexicon.expansions.has(piece) && !cutsWords(at, at + length, ends)) return piece;
  }
  return undefined;
}

/** Whether a piece has parts of two words, but not all of both. */
function cutsWords(from: number, to: number, ends: ReadonlySet<number>): boolean {
  if (ends.has(from) && ends.has(to)) return false;
  for (let i = from + 1; i < to; i++) if (ends.has(i)) return true;
  return false;
}
