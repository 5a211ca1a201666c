import { nearest } from '../nearest.ts';
import { readTimezone } from './schedule.ts';
import type { Rhythm } from './subscription.ts';

/**
 * A time of day as people write it, as `HH:MM`; undefined if it is none.
 *
 * @example
 * readTime('9:30 pm') //=> '21:30'
 * readTime('9')       //=> '09:00'
 */
export function readTime(typed: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm)?$/i.exec(typed.trim());
  if (!match) return undefined;
  const [, hours, minutes = '00', half] = match;
  let hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return undefined;
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/**
 * The day of a weekly or monthly digest: 1 (Monday) to 7, or 1 to 31; undefined if it is none.
 *
 * @param weekdays the names of the days, Monday first, in the person's language
 */
export function readDay(typed: string, rhythm: Rhythm, weekdays: readonly string[]): number | undefined {
  const wanted = typed.trim().toLowerCase();
  const english = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  if (rhythm === 'weekly') {
    for (const names of [english, weekdays]) {
      const index = names.findIndex(name => name.toLowerCase().startsWith(wanted) && wanted.length >= 2);
      if (index >= 0) return index + 1;
    }
  }
  const number = Number(wanted.replace(/(st|nd|rd|th)$/, ''));
  return Number.isInteger(number) && number >= 1 && number <= (rhythm === 'weekly' ? 7 : 31) ? number : undefined;
}

let zones: readonly string[] | undefined;

/** Every IANA time zone that is known here, UTC first. */
export function timezones(): readonly string[] {
  zones ??= ['UTC', ...Intl.supportedValuesOf('timeZone').filter(zone => zone !== 'UTC')];
  return zones;
}

/**
 * Time zones whose name or city begins as typed, then those that contain it, then near ones.
 *
 * @example matchTimezones('shang') //=> ['Asia/Shanghai']
 */
export function matchTimezones(typed: string, limit = 25): string[] {
  const wanted = typed.trim().toLowerCase().replaceAll(' ', '_');
  const city = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1).toLowerCase();
  const rank = (zone: string) =>
    city(zone).startsWith(wanted) || zone.toLowerCase().startsWith(wanted)
      ? 0
      : zone.toLowerCase().includes(wanted)
        ? 1
        : 2;
  const found = timezones()
    .map(zone => ({ zone, rank: rank(zone) }))
    .filter(match => match.rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .map(match => match.zone);
  if (found.length) return found.slice(0, limit);
  const exact = readTimezone(typed);
  if (exact) return [exact];
  const cities = new Map(timezones().map(zone => [city(zone), zone]));
  return nearest(city(wanted), [...cities.keys()]).map(name => cities.get(name)!);
}
