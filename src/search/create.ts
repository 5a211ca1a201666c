import { localDay } from '../calendar/span.ts';
import type { Corpus, PolicyRecord } from '../corpus/corpus.ts';
import { recordKinds } from '../corpus/schema.ts';
import { atOnce, type Steps } from '../slices.ts';
import { adjacency, createAdjacency } from './adjacent.ts';
import { createDateIndex } from './dates.ts';
import { createExplainer } from './explain.ts';
import { createFacets, passes } from './filter.ts';
import { engineSteps } from './index/engine.ts';
import { firstOf } from './index/sorted.ts';
import type { Concept } from './query/concepts.ts';
import { createLexicon } from './query/lexicon.ts';
import { parseQuery, type Query } from './query/query.ts';
import { understand } from './query/understand.ts';
import { createScorer, type Ranked } from './rank.ts';
import type { Filters, Found, Search, SearchHit, SearchRequest } from './search.ts';
import { aboutness } from './similar.ts';
import { createBeginnings } from './suggest.ts';

export interface SearchOptions {
  /** For "last month" and the like; the machine's clock if left out. */
  readonly now?: () => Date;
  /** An index that `save` returned for the same records: ready sooner than building it. */
  readonly saved?: Uint8Array | undefined;
}

/** A search whose index can be kept, so that the next start need not build it. */
export interface SavedSearch extends Search {
  /** For `saved`, with the same records. */
  save(): Uint8Array;
}

/** Hits from which the missing words are told. */
const firstHits = 10;

/** Builds the index over a corpus at once. */
export function createSearch(corpus: Corpus, options?: SearchOptions): SavedSearch {
  return atOnce(searchSteps(corpus, options));
}

