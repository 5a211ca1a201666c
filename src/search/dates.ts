import { differenceInCalendarDays } from 'date-fns';
import { entriesOf } from '../calendar/calendar.ts';
import { type DaySpan, localDay, spanOf } from '../calendar/span.ts';
import type { PolicyRecord } from '../corpus/corpus.ts';
import type { Postings } from './engine.ts';

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

interface Dated {
  readonly doc: number;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** Finds records by the days they are dated with or speak of. */
export function createDateIndex(records: readonly PolicyRecord[]): (span: DaySpan, named: DaySpan) => Postings {
  const days = new Map<string, { from: number; to: number }>();
  const daysOf = (date: string) => {
    let known = days.get(date);
    if (!known) {
      const span = spanOf(date);
      known = { from: dayNumber(span.from), to: dayNumber(span.to) };
      days.set(date, known);
    }
    return known;
  };
  const dated: Dated[] = records.flatMap((record, doc) => {
    const dates = new Map<string, number>();
    const put = (date: string | undefined, weight: number) =>
      date && isDate(date) && dates.set(date, Math.max(weight, dates.get(date) ?? 0));
    const text = [record.title, record.summary, record.before, record.after, ...record.figures.map(f => f.period)];
    for (const date of datesIn(text.filter(Boolean).join(' '))) put(date, dateWeights.mentioned);
    put(record.document?.date, dateWeights.document);
    for (const { date } of entriesOf(record))
      put(date, record.kind === 'milestone' ? dateWeights.milestone : dateWeights.own);
    return [...dates].map(([date, weight]) => ({ doc, ...daysOf(date), weight }));
  });

  return (span, named) => {
    const nearFrom = dayNumber(named.from);
    const nearTo = dayNumber(named.to);
    const from = dayNumber(span.from);
    const to = dayNumber(span.to);
    const best = new Map<number, number>();
    let full = 0;
    for (const entry of dated) {
      if (entry.from > to || entry.to < from) continue;
      const isNear = entry.from <= nearTo && entry.to >= nearFrom;
      const fit = isNear
        ? Math.min(1, ((nearTo - nearFrom + 1) / (entry.to - entry.from + 1)) ** 0.33)
        : dateWeights.beside;
      const old = best.get(entry.doc) ?? 0;
      if (fit > 0.5 && old === 0) full++;
      if (fit * entry.weight > old) best.set(entry.doc, fit * entry.weight);
    }
    const docs = Uint32Array.from(best.keys()).sort();
    return {
      docs,
      impacts: Float32Array.from(docs, doc => best.get(doc)!),
      idf: docs.length ? Math.log(1 + (records.length - full + 0.5) / (full + 0.5)) : 0,
    };
  };
}

function isDate(date: string): boolean {
  const [, month = '01', day = '01'] = date.split('-');
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

const epoch = localDay('1970-01-01');

function dayNumber(day: string): number {
  return differenceInCalendarDays(localDay(day), epoch);
}
