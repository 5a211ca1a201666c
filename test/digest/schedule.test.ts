import { Cron } from 'croner';
import { describe, expect, it } from 'vitest';
import {
  coveredAtStart,
  dueAt,
  isSlotDay,
  latestSlot,
  localDate,
  nextSlot,
  plusDays,
  previousSlotDate,
  readTimezone,
} from '../../src/digest/schedule.ts';
import { matchTimezones, readDay, readTime } from '../../src/digest/settings.ts';
import { spanOfSlot } from '../../src/digest/span.ts';
import type { Schedule } from '../../src/digest/subscription.ts';
import { dailySettings } from '../helpers/digest-world.ts';

const iso = (at: number) => new Date(at).toISOString().slice(0, 16);
const schedule = (changes: Partial<Schedule>): Schedule => ({
  time: '09:00',
  timezone: 'UTC',
  rhythm: 'daily',
  ...changes,
});

describe('daylight saving', () => {
  it.each([
    // A time that is skipped falls on the first instant after the gap.
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:00'],
    ['2026-03-29', '01:30', 'Europe/London', '2026-03-29T01:00'],
    ['2026-09-06', '00:30', 'America/Santiago', '2026-09-06T04:00'],
    // Also where the gap is the last hour of the day.
    ['2026-03-28', '23:30', 'America/Nuuk', '2026-03-29T01:00'],
    ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:30'],
    // A time that comes twice falls on the first pass.
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30'],
    ['2026-10-25', '01:30', 'Europe/London', '2026-10-25T00:30'],
    ['2026-04-04', '23:30', 'America/Santiago', '2026-04-05T02:30'],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45'],
    // Before and after the change the wall time stays.
    ['2026-03-07', '09:00', 'America/New_York', '2026-03-07T14:00'],
    ['2026-03-09', '09:00', 'America/New_York', '2026-03-09T13:00'],
    ['2026-11-22', '00:00', 'Pacific/Kiritimati', '2026-11-21T10:00'],
    ['2026-11-22', '23:59', 'Pacific/Niue', '2026-11-23T10:59'],
  ])('%s %s in %s is %s UTC', (date, time, zone, instant) => {
    expect(iso(dueAt(date, time, zone))).toBe(instant);
  });

  it.each(['America/New_York', 'Europe/London', 'America/Santiago', 'Australia/Lord_Howe', 'America/Nuuk'])(
    'every day of a year in %s has one slot at each time, in order',
    timezone => {
      for (const time of ['00:30', '02:15', '23:30']) {
        let at = Date.parse('2026-01-01T00:00:00Z');
        let date = localDate(at, timezone);
        for (let day = 0; day < 370; day++) {
          const slot = nextSlot(schedule({ time, timezone }), at, date);
          expect(slot.date).toBe(plusDays(date, 1));
          expect(slot.at).toBeGreaterThan(at);
          expect(latestSlot(schedule({ time, timezone }), slot.at)).toEqual(slot);
          ({ at, date } = slot);
        }
      }
    },
  );

  it('agrees with a running cron expression, which is what it stands for', () => {
    const cron = new Cron('0 30 2 * * *', { timezone: 'America/New_York', paused: true });
    let at = Date.parse('2026-02-01T00:00:00Z');
    for (const expected of cron.nextRuns(300, new Date(at))) {
      const slot = nextSlot(schedule({ time: '02:30', timezone: 'America/New_York' }), at);
      expect(iso(slot.at)).toBe(iso(expected.getTime()));
      at = slot.at;
    }
  });
});

