import type SearchableMap from 'minisearch/SearchableMap';
import type { Steps } from '../../slices.ts';

/**
 * The matches of every term, one list behind another: ready as soon as they are read, and a query only adds them up.
 *
 * MiniSearch's own scoring makes an object for each match of each term of a query, so that common words decide how
 * long it takes; this is what it counted, flattened once.
 */
export interface Table {
  /** The number of records. */
  readonly size: number;
  readonly terms: readonly string[];
  /** Where the matches of each term begin; last, where they end. */
  readonly starts: Uint32Array;
  /** Records by their place in the corpus, ascending within a term. */
  readonly docs: Uint32Array;
  /** How much the term says about the record: 0 to 1. */
  readonly impacts: Float32Array;
  /** The fields of the record that have the term, a bit each. */
  readonly fields: Uint8Array;
}

/** MiniSearch keeps what it counted in protected members: term to field to record to count. */
export interface Counted {
  readonly documentCount: number;
  readonly _index: SearchableMap<Map<number, Map<number, number>>>;
  readonly _fieldIds: Readonly<Record<string, number>>;
  readonly _fieldLength: Map<number, number[]>;
  readonly _avgFieldLength: readonly number[];
}

/** BM25F: how soon a word that comes again stops counting more, and how much a long field counts less. */
export const tuning = { k1: 2, b: 0.2 };

const termsAtOnce = 200;

/** @param weights how much a match in a field counts, by the name of the field */
export function* flatten(counted: Counted, weights: Readonly<Record<string, number>>): Steps<Table> {
  const { documentCount: size, _index: index, _fieldIds: ids } = counted;
  const norms: Float32Array[] = [];
  for (const [field, weight] of Object.entries(weights)) norms[ids[field]!] = normsOf(counted, ids[field]!, weight);

  let most = 0;
  for (const byField of index.values()) for (const docs of byField.values()) most += docs.size;
  const [docs, impacts, fields] = [new Uint32Array(most), new Float32Array(most), new Uint8Array(most)];
  const sums = new Float32Array(size);
  const masks = new Uint8Array(size);
  const terms: string[] = [];
  const starts: number[] = [];
  let end = 0;
  for (const [term, byField] of index) {
    if (terms.length % termsAtOnce === 0) yield;
    terms.push(term);
    starts.push(end);
    const start = end;
    for (const [field, found] of byField) {
      for (const [doc, count] of found) {
        if (masks[doc] === 0) docs[end++] = doc;
        masks[doc]! |= 1 << field;
        sums[doc]! += count * norms[field]![doc]!;
      }
    }
    docs.subarray(start, end).sort();
    for (let i = start; i < end; i++) {
      const doc = docs[i]!;
      impacts[i] = sums[doc]! / (tuning.k1 + sums[doc]!);
      fields[i] = masks[doc]!;
      sums[doc] = 0;
      masks[doc] = 0;
    }
  }
  starts.push(end);
  return {
    size,
    terms,
    starts: Uint32Array.from(starts),
    docs: docs.slice(0, end),
    impacts: impacts.slice(0, end),
    fields: fields.slice(0, end),
  };
}

/** What one occurrence in a field counts in each record: the field's weight, less in a longer text. */
function normsOf({ documentCount, _fieldLength, _avgFieldLength }: Counted, field: number, weight: number) {
  const average = _avgFieldLength[field] || 1;
  const norms = new Float32Array(documentCount);
  for (const [doc, lengths] of _fieldLength)
    norms[doc] = weight / (1 - tuning.b + (tuning.b * (lengths[field] ?? 0)) / average);
  return norms;
}
