import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type SearchableMap from 'minisearch/SearchableMap';
import type { Corpus, PolicyRecord } from '../corpus/corpus.ts';
import type { Steps } from '../slices.ts';
import { type Analyzer, createAnalyzer, type Field, fields, fieldText, fieldWeights } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import { memo } from './memo.ts';
import type { RootOf } from './text.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

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

export const tuning = { k1: 1.2, b: 0.3 };
const none: Postings = { docs: new Uint32Array(), impacts: new Float32Array(), idf: 0 };

/**
 * The index. MiniSearch builds, holds, saves and loads it. Its own scoring makes an object for each match of each
 * term, so that common words decide how long a query takes; here the matches of a term become two flat arrays when
 * it is first asked for, over which `rank` adds up.
 */
export interface Engine {
  readonly size: number;
  readonly vocabulary: Vocabulary;
  readonly rootOf: RootOf;
  postings(term: string): Postings;
  /** Records that have most of these terms, by the mean of what each says, less for each that is missing. */
  together(terms: readonly string[]): Postings;
  has(term: string): boolean;
  /** The fields of a record in which a term occurs. */
  fieldsOf(term: string, doc: number): readonly Field[];
  /** For `createEngine` with the same records. */
  save(): string;
}

interface Saved {
  readonly words: string;
  readonly index: AsPlainObject;
}

const recordsAtOnce = 10;
const mostPhrases = 5000;
/** The share of a phrase's terms that a record has to have. */
const mostTerms = 0.6;

/** @param saved an index saved from the same records */
export function* engineSteps(corpus: Corpus, { rootOf, words: synonyms }: Lexicon, saved?: string): Steps<Engine> {
  const analyzer = createAnalyzer(rootOf);
  const options = optionsFor(analyzer);
  if (saved) {
    const { words, index } = JSON.parse(saved) as Saved;
    return toEngine(MiniSearch.loadJS<PolicyRecord>(index, options), createVocabulary(words.split(' ')), rootOf);
  }
  const index = new MiniSearch(options);
  for (const [i, record] of corpus.records.entries()) {
    index.add(record);
    if (i % recordsAtOnce === 0) yield;
  }
  return toEngine(index, createVocabulary(new Set([...analyzer.vocabulary, ...synonyms])), rootOf);
}

function optionsFor(analyzer: Analyzer): Options<PolicyRecord> {
  return {
    idField: 'id',
    fields,
    extractField: (record, field) => (field === 'id' ? record.id : fieldText(record, field as Field)),
    tokenize: (text, field) => analyzer.termsOf(text, field!),
    processTerm: term => term,
    autoVacuum: false,
  };
}

function toEngine(index: MiniSearch<PolicyRecord>, vocabulary: Vocabulary, rootOf: RootOf): Engine {
  const inner = index as unknown as Internals;
  const size = index.documentCount;
  const cache = new Map<string, Postings>();
  const phrases = memo((key: string) => compileTogether(key.split(' ')), mostPhrases);

  const norms: Float32Array[] = [];
  for (const field of fields) {
    const id = inner._fieldIds[field]!;
    norms[id] = normsOf(inner, id, size, fieldWeights[field]);
  }
  const sums = new Float32Array(size);
  const counts = new Uint8Array(size);

  function compile(term: string): Postings {
    const byField = inner._index.get(term);
    if (!byField) return none;
    const found: number[] = [];
    for (const [field, docs] of byField) {
      const norm = norms[field]!;
      for (const [doc, count] of docs) {
        if (sums[doc] === 0) found.push(doc);
        sums[doc]! += count * norm[doc]!;
      }
    }
    return take(found, doc => sums[doc]! / (tuning.k1 + sums[doc]!), rarity(found.length, size));
  }

  function compileTogether(terms: readonly string[]): Postings {
    const found: number[] = [];
    let mean = 0;
    for (const { docs, impacts, idf } of terms.map(postings)) {
      mean += idf / terms.length;
      for (let i = 0; i < docs.length; i++) {
        const doc = docs[i]!;
        if (counts[doc] === 0) found.push(doc);
        counts[doc]!++;
        sums[doc]! += impacts[i]! * idf;
      }
    }
    const most = Math.ceil(terms.length * mostTerms);
    const whole = found.filter(doc => counts[doc]! >= most);
    const part = found.filter(doc => counts[doc]! < most);
    for (const doc of part) sums[doc] = 0;
    for (const doc of found) counts[doc] = 0;
    return take(whole, doc => sums[doc]! / (terms.length * mean), mean);
  }

  /** Puts what was summed up into lists, and leaves the sums empty. */
  function take(found: number[], impactOf: (doc: number) => number, idf: number): Postings {
    const docs = Uint32Array.from(found).sort();
    const impacts = Float32Array.from(docs, impactOf);
    for (const doc of docs) sums[doc] = 0;
    return { docs, impacts, idf };
  }

  function postings(term: string): Postings {
    let found = cache.get(term);
    if (!found) {
      found = compile(term);
      if (found !== none) cache.set(term, found);
    }
    return found;
  }

  return {
    size,
    vocabulary,
    rootOf,
    postings,
    together: terms => phrases(terms.join(' ')),
    has: term => cache.has(term) || inner._index.has(term),
    fieldsOf(term, doc) {
      const byField = inner._index.get(term);
      return byField ? fields.filter(field => byField.get(inner._fieldIds[field]!)?.has(doc)) : [];
    },
    save: () => JSON.stringify({ words: vocabulary.words.join(' '), index: index.toJSON() } satisfies Saved),
  };
}

/** What one occurrence in a field counts in each record: the field's weight, less in a longer text. */
function normsOf(
  { _fieldLength, _avgFieldLength }: Internals,
  field: number,
  size: number,
  weight: number,
): Float32Array {
  const average = _avgFieldLength[field] || 1;
  const norms = new Float32Array(size);
  for (const [doc, lengths] of _fieldLength)
    norms[doc] = weight / (1 - tuning.b + (tuning.b * (lengths[field] ?? 0)) / average);
  return norms;
}

/** How much it says that a record has what `count` of `size` records have: BM25's inverse document frequency. */
export function rarity(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}
