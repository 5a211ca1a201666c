import { recordKinds } from '../corpus/schema.ts';
import { adjacency } from './adjacent.ts';
import { createFacets, passes, passesAny } from './filter.ts';
import { firstOf } from './index/sorted.ts';
import { newestFirst, type SearchParts } from './parts.ts';
import type { Concept } from './query/concepts.ts';
import type { Query } from './query/query.ts';
import { byScore, type Ranked } from './rank.ts';
import type { Filters, Search, SearchHit, SearchRequest } from './search.ts';

/** Hits from which the missing words are told. */
const firstHits = 10;
/** The share of a query, by rarity of its words, that a reader misses in an answer. */
const muchOfQuery = 0.2;

export function createFind({
  corpus,
  score,
  neighbours,
  explainer,
  newest,
  placeOf,
  read,
}: SearchParts): Search['find'] {
  const { records } = corpus;
  const facets = createFacets(records);

  /** Undefined where every record is wanted. */
  function wantedBy(query: Query, filters: Filters): ((doc: number) => boolean) | undefined {
    const { phrases, without, excluded } = query;
    if ([filters, query.filters, excluded].every(isEmpty) && !phrases.length && !without.length) return undefined;
    return doc =>
      passes(records[doc]!, filters) &&
      passes(records[doc]!, query.filters) &&
      !passesAny(records[doc]!, excluded) &&
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
        (a, b) => newestFirst(records[a.doc]!, records[b.doc]!) || byScore(a, b),
      ).slice(offset);
    const best = firstOf(found, Math.max(offset + limit, adjacency.candidates), byScore);
    const pairs = neighbours.pairsOf(concepts);
    const near = best
      .splice(0, adjacency.candidates)
      .map(({ doc, score }) => ({ doc, score: score + neighbours.bonus(doc, pairs) }));
    return [...near.sort(byScore), ...best].slice(offset, offset + limit);
  }

  /** What none of the first hits has, and what the best lacks though it is much of the query, a name or a date. */
  function missingFrom(first: readonly number[], concepts: readonly Concept[]): readonly Concept[] {
    const whole = concepts.reduce((sum, { mass }) => sum + mass, 0);
    const isMuch = ({ mass, alternatives }: Concept) =>
      mass >= muchOfQuery * whole || alternatives.some(({ how }) => how === 'name' || how === 'date');
    const [best, ...others] = first;
    if (best === undefined) return concepts;
    return concepts.filter(
      concept => !explainer.has(best, concept) && (isMuch(concept) || !others.some(doc => explainer.has(doc, concept))),
    );
  }

  return request => {
    const { query, concepts } = read(request.text);
    const exact = ranked(request, query, concepts);
    const unmet = exact.length ? [] : query.phrases.filter(isTitle);
    const phrases = query.phrases.filter(phrase => !unmet.includes(phrase));
    const found = unmet.length ? ranked(request, { ...query, phrases }, concepts) : exact;
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
      missing: [...unmet.map(phrase => `"${phrase}"`), ...missingFrom(first, concepts).map(({ asked }) => asked)],
      filters: { ...request.filters, ...query.filters },
      excluded: query.excluded,
    };
  };
}

/** A title is often quoted as somebody remembers it; a short phrase is meant to the letter. */
function isTitle(phrase: string): boolean {
  return phrase.trim().split(/\s+/).length > 5;
}

function isEmpty(filters: Filters): boolean {
  return Object.values(filters).every(value => value === undefined || value.length === 0);
}
