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
 * @param words lower case, sorted
 */
export function createVocabulary(words: readonly string[]): Vocabulary {
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
          const distance = slips(word, other.word, edits);
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

const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const;

/** Like `editDistance`, but it gives up beyond `most` and makes no arrays: a query asks it about hundreds of words. */
function slips(a: string, b: string, most: number): number {
  if (a.length > 60 || b.length > 60) return most + 1;
  let [before, previous, current] = rows as readonly [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= b.length; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    current[from - 1] = from === 1 ? i : most + 1;
    let least = most + 1;
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      const above = j > i + most - 1 ? most + 1 : previous[j]!;
      let cost = Math.min(above + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, before[j - 2]! + 1);
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, previous, current] = [previous, current, before];
  }
  return previous[b.length]!;
}
