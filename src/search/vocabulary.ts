import { editDistance } from '../nearest.ts';

/** The words of all records, as they are spelled: for slips of the finger and words that are only begun. */
export interface Vocabulary {
  readonly words: readonly string[];
  has(word: string): boolean;
  startingWith(prefix: string, limit: number): readonly string[];
  /** Words a few slips away, with their number. */
  spelledLike(word: string, edits: number): readonly (readonly [word: string, edits: number])[];
}

/**
 * Words are kept by length with the set of their letters as bits: a slip changes that set by two letters at most, so
 * nearly all words are passed over without being compared.
 *
 * @param given lower-case words in any order
 */
export function createVocabulary(given: Iterable<string>): Vocabulary {
  const words = [...given].sort();
  const set = new Set(words);
  let byLength: { word: string; letters: number }[][] | undefined;
  return {
    words,
    has: word => set.has(word),
    startingWith(prefix, limit) {
      const first = firstNotBefore(words, prefix);
      let end = first;
      while (end < words.length && end - first < limit && words[end]!.startsWith(prefix)) end++;
      return words.slice(first, end);
    },
    spelledLike(word, edits) {
      byLength ??= groupByLength(words);
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
    },
  };
}

function groupByLength(words: readonly string[]): { word: string; letters: number }[][] {
  const groups: { word: string; letters: number }[][] = [];
  for (const word of words) {
    if (!/^[a-z]{3,}$/.test(word)) continue;
    groups[word.length] ??= [];
    groups[word.length]!.push({ word, letters: lettersOf(word) });
  }
  return groups;
}

function firstNotBefore(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
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
