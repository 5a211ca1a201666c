import {
  addDays,
  addMonths,
  addQuarters,
  addYears,
  endOfMonth,
  endOfQuarter,
  endOfWeek,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
} from 'date-fns';
import { type DaySpan, isoDay, localDay, spanOf } from './span.ts';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const year = '(?:19|20)\\d{2}';
const hanNumber = '[一二三四五六七八九十]{1,3}';
const hanPeriods: Readonly<Record<string, readonly [way: string, unit: string]>> = {
  今年: ['this', 'year'],
  本年: ['this', 'year'],
  去年: ['last', 'year'],
  明年: ['next', 'year'],
  本月: ['this', 'month'],
  上月: ['last', 'month'],
  下月: ['next', 'month'],
};
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 4,
};
interface FoundDate {
  readonly span: DaySpan;
  readonly index: number;
  readonly end: number;
}

interface Pattern {
  readonly source: string;
  read(match: readonly (string | undefined)[], today: Date): DaySpan | undefined;
}

/** One date or period; the first pattern that matches at a place wins, so the longer ones stand first. */
const patterns: readonly Pattern[] = [
  { source: `(${year})[-/.](\\d{1,2})[-/.](\\d{1,2})`, read: ([y, m, d]) => day(y, m, d) },
  { source: `(${year})年(\\d{1,2})月(\\d{1,2})[日号]`, read: ([y, m, d]) => day(y, m, d) },
  {
    source: `(${year})年(\\d{1,2})月?[至到–—-](\\d{1,2})月`,
    read: ([y, a, b]) => fromTo(month(y, a), month(y, b)),
  },
  { source: `(${year})年(\\d{1,2})月`, read: ([y, m]) => month(y, m) },
  { source: `(${year})年 ?(${hanNumber})月(?:(${hanNumber})[日号])?`, read: ([y, m, d]) => hanDate(y!, m!, d) },
  {
    source: `(${hanNumber}|\\d{1,2})月(?:(${hanNumber}|\\d{1,2})[日号])? ?(${year})年?`,
    read: ([m, d, y]) => hanDate(y!, m!, d),
  },
  { source: `(${year})年?第?([一二三四1-4])季度`, read: ([y, q]) => quarter(y!, hanValue(q!)) },
  { source: `(${year})年?([上下])半年`, read: ([y, h]) => half(y!, h === '上') },
  { source: `(${year})年?(初|中|底|末)`, read: ([y, part]) => third(y!, '初中底末'.indexOf(part!)) },
  { source: `(${year})年`, read: ([y]) => spanOf(y!) },
  { source: `(${year})(\\d\\d)(\\d\\d)`, read: ([y, m, d]) => day(y, m, d) },
  {
    source: `(\\d{1,2}) ?[-–—] ?(\\d{1,2}) (${months}),? (${year})`,
    read: ([a, b, m, y]) => fromTo(day(y, monthNumber(m!), a), day(y, monthNumber(m!), b)),
  },
  {
    source: `(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${months}),? (${year})`,
    read: ([d, m, y]) => day(y, monthNumber(m!), d),
  },
  { source: `(${months}) (\\d{1,2})(?:st|nd|rd|th)?,? (${year})`, read: ([m, d, y]) => day(y, monthNumber(m!), d) },
  { source: `(${months}),?(?: of)? (${year})`, read: ([m, y]) => month(y, monthNumber(m!)) },
  { source: `(\\d{1,2})([/.])(\\d{1,2})\\2(${year})`, read: ([a, , b, y]) => day(y, b, a) ?? day(y, a, b) },
  { source: `(\\d{1,2})/(${year})`, read: ([m, y]) => month(y, m) },
  {
    source: `(${months}) ?(?:to|until|till|through|and|[-–—]) ?(${months}),? (${year})`,
    read: ([a, b, y]) => fromTo(month(y, monthNumber(a!)), month(y, monthNumber(b!))),
  },
  { source: `(${year})(?:[-/](\\d{1,2})|\\.(\\d\\d))`, read: ([y, m, m2]) => month(y, m ?? m2) },
  { source: `(${year}) (${months})`, read: ([y, m]) => month(y, monthNumber(m!)) },
  {
    source: `(first|1st|second|2nd|third|3rd|fourth|4th|last) quarter(?: of| in)? (${year})`,
    read: ([q, y]) => quarter(y!, ordinals[q!.toLowerCase()]!),
  },
  { source: `q([1-4])[ -]?(${year})`, read: ([q, y]) => quarter(y!, Number(q)) },
  { source: `(${year})[ -]?q([1-4])`, read: ([y, q]) => quarter(y!, Number(q)) },
  {
    source: `(first|1st|second|2nd|last) half(?: of| in)? (${year})`,
    read: ([h, y]) => half(y!, /first|1st/i.test(h!)),
  },
  { source: `h([12])[ -]?(${year})`, read: ([h, y]) => half(y!, h === '1') },
  {
    source: `(early|late|mid|beginning of|start of|middle of|end of)[- ](?:in )?(${year})`,
    read: ([part, y]) => third(y!, /^(early|beginning|start)/i.test(part!) ? 0 : /^mid/i.test(part!) ? 1 : 2),
  },
  {
    source: `(spring|summer|autumn|fall)(?: of| in)? (${year})`,
    read: ([season, y]) => inSeason(y!, season!.toLowerCase()),
  },
  {
    source: '(today|tomorrow|yesterday)',
    read: ([word], today) => around(today, { today: 0, tomorrow: 1, yesterday: -1 }[word!.toLowerCase()]!),
  },
  {
    source: '(今年|本年|去年|明年|本月|上个?月|下个?月)',
    read: ([word], today) => relative(...(hanPeriods[word!.replace('个', '')] as [string, string]), today),
  },
  {
    source: '(last|past|previous|next|coming) (\\d{1,4}) (day|week|month|year)s?',
    read: ([way, n, unit], today) => stretch(way!, Number(n), unit!, today),
  },
  {
    source: '(this|last|past|previous|next|coming) (week|month|quarter|year)',
    read: ([way, unit], today) => relative(way!, unit!, today),
  },
  { source: `(${year})`, read: ([y]) => spanOf(y!) },
];

