import { describe, expect, it } from 'vitest';
import { aroundThisDay, calendarOf, daysLeft, onThisDay, upcoming } from '../../src/calendar/calendar.ts';
import { dateOf, spanOf } from '../../src/calendar/span.ts';
import { record } from '../helpers/records.ts';

const dates = (entries: { date: string }[]) => entries.map(e => e.date);

describe('the calendar', () => {
  const entries = calendarOf([
    record({ id: 'MS-1', date: '2024-02-29' }),
    record({ id: 'MS-2', date: '2023-02-28' }),
    record({ id: 'MS-3', date: '2024-02' }),
    record({ id: 'MS-4', date: '2027', dates: [{ date: '2025-07-01', kind: 'effect', what: 'Takes effect' }] }),
  ]);

  it('remembers 29 February on the 28th in years without one', () => {
    expect(dates(onThisDay(entries, '2026-02-28'))).toEqual(['2024-02-29', '2023-02-28']);
    expect(dates(onThisDay(entries, '2028-02-28'))).toEqual(['2023-02-28']);
    expect(dates(onThisDay(entries, '2028-02-29'))).toEqual(['2024-02-29']);
  });

  it('looks around a day, across the turn of the year too', () => {
    const days = calendarOf([
      record({ id: 'MS-1', date: '2023-12-30' }),
      record({ id: 'MS-2', date: '2024-01-03' }),
      record({ id: 'MS-3', date: '2024-02-20' }),
      record({ id: 'MS-4', date: '2027-01-01' }),
    ]);
    expect(dates(aroundThisDay(days, '2026-01-02'))).toEqual(['2024-01-03', '2023-12-30']);
  });

  it('counts a year as to come until its last day', () => {
    expect(dates(upcoming(entries, '2025-07-01'))).toEqual(['2025-07-01', '2027']);
    expect(dates(upcoming(entries, '2027-12-31'))).toEqual(['2027']);
    expect(daysLeft('2027', '2027-12-30')).toBe(1);
    expect(daysLeft('2024-02-29', '2024-03-01')).toBe(-1);
  });

  it('shows a day before a year that ends with it', () => {
    const both = calendarOf([record({ id: 'MS-5', date: '2027' }), record({ id: 'MS-6', date: '2027-12-31' })]);
    expect(dates(upcoming(both, '2026-11-22'))).toEqual(['2027-12-31', '2027']);
  });

  it('takes from a measure only what is set out as a date, not when it was released', () => {
    const effect = { date: '2025-02-01', kind: 'effect', what: 'Takes effect' } as const;
    const measure = record({ id: 'BP-1', kind: 'measure', date: '2024-01-18', dates: [effect] });
    expect(dates(calendarOf([measure]))).toEqual(['2025-02-01']);
  });

  it('calls a date issued only where it is the date of the document', () => {
    const document = { id: 'rules', title: 'Rules', issuers: [], aliases: [], date: '2025-01-02' };
    const [drafted, issued] = calendarOf([
      record({ id: 'MS-7', date: '2024-07-01', document }),
      record({ id: 'MS-8', date: '2025-01-02', document }),
    ]);
    expect([drafted?.kind, issued?.kind]).toEqual(['event', 'issued']);
  });
});

describe('a span of days', () => {
  it('is a year, a month or a day only where it is all of it', () => {
    for (const date of ['2024', '2024-02', '2024-02-29']) expect(dateOf(spanOf(date))).toBe(date);
    expect(dateOf({ from: '2024-02-01', to: '2024-02-28' })).toBeUndefined();
    expect(dateOf({ from: '2024-01-01', to: '2025-12-31' })).toBeUndefined();
    expect(dateOf({ from: '2024-01-01', to: '9999-12-31' })).toBeUndefined();
  });
});
