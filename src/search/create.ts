import { localDay } from '../calendar/span.ts';
import type { Corpus, PolicyRecord } from '../corpus/corpus.ts';
import { adjacency, createAdjacency } from './adjacent.ts';
import { type Concept, conceptsOf } from './concepts.ts';
import { createDateIndex } from './dates.ts';
import { createEngine, type Postings } from './engine.ts';
import { createFacets, passes } from './filter.ts';
import { createLexicon } from './lexicon.ts';
import { parseQuery, type Query } from './query.ts';
import { createScorer, type Ranked, rankKnobs } from './rank.ts';
import type { Filters, Found, Search, SearchHit } from './search.ts';
import type { Word } from './text.ts';

export interface SearchOptions {
  /** For "last month" and the like; the machine's clock if left out. */
  readonly now?: () => Date;
  /** An index that `save` returned for the same records: ready sooner than building it. */
  readonly saved?: string;
}

/** A search whose index can be kept, so that the next start need not build it. */
export interface SavedSearch extends Search {
  /** For `saved`, with the same records. */
  save(): string;
}

/** Builds the index over a corpus. Takes a moment: do it off the path of answers. */
export function createSearch(corpus: Corpus, { now = () => new Date(), saved }: SearchOptions = {}): SavedSearch {
  const lexicon = createLexicon(corpus);
  const engine = createEngine(corpus, lexicon.rootOf, saved);
  const datesIn = createDateIndex(corpus.records);
  const facets = createFacets(corpus.records);
  const score = createScorer(engine);
  const neighbours = createAdjacency(corpus.records, engine);
  const { records } = corpus;
  const placeOf = new Map(records.map((record, doc) => [record.id, doc]));
  const everything = Array.from(records.keys()).sort((a, b) => newestFirst(records[a]!, records[b]!));

  function conceptsFor(query: Query): Concept[] {
    const concepts = conceptsOf(query.words, engine, lexicon);
    if (query.when) {
      const { asked, span } = query.when;
      const postings = datesIn(span);
      const year = /^(\d{4})-01-01$/.exec(span.from)?.[1];
      const alternatives = [
        { terms: [], postings, weight: 1, how: 'date' as const },
        ...(year && span.to === `${year}-12-31` ? [{ terms: [year], weight: 0.5, how: 'word' as const }] : []),
      ];
      concepts.push({ asked, alternatives, mass: postings.idf });
    }
    if (query.documents.length) {
      const term = query.documents.findLast(key => engine.has(key)) ?? query.documents[0]!;
      concepts.push({ asked: term, alternatives: [{ terms: [term], weight: 1.5, how: 'document' }], mass: 8 });
    }
    if (query.ids.length) {
      const docs = Uint32Array.from(query.ids, id => placeOf.get(id)!).sort();
      const postings: Postings = { docs, impacts: new Float32Array(docs.length).fill(1), idf: 20 };
      concepts.push({
        asked: query.ids.join(' '),
        alternatives: [{ terms: [], postings, weight: 1, how: 'id' }],
        mass: 20,
      });
    }
    return concepts;
  }

  /** Ranks the best again by the words that stand together as in the query. */
  function keepTogether(ranked: Ranked[], words: readonly Word[]): Ranked[] {
    const pairs = neighbours.pairsOf(words);
    if (pairs.length === 0) return ranked;
    const best = ranked
      .slice(0, adjacency.candidates)
      .map(({ doc, score }) => ({ doc, score: score + neighbours.bonus(doc, pairs) }));
    return [...best.sort((a, b) => b.score - a.score), ...ranked.slice(adjacency.candidates)];
  }

  return {
    find({ text, filters = {}, sort = 'match', limit = 10, offset = 0 }): Found {
      const query = parseQuery(text, corpus, localDay(now().toISOString().slice(0, 10)));
      const concepts = conceptsFor(query);
      const ranked = concepts.length
        ? keepTogether(score(concepts), query.words)
        : everything.map(doc => ({ doc, score: 0 }));
      const isWanted = (doc: number) => passes(records[doc]!, query.filters) && passes(records[doc]!, filters);
      const passing = isEmpty(filters) && isEmpty(query.filters) ? ranked : ranked.filter(({ doc }) => isWanted(doc));
      const least = (passing[0]?.score ?? 0) * rankKnobs.keep;
      const found = passing.filter(hit => hit.score >= least);
      if (sort === 'date' && concepts.length) found.sort((a, b) => newestFirst(records[a.doc]!, records[b.doc]!));
      return {
        total: found.length,
        hits: found
          .slice(offset, offset + limit)
          .map(({ doc, score }): SearchHit => ({ record: records[doc]!, score, reasons: [] })),
        facets: facets(found.map(f => f.doc)),
        missing: [],
        filters: { ...filters, ...query.filters },
      };
    },
    save: () => engine.save(),
    suggest: () => [],
    similar(record: PolicyRecord, limit = 5) {
      return records.filter(r => r.id !== record.id).slice(0, limit);
    },
  };
}

function newestFirst(a: PolicyRecord, b: PolicyRecord): number {
  const [x, y] = [a.date ?? '', b.date ?? ''];
  return x < y ? 1 : x > y ? -1 : 0;
}

function isEmpty(filters: Filters): boolean {
  return Object.values(filters).every(value => value === undefined || value.length === 0);
}
