import type { Corpus, PolicyRecord } from '../corpus/corpus.ts';
import { conceptsOf } from './concepts.ts';
import { createEngine } from './engine.ts';
import { facetsOf, passes } from './filter.ts';
import { createLexicon } from './lexicon.ts';
import { createScorer } from './rank.ts';
import type { Found, Search, SearchHit } from './search.ts';
import { wordsOf } from './text.ts';

/** Builds the index over a corpus. Takes a moment: do it off the path of answers. */
export function createSearch(corpus: Corpus): Search {
  const lexicon = createLexicon(corpus);
  const engine = createEngine(corpus, lexicon.names);
  const score = createScorer(engine);
  const { records } = corpus;

  return {
    find({ text, filters = {}, sort = 'match', limit = 10, offset = 0 }): Found {
      const words = wordsOf(text);
      const concepts = conceptsOf(words, engine, lexicon);
      const ranked = words.length ? score(concepts) : records.map((_, doc) => ({ doc, score: 0 }));
      const found = ranked.map(({ doc, score }) => ({ record: records[doc]!, score })).filter(({ record }) => passes(record, filters));
      if (sort === 'date' || !words.length) found.sort((a, b) => ((a.record.date ?? '') < (b.record.date ?? '') ? 1 : -1));
      return {
        total: found.length,
        hits: found.slice(offset, offset + limit).map((hit): SearchHit => ({ ...hit, reasons: [] })),
        facets: facetsOf(found.map(f => f.record)),
        missing: [],
        filters,
      };
    },
    suggest: () => [],
    similar(record: PolicyRecord, limit = 5) {
      return records.filter(r => r.id !== record.id).slice(0, limit);
    },
  };
}
