import { type Corpus, normalizeId, type PolicyRecord } from '../corpus/corpus.ts';
import { UsageError } from '../errors.ts';
import type { Call } from '../invocation.ts';
import type { Words } from '../language/index.ts';
import { nearest } from '../nearest.ts';

const most = 3;

/**
 * Refuses what looks like the id of a record and is none, naming the ids that are near.
 *
 * @param toCall what a button for a near record does
 * @throws {UsageError} for an id such as `SC-999`; a word such as `ISO-9001`, near to no id, is no mistake
 */
export function refuseUnknownId(
  typed: string,
  corpus: Corpus,
  words: Words,
  toCall: (near: PolicyRecord) => Call,
): void {
  if (corpus.byId(typed)) return;
  const near = nearIds(typed.trim(), corpus);
  if (near.length === 0) return;
  const suggestions = near.map(record => ({ label: record.id, call: toCall(record) }));
  throw new UsageError(
    words.card.unknown(
      typed.trim(),
      near.map(({ id }) => id),
    ),
    suggestions,
  );
}

/** The ids of the same series whose numbers are closest, the last of it for a number beyond; else those spelt alike. */
function nearIds(typed: string, { records, byId }: Corpus): PolicyRecord[] {
  const asked = partsOf(typed);
  if (!asked) return [];
  const distance = ({ id }: PolicyRecord) => Math.abs(partsOf(id)!.number - asked.number);
  const series = records.filter(({ id }) => partsOf(id)?.series === asked.series);
  if (series.length) return series.sort((a, b) => distance(a) - distance(b)).slice(0, most);
  return nearest(typed, typed.includes('-') ? records.map(({ id }) => id) : [], most).flatMap(id => byId(id) ?? []);
}

/** @example partsOf('cc-f3') //=> { series: 'CCF', number: 3 } */
function partsOf(id: string): { series: string; number: number } | undefined {
  const match = /^([A-Z]{2,5})(\d{1,4})[A-Z]?$/.exec(/\s/.test(id) ? '' : normalizeId(id));
  return match ? { series: match[1]!, number: Number(match[2]) } : undefined;
}
