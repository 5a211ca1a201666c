import type { Corpus, PolicyRecord } from '../../src/corpus/corpus.ts';
import { normalizeId } from '../../src/corpus/corpus.ts';

/**
 * A corpus of any size, the same each time: titles, sentences and aliases of the shipped records shuffled, and one
 * word in twelve replaced by a made-up one, of which there are ever more, as in real text.
 */
export function generateCorpus(shipped: Corpus, size: number): Corpus {
  const random = createRandom(size);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const sentences = shipped.records.flatMap(record => record.summary.match(/[^.]+\.(?= |$)/g) ?? []);
  const aliases = shipped.records.flatMap(record => record.aliases);
  const invented = Math.round(20 * size ** 0.6);
  const blur = (text: string) =>
    text.replace(/[a-z]{5,}/g, word =>
      random() < 1 / 12 ? `${word.slice(0, 3)}${syllables(Math.floor(random() * random() * invented))}` : word,
    );
  const records = Array.from({ length: size }, (_, i): PolicyRecord => {
    const like = pick(shipped.records);
    return {
      ...like,
      id: `GN-${i + 1}`,
      title: blur(pick(shipped.records).title),
      summary: blur(Array.from({ length: 4 }, () => pick(sentences)).join(' ')),
      aliases: Array.from({ length: 6 }, () => pick(aliases)),
      zones: pick(shipped.records).zones,
      areas: pick(shipped.records).areas,
    };
  });
  const byId = new Map(records.map(record => [normalizeId(record.id), record]));
  return { ...shipped, records, byId: typed => byId.get(normalizeId(typed)) };
}

/** @example syllables(0) //=> 'ba' */
function syllables(number: number): string {
  const consonants = 'bcdfglmnprstvz';
  const vowels = 'aeiou';
  const count = consonants.length * vowels.length;
  const rest = Math.floor(number / count);
  const syllable = `${consonants[Math.floor((number % count) / vowels.length)]}${vowels[number % vowels.length]}`;
  return rest ? syllable + syllables(rest - 1) : syllable;
}

/** mulberry32: the same numbers for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
