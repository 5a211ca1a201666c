import { resolve } from 'node:path';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createSearch } from '../../src/search/create.ts';
import { fields, fieldText } from '../../src/search/index/entry.ts';
import { judge, readQueries } from './judge.ts';

const queries = readQueries(resolve(import.meta.dirname, 'queries.ndjson'));
const corpus = loadCorpus([resolve(import.meta.dirname, '../../seeds')]);
const search = createSearch(corpus);
const quality = judge(queries, text => search.find({ text, limit: 30 }).hits.map(hit => hit.record.sources));

/** Least shares of queries whose answer stands first, and of answers among the first five. */
const floors: Readonly<Record<string, readonly [first: number, recall: number]>> = {
  keyword: [0.95, 0.98],
  acronym: [0.9, 0.98],
  typo: [0.95, 0.98],
  zh: [0.95, 0.98],
  natural: [0.95, 0.97],
  date: [0.95, 0.97],
  filter: [0.85, 0.97],
  paraphrase: [0.8, 0.95],
};

describe('search answers judged queries', () => {
  it.each(Object.entries(floors))('of the kind %s', (kind, [first, recall]) => {
    expect(quality.get(kind)!.first).toBeGreaterThanOrEqual(first);
    expect(quality.get(kind)!.recall).toBeGreaterThanOrEqual(recall);
  });

  it('as well as the engine underneath does by itself or better, whatever the kind', () => {
    const plain = new MiniSearch({
      idField: 'id',
      fields: [...fields],
      extractField: (record, field) => (field === 'id' ? record.id : fieldText(record, field as 'title')),
    });
    plain.addAll(corpus.records);
    const others = judge(queries, text =>
      plain
        .search(text)
        .slice(0, 30)
        .map(hit => corpus.byId(hit.id as string)!.sources),
    );
    // Among a few queries of a kind one place is chance.
    for (const [kind, { mrr }] of others) expect(quality.get(kind)!.mrr, kind).toBeGreaterThanOrEqual(mrr - 0.06);
    expect(quality.get('all')!.first - others.get('all')!.first).toBeGreaterThan(0.1);
  });
});
