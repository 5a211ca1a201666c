import type { Corpus } from '../corpus/corpus.ts';
import type { Engine } from './index/engine.ts';
import { type Field, fields, fieldText } from './index/entry.ts';
import { orderParts, standsIn, termsInOrder } from './index/order.ts';
import type { Concept } from './query/concepts.ts';
import { isHan } from './text/text.ts';

/** How much it counts that two neighbours of the query are neighbours in the record too, by where they are. */
export const adjacency = { title: 0.3, summary: 0.25, candidates: 25 };

/** Two neighbouring words of a query by their terms, and how much it says to find them so. */
interface Pair {
  readonly terms: readonly [string, string];
  readonly numbers: readonly [number, number];
  readonly weight: number;
}

/** What stands next to what in the records. */
export interface Adjacency {
  pairsOf(concepts: readonly Concept[]): readonly Pair[];
  /** What a record gains by the neighbours that it keeps together: `green finance`, not `green ... finance`. */
  bonus(doc: number, pairs: readonly Pair[]): number;
  /** Whether a record has a phrase, whatever the inflection of its words. */
  contains(doc: number, phrase: string): boolean;
}

const weighted = [adjacency.title, adjacency.summary].map((weight, part) => ({
  part,
  weight,
  bits: bitsOf(orderParts[part]!),
}));

export function createAdjacency(corpus: Corpus, engine: Engine): Adjacency {
  const { order } = engine;
  return {
    pairsOf(concepts) {
      const roots = concepts.flatMap(concept => concept.roots);
      return roots.slice(1).flatMap((root, i): Pair[] => {
        const terms = [roots[i]!, root] as const;
        const [a, b] = terms.map(engine.numberOf);
        if (a === undefined || b === undefined) return [];
        const weight = (engine.postings(terms[0]).idf + engine.postings(terms[1]).idf) / 2;
        return [{ terms, numbers: [a, b], weight }];
      });
    },
    bonus(doc, pairs) {
      let sum = 0;
      for (const { terms, numbers, weight } of pairs) {
        // Sooner known than what stands where: whether the record has both at all.
        const both = engine.fieldsOf(terms[0], doc) & engine.fieldsOf(terms[1], doc);
        const found = weighted.find(({ part, bits }) => both & bits && standsIn(order, doc, part, numbers));
        if (found) sum += weight * found.weight;
      }
      return sum;
    },
    contains(doc, phrase) {
      // The index has pairs of Chinese characters.
      if (phrase.length === 1 && isHan(phrase))
        return fields.some(field => fieldText(corpus.records[doc]!, field).includes(phrase));
      const numbers = termsInOrder(phrase, engine.rootOf).map(engine.numberOf);
      if (numbers.length === 0 || numbers.some(number => number === undefined)) return false;
      return orderParts.some((_, part) => standsIn(order, doc, part, numbers as number[]));
    },
  };
}

function bitsOf(some: readonly Field[]): number {
  return some.reduce((bits, field) => bits | (1 << fields.indexOf(field)), 0);
}
