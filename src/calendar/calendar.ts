import { differenceInCalendarDays } from 'date-fns';
import type { PolicyRecord } from '../corpus/corpus.ts';
import type { DateKind } from '../corpus/schema.ts';
import { type DaySpan, localDay, overlaps, spanOf } from './span.ts';

/** One date of a record: a day, a month or a year, as precise as the source. */
export interface CalendarEntry {
  readonly record: PolicyRecord;
  readonly date: string;
  readonly kind: DateKind;
  readonly what: string;
}

/**
 * What a calendar shows, earliest first: the date of each milestone, and the dates that any record sets out for it
 * (takes effect, expires). When a measure was released or a figure counted is no event of its own.
 */
export function calendarOf(records: readonly PolicyRecord[]): CalendarEntry[] {
  return records
    .flatMap(record => (record.kind === 'milestone' ? entriesOf(record) : datedEntries(record)))
    .sort(byDate);
}

/** Every date of a record. */
export function entriesOf(record: PolicyRecord): CalendarEntry[] {
  const isSaid = record.dates.some(({ date }) => date === record.date);
  const own: CalendarEntry[] =
    record.date && !isSaid ? [{ record, date: record.date, kind: ownKind(record), what: record.title }] : [];
  return [...own, ...datedEntries(record)];
}

function datedEntries(record: PolicyRecord): CalendarEntry[] {
  return record.dates.map(dated => ({ record, ...dated }));
}

/** The entries that may fall in these days. */
export function entriesIn(entries: readonly CalendarEntry[], span: DaySpan): CalendarEntry[] {
  return entries.filter(entry => overlaps(spanOf(entry.date), span));
}

/**
 * What happened on this day in earlier years, latest first. 29 February is remembered on 28 February in years that
 * have no 29th.
 *
 * @param today ISO date
 */
export function onThisDay(entries: readonly CalendarEntry[], today: string): CalendarEntry[] {
  const leap = localDay(`${today.slice(0, 4)}-02-29`).getMonth() === 1;
  const days = today.endsWith('-02-28') && !leap ? ['-02-28', '-02-29'] : [today.slice(4)];
  return entries.filter(({ date }) => date.length === 10 && days.includes(date.slice(4)) && date < today).reverse();
}

/** What happened around this day in earlier years, the nearest days first: for a day on which nothing happened. */
export function aroundThisDay(entries: readonly CalendarEntry[], today: string, days = 14): CalendarEntry[] {
  const away = ({ date }: CalendarEntry) => {
    const apart = Math.abs(
      differenceInCalendarDays(localDay(`2000${date.slice(4)}`), localDay(`2000${today.slice(4)}`)),
    );
    return Math.min(apart, 366 - apart);
  };
  return entries
    .filter(entry => entry.date.length === 10 && entry.date < today && away(entry) <= days)
    .sort((a, b) => away(a) - away(b) || b.date.localeCompare(a.date));
}

/** What is still to come on that day or after it, by its last day. A year or month counts until its last day. */
export function upcoming(entries: readonly CalendarEntry[], today: string): CalendarEntry[] {
  const end = ({ date }: CalendarEntry) => spanOf(date).to;
  return entries
    .filter(entry => end(entry) >= today)
    .sort((a, b) => end(a).localeCompare(end(b)) || b.date.length - a.date.length);
}

/** Days from today until the last day that the date may mean; negative when it has passed. */
export function daysLeft(date: string, today: string): number {
  return differenceInCalendarDays(localDay(spanOf(date).to), localDay(today));
}

function byDate(a: CalendarEntry, b: CalendarEntry): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.record.id < b.record.id ? -1 : 1;
}

function ownKind({ milestone, document, date }: PolicyRecord): DateKind {
  if (milestone === 'target' || milestone === 'deadline') return milestone;
  return document?.date === date ? 'issued' : 'event';
}
