import type { Corpus } from '../../corpus/corpus.ts';
import type { Steps } from '../../slices.ts';
import { hanTerms, isStopWord, type RootOf, wordsOf } from '../text/text.ts';
import { type Field, fields, fieldText } from './entry.ts';

/** The parts of a record within which words are neighbours, in their order in an `Order`. */
export const orderParts: readonly (readonly Field[])[] = [
  ['title', 'aliases'],
  ['summary'],
  fields.filter(field => !['title', 'aliases', 'summary', 'keys'].includes(field)),
];

/** The terms of every record as they follow each other, one part after another, a 0 between lines. */
export interface Order {
  /** Numbers of terms, counted from 1. */
  readonly terms: Uint32Array;
  /** Where the parts of each record begin; last, where they end. */
  readonly starts: Uint32Array;
}

const recordsAtOnce = 10;

/** @param numberOf the number of a term in the index, counted from 0 */
export function* orderSteps(
  { records }: Corpus,
  rootOf: RootOf,
  numberOf: (term: string) => number | undefined,
): Steps<Order> {
  const terms: number[] = [];
  const starts: number[] = [];
  for (const [i, record] of records.entries()) {
    if (i % recordsAtOnce === 0) yield;
    for (const part of orderParts) {
      starts.push(terms.length);
      for (const field of part)
        for (const line of fieldText(record, field).split('\n')) {
          for (const term of termsInOrder(line, rootOf)) terms.push((numberOf(term) ?? -1) + 1);
          terms.push(0);
        }
    }
  }
  starts.push(terms.length);
  return { terms: Uint32Array.from(terms), starts: Uint32Array.from(starts) };
}

/** The terms of a text as they follow each other, without stop words, a compound as its parts. */
export function termsInOrder(text: string, rootOf: RootOf): string[] {
  return wordsOf(text)
    .filter(word => !isStopWord(word.text))
    .flatMap(({ text: word, kind, parts }) => {
      if (kind === 'han') return hanTerms(word);
      return parts?.length ? parts.filter(part => !isStopWord(part)).map(rootOf) : [rootOf(word)];
    });
}

/** Whether these terms follow each other in a part of a record. */
export function standsIn({ terms, starts }: Order, doc: number, part: number, wanted: readonly number[]): boolean {
  const at = doc * orderParts.length + part;
  const end = starts[at + 1]! - wanted.length;
  for (let i = starts[at]!; i <= end; i++) {
    let n = 0;
    while (n < wanted.length && terms[i + n] === wanted[n]! + 1) n++;
    if (n === wanted.length) return true;
  }
  return false;
}
