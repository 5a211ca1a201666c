import type { Lexicon } from './lexicon.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Cuts a run of Chinese characters into words that the lexicon knows, and what lies between them. */
export function hanPieces(run: string, lexicon: Lexicon): string[] {
  const pieces: string[] = [];
  const ends = wordEnds(run);
  let start = 0;
  for (let i = 0; i < run.length; i++) {
    const known = longestKnown(run, i, lexicon, ends);
    if (!known) continue;
    pieces.push(run.slice(start, i), known);
    start = i + known.length;
    i = start - 1;
  }
  return [...pieces, run.slice(start)].filter(Boolean);
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
