import { differenceInCalendarDays } from 'date-fns';
import { entriesOf } from '../calendar/calendar.ts';
import { type DaySpan, localDay, spanOf } from '../calendar/span.ts';
import type { PolicyRecord } from '../corpus/corpus.ts';
import { type Postings, rarity } from './index/engine.ts';
import { memo } from './memo.ts';

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const monthWord = `(${months})[a-z]*\\.?`;
const dateInText = new RegExp(
  `\\b${monthWord} (\\d{1,2}), ?((?:19|20)\\d\\d)\\b|\\b(\\d{1,2}) ${monthWord},? ((?:19|20)\\d\\d)\\b|\\b${monthWord},? (?:of )?((?:19|20)\\d\\d)\\b|\\b((?:19|20)\\d\\d)(?:-(\\d\\d)(?:-(\\d\\d))?)?(?![\\d.,]*\\d)`,
  'gi',
);
/** A milestone is about its date; other records have one, name one, or have a document of that date. */
export const dateWeights = { milestone: 0.95, own: 0.8, document: 0.6, mentioned: 0.5, beside: 0.4 };

/**
 * The dates that a text names, as partial ISO dates.
 *
 * @example
 * datesIn('issued on September 14, 2024, in force from May 2025')
 * //=> ['2024-09-14', '2025-05']
 */
export function datesIn(text: string): string[] {
  return [...text.matchAll(dateInText)].map(m => {
    if (m[3]) return iso(m[3], m[1]!, m[2]);
    if (m[6]) return iso(m[6], m[5]!, m[4]);
    if (m[8]) return iso(m[8], m[7]!);
    return [m[9], m[10], m[11]].filter(Boolean).join('-');
  });
}

function iso(year: string, month: string, day?: string): string {
  const number = String(months.split('|').indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
  return [year, number, ...(day ? [day.padStart(2, '0')] : [])].join('-');
}

/** A date, as days since 1970, with the records that have it and how much each is about it. */
interface Dated {
  readonly from: number;
  readonly to: number;
  readonly docs: number[];
  readonly weights: number[];
}

const mostSpans = 200;

/** Finds records by the days they are dated with or speak of. */
export function createDateIndex(records: readonly PolicyRecord[]): (span: DaySpan, named: DaySpan) => Postings {
  const dated = [...datesOfAll(records).values()];
  const best = new Float32Array(records.length);

  function find(spans: string): Postings {
    const [from, to, nearFrom, nearTo] = spans.split(' ').map(dayNumber) as [number, number, number, number];
    const found: number[] = [];
    let full = 0;
    for (const date of dated) {
      if (date.from > to || date.to < from) continue;
      const isNear = date.from <= nearTo && date.to >= nearFrom;
      const share = (nearTo - nearFrom + 1) / (date.to - date.from + 1);
      const inside = (Math.min(date.to, to) - Math.max(date.from, from) + 1) / (date.to - date.from + 1);
      const fit = isNear ? Math.min(1, share, inside) ** 0.33 : dateWeights.beside;
      for (const [i, doc] of date.docs.entries()) {
        if (best[doc] === 0) {
          found.push(doc);
          if (fit > 0.5) full++;
        }
        best[doc] = Math.max(best[doc]!, fit * date.weights[i]!);
      }
    }
    const docs = Uint32Array.from(found).sort();
    const impacts = Float32Array.from(docs, doc => best[doc]!);
    for (const doc of found) best[doc] = 0;
    return { docs, impacts, idf: found.length ? rarity(full, records.length) : 0 };
  }

  const remembered = memo(find, mostSpans);
  return (span, named) => remembered(`${span.from} ${span.to} ${named.from} ${named.to}`);
}

function datesOfAll(records: readonly PolicyRecord[]): Map<string, Dated> {
  const all = new Map<string, Dated>();
  for (const [doc, record] of records.entries()) {
    for (const [date, weight] of datesOf(record)) {
      let dated = all.get(date);
      if (!dated) {
        const { from, to } = spanOf(date);
        dated = { from: dayNumber(from), to: dayNumber(to), docs: [], weights: [] };
        all.set(date, dated);
      }
      dated.docs.push(doc);
      dated.weights.push(weight);
    }
  }
  return all;
}

function datesOf(record: PolicyRecord): Map<string, number> {
  const dates = new Map<string, number>();
  const put = (date: string | undefined, weight: number) =>
    date && isDate(date) && dates.set(date, Math.max(weight, dates.get(date) ?? 0));
  const text = [record.title, record.summary, record.before, record.after, ...record.figures.map(f => f.period)];
  for (const date of datesIn(text.filter(Boolean).join(' '))) put(date, dateWeights.mentioned);
  put(record.document?.date, dateWeights.document);
  for (const { date } of entriesOf(record))
    put(date, record.kind === 'milestone' ? dateWeights.milestone : dateWeights.own);
  return dates;
}

function isDate(date: string): boolean {
  const [, month = '01', day = '01'] = date.split('-');
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

const epoch = localDay('1970-01-01');

function dayNumber(day: string): number {
  return differenceInCalendarDays(localDay(day), epoch);
}
