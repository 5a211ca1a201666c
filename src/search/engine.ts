import MiniSearch, { type Options } from 'minisearch';
import type SearchableMap from 'minisearch/SearchableMap';
import type { Corpus, PolicyRecord } from '../corpus/corpus.ts';
import { createSpell, type Spell } from './spell.ts';
import { type Field, fields, fieldText, fieldWeights, termsOf } from './entry.ts';

/** Where a term occurs: records by their place in the corpus, ascending, and how much it says about each (0 to 1). */
export interface Postings {
  readonly docs: Uint32Array;
  readonly impacts: Float32Array;
  /** How rare the term is; 0 for one that no record has. */
  readonly idf: number;
}

/** MiniSearch keeps what we rank with in protected members: term to field to record to count. */
interface Internals {
  readonly _index: SearchableMap<Map<number, Map<number, number>>>;
  readonly _fieldIds: Readonly<Record<string, number>>;
  readonly _fieldLength: Map<number, number[]>;
  readonly _avgFieldLength: readonly number[];
}

export const tuning = { k1: 1.2, b: 0.4 };
const none: Postings = { docs: new Uint32Array(), impacts: new Float32Array(), idf: 0 };

/**
 * The index: MiniSearch holds it, builds it, saves it and finds terms by spelling and prefix. Its own scoring costs
 * an object for each match of each term, so that common words decide how long a query takes; here a term's matches
 * become two flat arrays when it is first asked for, over which `rank` adds up.
 */
export interface Engine {
  readonly size: number;
  postings(term: string): Postings;
  has(term: string): boolean;
  /** Terms within so many edits, with the number of edits. */
  spelledLike(word: string, edits: number): readonly (readonly [term: string, edits: number])[];
  startingWith(prefix: string): Iterable<string>;
  /** The fields of a record in which a term occurs. */
  fieldsOf(term: string, doc: number): readonly Field[];
  save(): string;
}

/** @param saved an index saved from the same records */
export function createEngine(corpus: Corpus, names: ReadonlySet<string>, saved?: string): Engine {
  const options = optionsFor(corpus, names);
  if (saved) return toEngine(MiniSearch.loadJSON(saved, options));
  const index = new MiniSearch(options);
  index.addAll(corpus.records);
  return toEngine(index);
}

export function optionsFor(corpus: Corpus, names: ReadonlySet<string>): Options<PolicyRecord> {
  return {
    idField: 'id',
    fields,
    extractField: (record, field) => (field === 'id' ? record.id : fieldText(record, field as Field, corpus)),
    tokenize: (text, field) => (field === 'keys' ? text.split(' ') : termsOf(text, names)),
    processTerm: term => term,
    autoVacuum: false,
  };
}

export function toEngine(index: MiniSearch<PolicyRecord>): Engine {
  const inner = index as unknown as Internals;
  const size = index.documentCount;
  const cache = new Map<string, Postings>();
  let spell: Spell | undefined;
  const weightOf = new Map(fields.map(field => [inner._fieldIds[field]!, fieldWeights[field]]));

  function compile(term: string): Postings {
    const byField = inner._index.get(term);
    if (!byField) return none;
    const counts = new Map<number, number>();
    for (const [field, docs] of byField) {
      const average = inner._avgFieldLength[field] || 1;
      const weight = weightOf.get(field)!;
      for (const [doc, count] of docs) {
        const length = 1 - tuning.b + (tuning.b * inner._fieldLength.get(doc)![field]!) / average;
        counts.set(doc, (counts.get(doc) ?? 0) + (weight * count) / length);
      }
    }
    const docs = Uint32Array.from(counts.keys()).sort();
    const impacts = Float32Array.from(docs, doc => counts.get(doc)! / (tuning.k1 + counts.get(doc)!));
    return { docs, impacts, idf: Math.log(1 + (size - docs.length + 0.5) / (docs.length + 0.5)) };
  }

  return {
    size,
    postings(term) {
      let found = cache.get(term);
      if (!found) {
        found = compile(term);
        if (found !== none) cache.set(term, found);
      }
      return found;
    },
    has: term => inner._index.has(term),
    spelledLike(word, edits) {
      spell ??= createSpell(wordsIn(inner._index.keys()));
      return spell(word, edits);
    },
    startingWith: prefix => inner._index.atPrefix(prefix).keys(),
    fieldsOf(term, doc) {
      const byField = inner._index.get(term);
      return byField ? fields.filter(field => byField.get(inner._fieldIds[field]!)?.has(doc)) : [];
    },
    save: () => JSON.stringify(index),
  };
}

/** The terms that are words of a Latin script, not keys, amounts or Chinese. */
function* wordsIn(terms: Iterable<string>): Generator<string> {
  for (const term of terms) if (/^[a-z]{3,}$/.test(term)) yield term;
}