/** Builds the index over a corpus, with pauses: it takes a moment that answers need not wait for. */
export function* searchSteps(
  corpus: Corpus,
  { now = () => new Date(), saved }: SearchOptions = {},
): Steps<SavedSearch> {
  const { records } = corpus;
  const lexicon = createLexicon(corpus);
  yield;
  const engine = yield* engineSteps(corpus, lexicon, saved);
  yield;
  const score = createScorer(engine);
  const facets = createFacets(records);
  const neighbours = createAdjacency(corpus, engine);
  const explainer = createExplainer(corpus, engine);
  const beginnings = createBeginnings(corpus, engine);
  yield;
  const inSpan = createDateIndex(records);
  yield;
  const places = new Map(records.map((record, doc) => [record.id, doc]));
  const placeOf = (id: string) => places.get(id)!;
  const newest = Array.from(records.keys()).sort((a, b) => newestFirst(records[a]!, records[b]!));

  const read = (text: string) => {
    const query = parseQuery(text, corpus, localDay(now().toISOString().slice(0, 10)), engine.has);
    return {
      query,
      concepts: understand(query, engine, lexicon, {
        inSpan,
        placeOf,
        isMilestone: doc => records[doc]!.kind === 'milestone',
      }),
    };
  };

  /** Undefined where every record is wanted. */
  function wantedBy(query: Query, filters: Filters): ((doc: number) => boolean) | undefined {
    const { phrases, without } = query;
    if (isEmpty(filters) && isEmpty(query.filters) && !phrases.length && !without.length) return undefined;
    return doc =>
      passes(records[doc]!, filters) &&
      passes(records[doc]!, query.filters) &&
      phrases.every(phrase => neighbours.contains(doc, phrase)) &&
      !without.some(phrase => neighbours.contains(doc, phrase));
  }

  function ranked({ filters = {}, every }: SearchRequest, query: Query, concepts: readonly Concept[]): Ranked[] {
    const wanted = wantedBy(query, filters);
    if (concepts.length) return [...score(concepts, wanted, every).found];
    const listed = wanted ? newest.filter(wanted) : newest;
    return listed.map(doc => ({ doc, score: 0 }));
  }

  /** The best come first by how well they match; among them those first that keep the query's words together. */
  function page(
    found: readonly Ranked[],
    { sort, limit = 10, offset = 0 }: SearchRequest,
    concepts: readonly Concept[],
  ): Ranked[] {
    if (concepts.length === 0) return found.slice(offset, offset + limit);
    if (sort === 'date')
      return firstOf(
        found,
        offset + limit,
        (a, b) => newestFirst(records[a.doc]!, records[b.doc]!) || b.score - a.score || a.doc - b.doc,
      ).slice(offset);
    const byScore = (a: Ranked, b: Ranked) => b.score - a.score || a.doc - b.doc;
    const best = firstOf(found, Math.max(offset + limit, adjacency.candidates), byScore);
    const pairs = neighbours.pairsOf(concepts);
    const near = best
      .splice(0, adjacency.candidates)
      .map(({ doc, score }) => ({ doc, score: score + neighbours.bonus(doc, pairs) }));
    return [...near.sort(byScore), ...best].slice(offset, offset + limit);
  }

  return {
    find(request): Found {
      const { query, concepts } = read(request.text);
      const found = ranked(request, query, concepts);
      const span = query.when?.span;
      const hits = page(found, request, concepts).map(
        ({ doc, score }): SearchHit => ({
          record: records[doc]!,
          score,
          get reasons() {
            return concepts.flatMap(concept => explainer.reason(doc, concept, span) ?? []);
          },
        }),
      );
      const first = hits.slice(0, firstHits).map(hit => placeOf(hit.record.id));
      return {
        total: found.length,
        hits,
        facets: facets(found),
        get kinds() {
          const any = ranked({ ...request, filters: { ...request.filters, kinds: undefined } }, query, concepts);
          return recordKinds.map(kind => {
            const scores = any.filter(({ doc }) => records[doc]!.kind === kind).map(({ score }) => score);
            return { kind, count: scores.length, best: scores.reduce((a, b) => Math.max(a, b), 0) };
          });
        },
        missing: concepts
          .filter(concept => !first.some(doc => explainer.has(doc, concept)))
          .map(concept => concept.asked),
        filters: { ...request.filters, ...query.filters },
      };
    },
    explain(text, record) {
      const { query, concepts } = read(text);
      const doc = placeOf(record.id);
      return {
        asked: concepts.map(({ asked, alternatives }) => ({
          asked,
          ways: alternatives.map(({ how, label, terms, weight }) => ({
            how,
            what: label ?? (terms.join(' ') || asked),
            weight,
          })),
        })),
        filters: query.filters,
        reasons: concepts.flatMap(concept => explainer.reasons(doc, concept, query.when?.span)),
      };
    },
    suggest(typed, kinds, limit = 25) {
      const isWanted = (record: PolicyRecord) => !kinds || kinds.includes(record.kind);
      const found = new Set<number>();
      const add = (docs: Iterable<number>) => {
        for (const doc of docs) if (found.size < limit && isWanted(records[doc]!)) found.add(doc);
      };
      if (!typed.trim()) add(newest);
      add(beginnings.byId(typed));
      add(beginnings.byTitle(typed));
      add(beginnings.byCharacter(typed, limit, isWanted));
      const byWords = (every: boolean, concepts: readonly Concept[]) => {
        if (found.size >= limit || concepts.length === 0) return;
        const { found: scored } = score(concepts, doc => isWanted(records[doc]!), every);
        add(firstOf(scored, limit, (a, b) => b.score - a.score || a.doc - b.doc).map(r => r.doc));
      };
      byWords(true, beginnings.concepts(typed));
      if (found.size === 0 && typed.trim()) byWords(false, tryRead(typed));
      return [...found].map(doc => ({ id: records[doc]!.id, title: records[doc]!.title }));
    },
    similar(record, limit = 5) {
      const linked = new Set([record.id, ...record.related]);
      const { found } = score(aboutness(record, engine), doc => !linked.has(records[doc]!.id));
      return firstOf(found, limit, (a, b) => b.score - a.score || a.doc - b.doc).map(({ doc }) => records[doc]!);
    },
    save: () => engine.save(),
  };

  /** Half a filter is no mistake while it is being typed. */
  function tryRead(typed: string): readonly Concept[] {
    try {
      return read(typed).concepts;
    } catch {
      return [];
    }
  }
}

function newestFirst(a: PolicyRecord, b: PolicyRecord): number {
  const [x, y] = [a.date ?? '', b.date ?? ''];
  return x < y ? 1 : x > y ? -1 : 0;
}

function isEmpty(filters: Filters): boolean {
  return Object.values(filters).every(value => value === undefined || value.length === 0);
}
