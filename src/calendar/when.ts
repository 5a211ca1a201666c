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

/** What a person means by a date in plain words, and the words that are left. */
export type When = (
  | ({ readonly kind: 'span' } & DaySpan)
  /** What comes from today on. */
  | { readonly kind: 'next' }
  /** The same day and month in any year. */
  | { readonly kind: 'on-this-day' }
) & { readonly rest: string };

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const year = '(?:19|20)\\d{2}';
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
const farPast = '0001-01-01';
const farFuture = '9999-12-31';

interface Pattern {
  readonly source: string;
  read(match: readonly (string | undefined)[], today: Date): DaySpan | undefined;
}

/** One date or period; the first pattern that matches at a place wins, so the longer ones stand first. */
const patterns: readonly Pattern[] = [
  { source: `(${year})[-/.](\\d{1,2})[-/.](\\d{1,2})`, read: ([y, m, d]) => day(y, m, d) },
  { source: `(${year})年(\\d{1,2})月(\\d{1,2})[日号]`, read: ([y, m, d]) => day(y, m, d) },
  { source: `(${year})年(\\d{1,2})月`, read: ([y, m]) => month(y, m) },
  { source: `(${year})年`, read: ([y]) => spanOf(y!) },
  {
    source: `(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${months}),? (${year})`,
    read: ([d, m, y]) => day(y, monthNumber(m!), d),
  },
  { source: `(${months}) (\\d{1,2})(?:st|nd|rd|th)?,? (${year})`, read: ([m, d, y]) => day(y, monthNumber(m!), d) },
  { source: `(${months}),?(?: of)? (${year})`, read: ([m, y]) => month(y, monthNumber(m!)) },
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
    source: '(today|tomorrow|yesterday)',
    read: ([word], today) => around(today, { today: 0, tomorrow: 1, yesterday: -1 }[word!.toLowerCase()]!),
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

/**
 * Finds a date in plain words in what a person typed.
 *
 * @param today the person's local day
 * @returns undefined if there is none
 * @example
 * parseWhen('documents in the last quarter of 2024', localDay('2026-11-22'))
 * //=> { kind: 'span', from: '2024-10-01', to: '2024-12-31', rest: 'documents' }
 */
export function parseWhen(text: string, today: Date): When | undefined {
  const whole = text.trim();
  if (/^(next|upcoming|coming( up)?|what('s| is) next|接下来)$/i.test(whole)) return { kind: 'next', rest: '' };
  const onThisDay = /\b(on this day|this day in history)\b|历史上的今天/i.exec(whole);
  if (onThisDay) return { kind: 'on-this-day', rest: cut(whole, onThisDay) };

  const first = findDate(whole, today, 0);
  if (!first) return undefined;
  const before = whole.slice(0, first.index);
  const joint = /^\s*(?:to|until|till|through|and|[-–—~至到])\s*$/i;
  const second = findDate(whole, today, first.end);
  const isRange = second && joint.test(whole.slice(first.end, second.index));
  const end = isRange ? second.end : first.end;
  const lead =
    /(?:^|\s)(since|from|after|starting|before|until|till|by|up to|between|in|on|during|at|of|the)(?:\s+(?:the|in|on))?\s*$/i.exec(
      before,
    );
  const word = lead?.[1]?.toLowerCase() ?? '';
  let from = first.span.from;
  let to = isRange ? second.span.to : first.span.to;
  if (!isRange && /^(since|from)$/.test(word)) to = farFuture;
  if (!isRange && word === 'after') [from, to] = [isoDay(addDays(localDay(first.span.to), 1)), farFuture];
  if (!isRange && word === 'before') [from, to] = [farPast, isoDay(addDays(localDay(first.span.from), -1))];
  if (!isRange && /^(until|till|by|up to)$/.test(word)) from = farPast;
  const kept = before.slice(0, lead ? lead.index : undefined).replace(/\b(in|on|of|during|from|between) *$/i, '');
  return { kind: 'span', from, to, rest: `${kept} ${whole.slice(end)}`.replace(/\s+/g, ' ').trim() };
}

/**
 * The days that an option such as `from:` or `until:` names.
 *
 * @example
 * parseDay('march 2024', localDay('2026-11-22'))
 * //=> { from: '2024-03-01', to: '2024-03-31' }
 */
export function parseDay(text: string, today: Date): DaySpan | undefined {
  const found = findDate(text.trim(), today, 0);
  return found && found.index === 0 && found.end === text.trim().length ? found.span : undefined;
}

/** Compiled once: a search reads each query for a date. */
const compiled = patterns.map(({ source, read }) => ({
  read,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}[#]|[\\p{N}][-/.,])${source}(?![\\p{N}\\]]|[-/.,]\\d|[\\p{Script=Latin}])`,
    'giu',
  ),
}));

function findDate(text: string, today: Date, start: number): { span: DaySpan; index: number; end: number } | undefined {
  let best: { span: DaySpan; index: number; end: number } | undefined;
  for (const { pattern, read } of compiled) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match || (best && match.index >= best.index)) continue;
    const span = read(match.slice(1), today);
    if (span) best = { span, index: match.index, end: match.index + match[0].length };
  }
  return best;
}

function cut(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.replace(/\s+/g, ' ').trim();
}

const pad = (n: string | number | undefined) => String(n).padStart(2, '0');

function day(y?: string, m?: string | number, d?: string): DaySpan | undefined {
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
