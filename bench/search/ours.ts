import type { Corpus } from '../../src/corpus/corpus.ts';
import { createSearch } from '../../src/search/create.ts';
import type { Contender } from './engines.ts';

/** Our search as the others are used: the query in, places in the corpus out. */
export function ours(corpus: Corpus): Contender {
  const search = createSearch(corpus);
  const places = new Map(corpus.records.map((record, place) => [record.id, place]));
  return { search, find: (text, limit) => search.find({ text, limit }).hits.map(hit => places.get(hit.record.id)!) };
}
