import { Cron } from 'croner';
import { addDays, getDate, getISODay, lastDayOfMonth } from 'date-fns';
import { isoDay, localDay } from '../calendar/span.ts';
import type { Schedule } from './subscription.ts';

/** A local day on which a digest comes, and its instant in milliseconds. */
export interface Slot {
  readonly date: string;
  readonly at: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const instants = new Map<string, number>();

/**
 * The instant at which a digest of that local date is due.
 *
 * A wall time that daylight saving skips falls on the first instant after the gap; one that it repeats, on the first
 * pass.
 *
 * @example
 * new Date(dueAt('2026-03-08', '02:30', 'America/New_York'))
 * //=> 2026-03-08T07:00:00.000Z
 */
export function dueAt(date: string, time: string, timezone: string): number {
  const key = `${date} ${time} ${timezone}`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  const [, month, day] = date.split('-').map(Number);
  const [hour, minute] = time.split(':').map(Number);
  const pattern = new Cron(`0 ${minute} ${hour} ${day} ${month} *`, { timezone, paused: true });
  // No zone is more than 14 hours ahead of UTC, so this is before the local day begins.
  const before = Date.parse(`${date}T00:00:00Z`) - 15 * 3_600_000;
  const found = pattern.nextRun(new Date(before))!.getTime();
  // In a gap that lasts until midnight, as Greenland's does, the day has no such time and croner finds that of another year.
  const at = found < before + 7 * 86_400_000 ? found : dueAt(plusDays(date, 1), '00:00', timezone);
  if (instants.size > 20_000) instants.clear();
  instants.set(key, at);
  return at;
}

/** The local date of an instant, ISO. */
export function localDate(instant: number, timezone: string): string {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: timezone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timezone, format);
  }
  return format.format(instant);
}

/** `2026-02-28` and one day are `2026-03-01`. */
export function plusDays(date: string, days: number): string {
  return isoDay(addDays(localDay(date), days));
}

/** Whether a rhythm has a digest on that local date. A monthly one on the 31st comes on the last day of a shorter month. */
export function isSlotDay({ rhythm, day = 1 }: Schedule, date: string): boolean {
  const local = localDay(date);
  switch (rhythm) {
    case 'daily':
      return true;
    case 'weekdays':
      return getISODay(local) <= 5;
    case 'weekly':
      return getISODay(local) === day;
    case 'monthly':
      return getDate(local) === Math.min(day, getDate(lastDayOfMonth(local)));
  }
}

/** The latest slot at or before an instant. */
export function latestSlot(schedule: Schedule, now: number): Slot {
  for (let date = localDate(now, schedule.timezone); ; date = plusDays(date, -1)) {
    if (!isSlotDay(schedule, date)) continue;
    const at = dueAt(date, schedule.time, schedule.timezone);
    if (at <= now) return { date, at };
  }
}

/** The first slot after an instant, and after a local date for which there has been one. */
export function nextSlot(schedule: Schedule, now: number, afterDate = ''): Slot {
  const today = localDate(now, schedule.timezone);
  for (let date = afterDate >= today ? plusDays(afterDate, 1) : today; ; date = plusDays(date, 1)) {
    if (!isSlotDay(schedule, date)) continue;
    const at = dueAt(date, schedule.time, schedule.timezone);
    if (at > now) return { date, at };
  }
}

/** The last slot day before a local date. */
export function previousSlotDate(schedule: Schedule, before: string): string {
  let date = plusDays(before, -1);
  while (!isSlotDay(schedule, date)) date = plusDays(date, -1);
  return date;
}

/** The last local day that a new subscription need not cover: the day before the first slot, or today if that is later on. */
export function coveredAtStart(schedule: Schedule, now: number): string {
  const today = localDate(now, schedule.timezone);
  return nextSlot(schedule, now).date === today ? plusDays(today, -1) : today;
}

/** Whether a name is a time zone here, however its letters are cased; its proper name if so. */
export function readTimezone(typed: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed.trim() }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
