import { type CalendarEntry, calendarOf, daysLeft, onThisDay } from '../calendar/calendar.ts';
import { spanOf } from '../calendar/span.ts';
import type { Corpus, PolicyRecord } from '../corpus/corpus.ts';
import type { DateKind } from '../corpus/schema.ts';
import { type Change, mergeChanges, type Snapshot } from './change.ts';
import { plusDays } from './schedule.ts';
import type { DigestSpan } from './span.ts';
import type { DigestFilters } from './subscription.ts';

/** What there is to tell, before it is worded or cut to size. */
export interface DigestContent {
  readonly onThisDay: readonly CalendarEntry[];
  readonly due: readonly CalendarEntry[];
  readonly changed: readonly Change[];
}

export const sectionNames = ['onThisDay', 'due', 'changed'] as const;
export type SectionName = (typeof sectionNames)[number];

/** Told when so many days are left; -1 is the day after. */
const steps: Partial<Record<DateKind, readonly number[]>> = {
  target: [90, 30, 7, 1, 0, -1],
  deadline: [90, 30, 7, 1, 0, -1],
  effect: [90, 30, 7, 1, 0],
  expiry: [90, 30, 7, 1, 0],
};

interface Calendar {
  readonly all: readonly CalendarEntry[];
  /** Those that come due, with the last day that each may mean. */
  readonly due: readonly (CalendarEntry & { readonly last: string })[];
}

const calendars = new WeakMap<Corpus, Calendar>();

/**
 * What a channel with these filters hears over some days. Dates by the calendar, changes by the log: a date in the
 * future never makes an item new again.
 *
 * @param changes those since the channel's last digest
 */
export function contentOf(
  corpus: Corpus,
  filters: DigestFilters,
  span: Pick<DigestSpan, 'from' | 'to'>,
  changes: readonly Change[],
): DigestContent {
  const { all, due } = calendarFor(corpus);
  const mine = ({ record }: CalendarEntry) => passes(record, filters);
  const [earliest, latest] = [plusDays(span.from, -1), plusDays(span.to, 90)];
  return {
    onThisDay: daysOf(span)
      .flatMap(day => onThisDay(all, day))
      .filter(mine),
    due: due.filter(entry => entry.last >= earliest && entry.last <= latest && mine(entry) && comesDue(entry, span)),
    changed: mergeChanges(changes).filter(
      ({ before, after }) => (before && passes(before, filters)) || (after && passes(after, filters)),
    ),
  };
}

export function isQuiet(content: DigestContent): boolean {
  return sectionNames.every(name => content[name].length === 0);
}

export function passes(
  { zones, areas, kind }: Pick<Snapshot, 'zones' | 'areas' | 'kind'>,
  filters: DigestFilters,
): boolean {
  const any = (wanted: readonly string[], has: readonly string[]) =>
    wanted.length === 0 || wanted.some(id => has.includes(id));
  return any(filters.zones, zones) && any(filters.areas, areas) && any(filters.kinds, [kind]);
}

/**
 * One measure for a quiet day: another one each day until all that pass the filters have had their turn.
 *
 * @param turn tells channels apart, so that not all get the same one
 */
export function measureOfTheDay(
  corpus: Corpus,
  filters: DigestFilters,
  date: string,
  turn: number,
): PolicyRecord | undefined {
  const measures = corpus.records.filter(
    record => record.kind === 'measure' && passes(record, { ...filters, kinds: [] }),
  );
  const day = Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
  return measures[(day + turn * 7919) % measures.length];
}

function calendarFor(corpus: Corpus): Calendar {
  let calendar = calendars.get(corpus);
  if (!calendar) {
    const all = calendarOf(corpus.records);
    const due = all.filter(({ kind }) => steps[kind]).map(entry => ({ ...entry, last: spanOf(entry.date).to }));
    calendar = { all, due };
    calendars.set(corpus, calendar);
  }
  return calendar;
}

/** Told when the days left pass one of the steps within the span: so a weekly digest leaves none out. */
function comesDue({ date, kind }: CalendarEntry, { from, to }: Pick<DigestSpan, 'from' | 'to'>): boolean {
  const [first, last] = [daysLeft(date, from), daysLeft(date, to)];
  return steps[kind]?.some(step => last <= step && step <= first) ?? false;
}

function daysOf({ from, to }: Pick<DigestSpan, 'from' | 'to'>): string[] {
  const days = [from];
  while (days.at(-1)! < to) days.push(plusDays(days.at(-1)!, 1));
  return days;
}
