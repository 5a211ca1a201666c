import { editDistance } from '../nearest.ts';

/** Words that a misspelled one may stand for, with the number of slips. */
export type Spell = (word: string, edits: number) => (readonly [word: string, edits: number])[];

/**
 * Finds words a few letters away. Words are kept by length with the set of their letters as bits: one slip changes
 * that set by two letters at most, so nearly all words are passed over without being compared.
 *
 * @param words lower-case words
 */
export function createSpell(words: Iterable<string>): Spell {
  const byLength: { word: string; letters: number }[][] = [];
  for (const word of words) (byLength[word.length] ??= []).push({ word, letters: lettersOf(word) });
  return (word, edits) => {
    const found: (readonly [string, number])[] = [];
    const letters = lettersOf(word);
    for (let length = word.length - edits; length <= word.length + edits; length++) {
      for (const other of byLength[length] ?? []) {
        if (bits(letters ^ other.letters) > 2 * edits) continue;
        const distance = editDistance(word, other.word);
        if (distance <= edits) found.push([other.word, distance]);
      }
    }
    return found;
  };
}

function lettersOf(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << ((word.charCodeAt(i) - 97) & 31);
  return set;
}

function bits(set: number): number {
  let n = set - ((set >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
