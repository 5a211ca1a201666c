import MiniSearch, { type Options } from 'minisearch';
import type { Corpus, PolicyRecord } from '../../corpus/corpus.ts';
import type { Steps } from '../../slices.ts';
import { memo } from '../memo.ts';
import type { RootOf } from '../text/text.ts';
import { type Analyzer, createAnalyzer, type Field, fields, fieldText, fieldWeights } from './entry.ts';
import { type Order, orderSteps } from './order.ts';
import { pack, unpack } from './packed.ts';
import { placeOf } from './sorted.ts';
import { type Counted, flatten, type Table } from './table.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** Where a term occurs: records by their place in the corpus, ascending, and how much it says about each (0 to 1). */
export interface Postings {
  readonly docs: Uint32Array;
  readonly impacts: Float32Array;
  /** How rare the term is; 0 for one that no record has. */
  readonly idf: number;
}

const none: Postings = { docs: new Uint32Array(), impacts: new Float32Array(), idf: 0 };

/** The index. MiniSearch reads the records; what it counted is flattened, kept and saved as a table. */
export interface Engine {
  readonly size: number;
  readonly vocabulary: Vocabulary;
  readonly rootOf: RootOf;
  postings(term: string): Postings;
  /** Records that have most of these terms, by the mean of what each says, less for each that is missing. */
  together(terms: readonly string[]): Postings;
  has(term: string): boolean;
  /** The fields of a record in which a term occurs, a bit each: 1 << its place in `fields`. */
  fieldsOf(term: string, doc: number): number;
  /** The number of a term, where any record has it. */
  numberOf(term: string): number | undefined;
  /** The terms of each record, by their numbers, as they follow each other. */
  readonly order: Order;
  /** For `engineSteps` with the same records. */
  save(): Uint8Array;
}

const recordsAtOnce = 10;
const mostPhrases = 5000;
/** The share of a phrase's terms that a record has to have. */
const mostTerms = 0.6;

/**
 * @param spelled words that people may type though no record has them
 * @param saved an index saved from the same records
 */
export function* engineSteps(
  corpus: Corpus,
  { rootOf, spelled, saved }: { rootOf: RootOf; spelled: ReadonlySet<string>; saved?: Uint8Array | undefined },
): Steps<Engine> {
  if (saved) {
    const { table, order, words } = unpack(saved);
    return toEngine(table, numbered(table.terms), order, createVocabulary(words), rootOf);
  }
  const analyzer = createAnalyzer(rootOf);
  const index = new MiniSearch(optionsFor(analyzer));
  for (const [i, record] of corpus.records.entries()) {
    index.add(record);
    if (i % recordsAtOnce === 0) yield;
  }
  const table = yield* flatten(index as unknown as Counted, fieldWeights);
  const numbers = numbered(table.terms);
  const order = yield* orderSteps(corpus, rootOf, term => numbers.get(term));
  const words = [...new Set([...analyzer.vocabulary, ...spelled])].sort();
  return toEngine(table, numbers, order, createVocabulary(words), rootOf);
}

function numbered(terms: readonly string[]): ReadonlyMap<string, number> {
  return new Map(terms.map((term, number) => [term, number]));
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

function toEngine(
  table: Table,
  numbers: ReadonlyMap<string, number>,
  order: Order,
  vocabulary: Vocabulary,
  rootOf: RootOf,
): Engine {
  const { size } = table;
  const lists: (Postings | undefined)[] = new Array(table.terms.length);
  const phrases = memo((key: string) => compileTogether(key.split(' ')), mostPhrases);
  const sums = new Float32Array(size);
  const counts = new Uint8Array(size);

  function listOf(number: number): Postings {
    const [start, end] = [table.starts[number]!, table.starts[number + 1]!];
    return {
      docs: table.docs.subarray(start, end),
      impacts: table.impacts.subarray(start, end),
      idf: rarity(end - start, size),
    };
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
    const docs = Uint32Array.from(whole).sort();
    const impacts = Float32Array.from(docs, doc => sums[doc]! / (terms.length * mean));
    for (const doc of docs) sums[doc] = 0;
    return { docs, impacts, idf: mean };
  }

  function postings(term: string): Postings {
    const number = numbers.get(term);
    if (number === undefined) return none;
    lists[number] ??= listOf(number);
    return lists[number];
  }

  return {
    size,
    vocabulary,
    rootOf,
    postings,
    together: terms => phrases(terms.join(' ')),
    has: term => numbers.has(term),
    fieldsOf(term, doc) {
      const number = numbers.get(term);
      if (number === undefined) return 0;
      const at = placeOf(table.docs, doc, table.starts[number], table.starts[number + 1]);
      return at < 0 ? 0 : table.fields[at]!;
    },
    numberOf: term => numbers.get(term),
    order,
    save: () => pack({ table, order, words: vocabulary.words }),
  };
}

/** How much it says that a record has what `count` of `size` records have: BM25's inverse document frequency. */
export function rarity(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}
