import { type Corpus, normalizeId, type PolicyRecord } from '../corpus/corpus.ts';
import { UsageError } from '../errors.ts';
import type { Call } from '../invocation.ts';
import type { Words } from '../language/index.ts';
import { nearest } from '../nearest.ts';

const most = 3;

/**
 * The records whose ids are near to one that no record has: those of the same series with the closest numbers, the
 * last of it for a number beyond; else those spelt alike.
 *
 * @returns undefined for what is no id, or one that a record has; empty for an id near to none, such as `ISO-9001`
 */
export function nearIds(typed: string, { records, byId }: Corpus): readonly PolicyRecord[] | undefined {
  const text = typed.trim();
  const asked = partsOf(text);
  if (!asked || byId(text)) return undefined;
  const distance = ({ id }: PolicyRecord) => Math.abs(partsOf(id)!.number - asked.number);
  const series = records.filter(({ id }) => partsOf(id)?.series === asked.series);
  if (series.length) return series.sort((a, b) => distance(a) - distance(b)).slice(0, most);
  if (!text.includes('-')) return undefined;
  return nearest(
    text,
    records.map(({ id }) => id),
    most,
  ).flatMap(id => byId(id) ?? []);
}

/**
 * Says that there is no record with an id, and which are near.
 *
 * @param toCall what the button for a near record does
 */
export function unknownId(
  typed: string,
  near: readonly PolicyRecord[],
  words: Words,
  toCall: (near: PolicyRecord) => Call,
): UsageError {
  const ids = near.map(({ id }) => id);
  return new UsageError(
    words.card.unknown(typed.trim(), ids),
    near.map(record => ({ label: record.id, call: toCall(record) })),
  );
}

/** @example partsOf('cc-f3') //=> { series: 'CCF', number: 3 } */
function partsOf(id: string): { series: string; number: number } | undefined {
  if (!/^[a-z]{2,4}-?[a-z]?\d{1,4}[a-z]?$/i.test(id)) return undefined;
  const [, series, number] = /^([A-Z]+)(\d+)/.exec(normalizeId(id))!;
  return { series: series!, number: Number(number) };
}
