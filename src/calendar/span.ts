import { endOfMonth, format, lastDayOfYear } from 'date-fns';

/** First and last day, both included, as ISO dates. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/**
 * The days that a partial date may mean.
 *
 * @example
 * spanOf('2024-02')
 * //=> { from: '2024-02-01', to: '2024-02-29' }
 */
export function spanOf(date: string): DaySpan {
  if (date.length === 10) return { from: date, to: date };
  if (date.length === 7) return { from: `${date}-01`, to: isoDay(endOfMonth(localDay(`${date}-01`))) };
  return { from: `${date}-01-01`, to: isoDay(lastDayOfYear(localDay(`${date}-01-01`))) };
}

/**
 * The year, month or day that these days are, all of it; undefined for any other days.
 *
 * @example
 * dateOf({ from: '2024-02-01', to: '2024-02-29' })
 * //=> '2024-02'
 */
export function dateOf({ from, to }: DaySpan): string | undefined {
  const dates = [from.slice(0, 4), from.slice(0, 7), from];
  return dates.find(date => spanOf(date).from === from && spanOf(date).to === to);
}

export function overlaps(a: DaySpan, b: DaySpan): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** A calendar day as date-fns takes it: local midnight. Only for arithmetic on days, never for instants. */
export function localDay(iso: string): Date {
  const [year, month, day] = iso.split('-').map(Number);
  const date = new Date(2000, (month ?? 1) - 1, day ?? 1);
  date.setFullYear(year!, (month ?? 1) - 1, day ?? 1);
  return date;
}

/** The ISO date of a local day. */
export function isoDay(day: Date): string {
  return format(day, 'yyyy-MM-dd');
}