/** Compiled once: a search reads each query for a date. */
const compiled = patterns.map(({ source, read }) => ({
  read,
  pattern: new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}[#]|[\\p{N}][-/.,])${source}(?![\\p{N}\\]]|[-/.,]\\d|[\\p{Script=Latin}])`,
    'giu',
  ),
}));

/** The first date or period in a text from a place on. */
export function findDate(text: string, today: Date, start: number): FoundDate | undefined {
  let best: FoundDate | undefined;
  for (const { pattern, read } of compiled) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match || (best && match.index >= best.index)) continue;
    const span = read(match.slice(1), today);
    if (span) best = { span, index: match.index, end: match.index + match[0].length };
  }
  return best;
}

const pad = (n: string | number | undefined) => String(n).padStart(2, '0');

function day(y?: string, m?: string | number, d?: string | number): DaySpan | undefined {
  const iso = `${y}-${pad(m)}-${pad(d)}`;
  return Number(m) >= 1 && Number(m) <= 12 && isoDay(localDay(iso)) === iso ? { from: iso, to: iso } : undefined;
}

function month(y?: string, m?: string | number): DaySpan | undefined {
  return Number(m) >= 1 && Number(m) <= 12 ? spanOf(`${y}-${pad(m)}`) : undefined;
}

function monthNumber(name: string): number {
  return (
    ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
      name.slice(0, 3).toLowerCase(),
    ) + 1
  );
}

function quarter(y: string, q: number): DaySpan {
  return { from: `${y}-${pad(q * 3 - 2)}-01`, to: spanOf(`${y}-${pad(q * 3)}`).to };
}

function half(y: string, firstHalf: boolean): DaySpan {
  return firstHalf ? { from: `${y}-01-01`, to: `${y}-06-30` } : { from: `${y}-07-01`, to: `${y}-12-31` };
}

/** About a third of a year: 0 early, 1 in the middle, 2 or more late. */
function third(y: string, part: number): DaySpan {
  const [from, to] = [
    ['01-01', '04-30'],
    ['05-01', '08-31'],
    ['09-01', '12-31'],
  ][Math.min(part, 2)] as [string, string];
  return { from: `${y}-${from}`, to: `${y}-${to}` };
}

function inSeason(y: string, season: string): DaySpan | undefined {
  const first = season === 'spring' ? 3 : season === 'summer' ? 6 : 9;
  return fromTo(month(y, first), month(y, first + 2));
}

function fromTo(first: DaySpan | undefined, last: DaySpan | undefined): DaySpan | undefined {
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : undefined;
}

function hanDate(y: string, m: string, d: string | undefined): DaySpan | undefined {
  return d ? day(y, hanValue(m), hanValue(d)) : month(y, hanValue(m));
}

/** @example hanValue('二十五') //=> 25 */
function hanValue(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digit = (char: string | undefined) => (char ? '一二三四五六七八九'.indexOf(char) + 1 : 0);
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 ? digit(text[0]) : Number.NaN;
  return (ten === 0 ? 1 : digit(text[0])) * 10 + digit(text[ten + 1]);
}

function around(today: Date, days: number): DaySpan {
  const iso = isoDay(addDays(today, days));
  return { from: iso, to: iso };
}

function isBack(way: string): boolean {
  return /last|past|previous/i.test(way);
}

function stretch(way: string, n: number, unit: string, today: Date): DaySpan {
  const sign = isBack(way) ? -1 : 1;
  const add = { day: addDays, week: (d: Date, k: number) => addDays(d, 7 * k), month: addMonths, year: addYears }[
    unit.toLowerCase()
  ]!;
  const other = isoDay(add(today, sign * n));
  return sign < 0 ? { from: other, to: isoDay(today) } : { from: isoDay(today), to: other };
}

function relative(way: string, unit: string, today: Date): DaySpan {
  const step = /this/i.test(way) ? 0 : isBack(way) ? -1 : 1;
  switch (unit.toLowerCase()) {
    case 'week': {
      const then = addDays(today, 7 * step);
      return { from: isoDay(startOfWeek(then, { weekStartsOn: 1 })), to: isoDay(endOfWeek(then, { weekStartsOn: 1 })) };
    }
    case 'month': {
      const then = addMonths(today, step);
      return { from: isoDay(startOfMonth(then)), to: isoDay(endOfMonth(then)) };
    }
    case 'quarter': {
      const then = addQuarters(today, step);
      return { from: isoDay(startOfQuarter(then)), to: isoDay(endOfQuarter(then)) };
    }
    default:
      return spanOf(String(addYears(today, step).getFullYear()));
  }
}
