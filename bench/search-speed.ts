import { loadCorpus } from '../src/corpus/load.ts';
import { createSearch } from '../src/search/create.ts';
import { readQueries } from '../test/search/judge.ts';
import { ms, timeQueries } from './search/measure.ts';

// How long a search and a suggestion take over the shipped records. All of it, beside other engines: bench:search.
const corpus = loadCorpus(['seeds']);
const began = performance.now();
const search = createSearch(corpus);
const built = performance.now() - began;
const texts = readQueries('test/search/queries.ndjson').map(query => query.q);
const typed = texts.flatMap(text => [1, 2, 4, 8, text.length].map(length => text.slice(0, length)));
const row = (queries: readonly string[], ask: (text: string) => unknown) => {
  const { p50, p99, slowest, runs } = timeQueries(queries, ask, 3000);
  return { 'p50, ms': ms(p50), 'p99, ms': ms(p99), 'slowest query, ms': ms(slowest), runs };
};
console.log(`${corpus.records.length} records, indexed in ${ms(built)} ms`);
console.table({
  search: row(texts, text => search.find({ text })),
  suggestion: row(typed, text => search.suggest(text)),
});
