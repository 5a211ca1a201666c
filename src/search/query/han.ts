import { isStopWord } from '../text/text.ts';
import type { Lexicon } from './lexicon.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Cuts a run of Chinese characters into words that the lexicon knows, and what lies between them, without words that
 * say nothing: 成都过境免签多长时间 into 成都, 过境免签.
 *
 * @param isFound whether a record has a piece: one that none has is taken word by word
 */
export function hanPieces(run: string, lexicon: Lexicon, isFound: (piece: string) => boolean): string[] {
  const ends = wordEnds(run);
  const pieces: string[] = [];
  let start = 0;
  const between = (end: number) => {
    const piece = run.slice(start, end);
    if (piece) pieces.push(...(isFound(piece) ? [piece] : wordsOfRun(piece)));
  };
  for (let i = 0; i < run.length; ) {
    const known = longestKnown(run, i, lexicon, ends);
    const word = known ?? stopWordAt(run, i, ends);
    if (!word) {
      i++;
      continue;
    }
    between(i);
    if (known && !isStopWord(known)) pieces.push(known);
    i += word.length;
    start = i;
  }
  between(run.length);
  const telling = pieces.filter(piece => piece.length > 1);
  return telling.length ? telling : [run];
}

function wordsOfRun(run: string): string[] {
  return Array.from(segmenter.segment(run), ({ segment }) => segment);
}

function stopWordAt(run: string, at: number, ends: ReadonlySet<number>): string | undefined {
  if (!ends.has(at)) return undefined;
  let end = at + 1;
  while (!ends.has(end)) end++;
  const word = run.slice(at, end);
  return isStopWord(word) ? word : undefined;
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