describe('rhythms', () => {
  const dates = (changes: Partial<Schedule>, n: number) => {
    const found: string[] = [];
    let at = Date.parse('2026-01-28T00:00:00Z');
    while (found.length < n) {
      const slot = nextSlot(schedule(changes), at);
      found.push(slot.date);
      at = slot.at;
    }
    return found;
  };

  it('weekdays leave the weekend out', () => {
    expect(dates({ rhythm: 'weekdays' }, 4)).toEqual(['2026-01-28', '2026-01-29', '2026-01-30', '2026-02-02']);
  });
  it('weekly comes on its day', () => {
    expect(dates({ rhythm: 'weekly', day: 7 }, 2)).toEqual(['2026-02-01', '2026-02-08']);
    expect(previousSlotDate(schedule({ rhythm: 'weekly', day: 7 }), '2026-02-08')).toBe('2026-02-01');
  });
  it('monthly on the 31st comes on the last day of a shorter month', () => {
    expect(dates({ rhythm: 'monthly', day: 31 }, 4)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
    expect(isSlotDay(schedule({ rhythm: 'monthly', day: 30 }), '2028-02-29')).toBe(true);
  });
});

describe('what a slot covers', () => {
  const at = (date: string) => ({ date, at: Date.parse(`${date}T09:00:00Z`) });
  const span = (coveredTo: string, date: string, settings = {}, lateMs = 0) =>
    spanOfSlot({ settings: { ...dailySettings, ...settings }, coveredTo }, at(date), at(date).at + lateMs);

  it('its own day, when the one before was delivered', () => {
    expect(span('2026-11-21', '2026-11-22')).toEqual({
      from: '2026-11-22',
      to: '2026-11-22',
      catchUp: false,
      cut: false,
    });
  });
  it('a week, when it is weekly', () => {
    expect(span('2026-11-15', '2026-11-22', { rhythm: 'weekly', day: 7 })).toMatchObject({
      from: '2026-11-16',
      catchUp: false,
    });
  });
  it('missed days too, fourteen at most', () => {
    expect(span('2026-11-19', '2026-11-22')).toMatchObject({ from: '2026-11-20', catchUp: true, cut: false });
    expect(span('2026-10-01', '2026-11-22')).toMatchObject({ from: '2026-11-09', catchUp: true, cut: true });
  });
  it('a month, when it is monthly, and no more after a pause of many', () => {
    const monthly = { rhythm: 'monthly' as const, day: 22 };
    expect(span('2026-10-22', '2026-11-22', monthly)).toMatchObject({ from: '2026-10-23', catchUp: false, cut: false });
    expect(span('2026-06-22', '2026-11-22', monthly)).toMatchObject({ from: '2026-10-23', cut: true });
  });
  it('says that it is delayed up to six hours, and is a catch-up after that', () => {
    expect(span('2026-11-21', '2026-11-22', {}, 5 * 60_000).lateMinutes).toBeUndefined();
    expect(span('2026-11-21', '2026-11-22', {}, 6 * 3_600_000).lateMinutes).toBe(360);
    expect(span('2026-11-21', '2026-11-22', {}, 6 * 3_600_000 + 1)).toMatchObject({ catchUp: true });
  });
  it('from the first slot on, for a new subscription', () => {
    const now = Date.parse('2026-11-22T10:00:00Z');
    expect(coveredAtStart(schedule({ time: '09:00' }), now)).toBe('2026-11-22');
    expect(coveredAtStart(schedule({ time: '11:00' }), now)).toBe('2026-11-21');
  });
});

describe('what people type', () => {
  it.each([
    ['09:00', '09:00'],
    ['9', '09:00'],
    ['9:30 pm', '21:30'],
    ['12am', '00:00'],
    ['12 PM', '12:00'],
    ['0930', '09:30'],
    ['24:00', undefined],
    ['9:75', undefined],
    ['13pm', undefined],
    ['noon', undefined],
  ])('the time %s is %s', (typed, time) => expect(readTime(typed)).toBe(time));

  it('days of the week and of the month', () => {
    expect(
      ['mon', 'Sunday', '3', '周六', '8'].map(d =>
        readDay(d, 'weekly', ['周一', '周二', '周三', '周四', '周五', '周六', '周日']),
      ),
    ).toEqual([1, 7, 3, 6, undefined]);
    expect(['1', '31', '22nd', '32', 'mon'].map(d => readDay(d, 'monthly', []))).toEqual([
      1,
      31,
      22,
      undefined,
      undefined,
    ]);
  });

  it('time zones by city, by part and with a slip', () => {
    expect(matchTimezones('shang')).toEqual(['Asia/Shanghai']);
    expect(matchTimezones('new y')[0]).toBe('America/New_York');
    expect(matchTimezones('Asia/Shangai', 3)).toContain('Asia/Shanghai');
    expect(matchTimezones('')).toHaveLength(25);
    expect([readTimezone('asia/shanghai'), readTimezone('Mars/Base')]).toEqual(['Asia/Shanghai', undefined]);
  });
});
