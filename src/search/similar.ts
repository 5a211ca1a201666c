import type { PolicyRecord } from '../corpus/corpus.ts';
import type { Engine } from './index/engine.ts';
import { firstOf } from './index/sorted.ts';
import type { SearchParts } from './parts.ts';
import type { Concept } from './query/concepts.ts';
import { byScore } from './rank.ts';
import type { Search } from './search.ts';
import { isStopWord, wordsOf } from './text/text.ts';

const titleWeight = 1;
const aliasWeight = 0.6;
const namesWeight = 0.4;
const mostTerms = 16;

export function createSimilar({ corpus, engine, score }: SearchParts): Search['similar'] {
  const { records } = corpus;
  return (record, limit = 5) => {
    const linked = new Set([record.id, ...record.related]);
    const { found } = score(aboutness(record, engine), doc => !linked.has(records[doc]!.id));
    return firstOf(found, limit, byScore).map(({ doc }) => records[doc]!);
  };
}

/** What a record is about, as a query: the rarest words of its title and aliases, its zones and areas. */
function aboutness(record: PolicyRecord, engine: Engine): Concept[] {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const { text: word, kind } of wordsOf(text)) {
      const root = engine.rootOf(word);
      if (kind === 'word' && !isStopWord(word) && engine.has(root))
        weights.set(root, Math.max(weight, weights.get(root) ?? 0));
    }
  };
  add(record.title, titleWeight);
  for (const alias of record.aliases) add(alias, aliasWeight);
  const telling = [...weights]
    .map(([term, weight]) => ({ term, weight, value: weight * engine.postings(term).idf }))
    .sort((a, b) => b.value - a.value)
    .slice(0, mostTerms);
  const names = [...record.zones.map(id => `zone:${id}`), ...record.areas.map(id => `area:${id}`)];
  return [...telling, ...names.map(term => ({ term, weight: namesWeight }))].map(({ term, weight }) => ({
    asked: term,
    roots: [],
    alternatives: [{ terms: [term], weight, how: 'word' }],
    mass: engine.postings(term).idf * weight,
  }));
}
