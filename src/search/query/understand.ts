import type { DaySpan } from '../../calendar/span.ts';
import type { Engine, Postings } from '../index/engine.ts';
import { type Concept, conceptsOf, type Understanding } from './concepts.ts';
import type { AskedDate, Query } from './query.ts';

/** What finds records other than by words. */
export interface OtherWays {
  /** @param named days that count in full; the rest of the span counts less */
  inSpan(span: DaySpan, named: DaySpan): Postings;
  isMilestone(doc: number): boolean;
  /** The place of a record in the corpus. */
  placeOf(id: string): number;
}

/** Everything that a query asks for: words, a date, a document number, records by their ids. */
export function understand(query: Query, words: Understanding, ways: OtherWays): Concept[] {
  const concepts = conceptsOf(query.words, query.capitals, words);
  if (query.when) concepts.push(dateConcept(query.when, ways));
  if (query.documents.length) concepts.push(documentConcept(query, words.engine, ways));
  if (query.ids.length) {
    const docs = Uint32Array.from(query.ids, ways.placeOf).sort();
    const postings: Postings = { docs, impacts: new Float32Array(docs.length).fill(1), idf: 20 };
    concepts.push({
      asked: query.ids.join(' '),
      roots: [],
      alternatives: [{ terms: [], postings, weight: 1, how: 'id' }],
      mass: 20,
    });
  }
  return concepts;
}

/** A year alone is also a number that a text may hold: "the 2024 edition". */
function dateConcept({ asked, span, named }: AskedDate, { inSpan }: OtherWays): Concept {
  const postings = inSpan(span, named);
  const year = span.from.slice(0, 4);
  const isYear = span.from === `${year}-01-01` && span.to === `${year}-12-31`;
  return {
    asked,
    roots: [],
    alternatives: [
      { terms: [], postings, weight: 1, how: 'date' },
      ...(isYear ? [{ terms: [year], weight: 0.5, how: 'word' as const }] : []),
    ],
    mass: postings.idf,
  };
}

/** The milestone that tells of a document comes before what the document says. */
function documentConcept({ documents, number }: Query, engine: Engine, { isMilestone }: OtherWays): Concept {
  const { docs, idf } = engine.postings(documents.at(-1)!);
  const postings = { docs, impacts: Float32Array.from(docs, doc => (isMilestone(doc) ? 1 : 0.7)), idf: idf + 4 };
  return {
    asked: number!,
    roots: [],
    alternatives: [{ terms: [], postings, weight: 1, how: 'document' }],
    mass: postings.idf,
  };
}
