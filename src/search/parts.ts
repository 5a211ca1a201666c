import { localDay } from '../calendar/span.ts';
import type { Corpus, PolicyRecord } from '../corpus/corpus.ts';
import type { Steps } from '../slices.ts';
import { type Adjacency, createAdjacency } from './adjacent.ts';
import { createDateIndex } from './dates.ts';
import { type Engine, engineSteps } from './index/engine.ts';
import type { Concept } from './query/concepts.ts';
import { createDrafts } from './query/drafts.ts';
import { createLexicon } from './query/lexicon.ts';
import { parseQuery, type Query } from './query/query.ts';
import { understand } from './query/understand.ts';
import { createScorer, type Score } from './rank.ts';
import { createExplainer, type Explainer } from './reasons.ts';

/** What a search is made of, for one corpus. Records go by their place in it. */
export interface SearchParts {
  readonly corpus: Corpus;
  readonly engine: Engine;
  readonly score: Score;
  readonly neighbours: Adjacency;
  readonly explainer: Explainer;
  /** All records, newest first. */
  readonly newest: readonly number[];
  placeOf(id: string): number;
  /** @throws {UsageError} for a filter in the text whose value nothing is called */
  read(text: string): { readonly query: Query; readonly concepts: readonly Concept[] };
}

/** @param saved an index saved from the same records */
export function* partsSteps(corpus: Corpus, now: () => Date, saved: Uint8Array | undefined): Steps<SearchParts> {
  const { records } = corpus;
  const lexicon = createLexicon(corpus);
  yield;
  const engine = yield* engineSteps(corpus, { ...lexicon, saved });
  yield;
  const words = { engine, lexicon, draftsOf: createDrafts(engine, lexicon) };
  const inSpan = createDateIndex(records);
  yield;
  const places = new Map(records.map((record, doc) => [record.id, doc]));
  const placeOf = (id: string) => places.get(id)!;
  const isMilestone = (doc: number) => records[doc]!.kind === 'milestone';
  return {
    corpus,
    engine,
    score: createScorer(engine),
    neighbours: createAdjacency(corpus, engine),
    explainer: createExplainer(corpus, engine),
    newest: Array.from(records.keys()).sort((a, b) => newestFirst(records[a]!, records[b]!)),
    placeOf,
    read(text) {
      const query = parseQuery(text, corpus, localDay(now().toISOString().slice(0, 10)), engine.has);
      return { query, concepts: understand(query, words, { inSpan, placeOf, isMilestone }) };
    },
  };
}

export function newestFirst(a: PolicyRecord, b: PolicyRecord): number {
  const [x, y] = [a.date ?? '', b.date ?? ''];
  return x < y ? 1 : x > y ? -1 : 0;
}
