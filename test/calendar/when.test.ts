import { describe, expect, it } from 'vitest';
import { localDay } from '../../src/calendar/span.ts';
import { parseDay, parseWhen, restOfNext } from '../../src/calendar/when.ts';

const today = localDay('2026-11-22');
const span = (from: string, to: string, rest = '') => ({ kind: 'span', from, to, rest });

describe('dates in plain words', () => {
  it.each([
    ['2024-08-29', span('2024-08-29', '2024-08-29')],
    ['2024/10/25', span('2024-10-25', '2024-10-25')],
    ['29 August 2024', span('2024-08-29', '2024-08-29')],
    ['August 29th, 2024', span('2024-08-29', '2024-08-29')],
    ['2024年8月29日', span('2024-08-29', '2024-08-29')],
    ['march 2024', span('2024-03-01', '2024-03-31')],
    ['feb 2024', span('2024-02-01', '2024-02-29')],
    ['2024-03', span('2024-03-01', '2024-03-31')],
    ['2024年8月', span('2024-08-01', '2024-08-31')],
    ['last quarter of 2024', span('2024-10-01', '2024-12-31')],
    ['Q3 2024', span('2024-07-01', '2024-09-30')],
    ['first half of 2025', span('2025-01-01', '2025-06-30')],
    ['2024', span('2024-01-01', '2024-12-31')],
    ['last year', span('2025-01-01', '2025-12-31')],
    ['next 30 days', span('2026-11-22', '2026-12-22')],
    ['this month', span('2026-11-01', '2026-11-30')],
    ['between march 2024 and june 2024', span('2024-03-01', '2024-06-30')],
    ['before 2025', span('0001-01-01', '2024-12-31')],
    ['since march 2024', span('2024-03-01', '9999-12-31')],
    ['25.10.2024', span('2024-10-25', '2024-10-25')],
    ['25/10/2024', span('2024-10-25', '2024-10-25')],
    ['10/25/2024', span('2024-10-25', '2024-10-25')],
    ['10/2024', span('2024-10-01', '2024-10-31')],
    ['March to May 2024', span('2024-03-01', '2024-05-31')],
    ['early 2025', span('2025-01-01', '2025-04-30')],
    ['mid-2024', span('2024-05-01', '2024-08-31')],
    ['at the end of 2024', span('2024-09-01', '2024-12-31')],
    ['summer 2024', span('2024-06-01', '2024-08-31')],
    ['三月 2024', span('2024-03-01', '2024-03-31')],
    ['2024年十月二十五日', span('2024-10-25', '2024-10-25')],
    ['10月25日 2024', span('2024-10-25', '2024-10-25')],
    ['2024年上半年', span('2024-01-01', '2024-06-30')],
    ['2024年第三季度', span('2024-07-01', '2024-09-30')],
    ['2024年底', span('2024-09-01', '2024-12-31')],
    ['2024年7月至9月', span('2024-07-01', '2024-09-30')],
    ['1-15 march 2024', span('2024-03-01', '2024-03-15')],
    ['20240322', span('2024-03-22', '2024-03-22')],
    ['2024-07-01..2024-09-30', span('2024-07-01', '2024-09-30')],
    ['去年', span('2025-01-01', '2025-12-31')],
    ['上个月', span('2026-10-01', '2026-10-31')],
    ['after 2024-03-31', span('2024-04-01', '9999-12-31')],
  ])('understands %s', (text, expected) => expect(parseWhen(text, today)).toEqual(expected));

  it.each([
    ['september 2024 notices', span('2024-09-01', '2024-09-30', 'notices')],
    ['documents in the last quarter of 2024', span('2024-10-01', '2024-12-31', 'documents')],
    ['stem cells from 2024 to 2025', span('2024-01-01', '2025-12-31', 'stem cells')],
    ['between March and May 2024 tax', span('2024-03-01', '2024-05-31', 'tax')],
    ['上海2024年', span('2024-01-01', '2024-12-31', '上海')],
    ['8.59 trillion 2024', span('2024-01-01', '2024-12-31', '8.59 trillion')],
  ])('keeps the other words of %s', (text, expected) => expect(parseWhen(text, today)).toEqual(expected));

  it.each([
    'what may companies do',
    '[2024] No. 156',
    'G.Fa. [2023] No. 9',
    '2024-13-45',
    '31/2/2024',
    '三月',
    '十三月',
    '2024-02-30',
    'ISO 8472-1',
    'RMB 2024.5',
  ])('finds no date in %s', text => expect(parseWhen(text, today)).toBeUndefined());

  it('knows the words for what comes and for today in history', () => {
    expect(parseWhen('next', today)).toEqual({ kind: 'next', rest: '' });
    expect(parseWhen('on this day', today)).toEqual({ kind: 'on-this-day', rest: '' });
  });

  it('reads an option only when all of it is a date', () => {
    expect(parseDay('march 2024', today)).toEqual({ from: '2024-03-01', to: '2024-03-31' });
    expect(parseDay('march 2024 or so', today)).toBeUndefined();
  });
});

describe('a question for what comes next', () => {
  it.each([
    ['next', ''],
    ['Upcoming deadlines', ''],
    ["what's next for Hainan", 'Hainan'],
    ['upcoming milestones in Sichuan', 'Sichuan'],
    ['sichuan next', 'sichuan'],
    ['四川接下来', '四川'],
    ['接下来的 海南', '海南'],
  ])('%s', (typed, rest) => expect(restOfNext(typed)).toBe(rest));

  it('is not every text with such a word', () => {
    for (const typed of ['nextgen', 'the next step of the plan', 'oncoming', '四川'])
      expect(restOfNext(typed), typed).toBeUndefined();
  });
});
