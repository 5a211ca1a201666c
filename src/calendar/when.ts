import { addDays } from 'date-fns';
import { findDate } from './date-patterns.ts';
import { type DaySpan, isoDay, localDay } from './span.ts';

/** What a person means by a date in plain words, and the words that are left. */
export type When = (
  | ({ readonly kind: 'span' } & DaySpan)
  /** What comes from today on. */
  | { readonly kind: 'next' }
  /** The same day and month in any year. */
  | { readonly kind: 'on-this-day' }
) & { readonly rest: string };

const farPast = '0001-01-01';
const farFuture = '9999-12-31';

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
  const joint = /^\s*(?:to|until|till|through|and|\.\.|[-–—~至到])\s*$/i;
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
 * What is left of a question for what comes next: `next`, `upcoming deadlines in Sichuan`, `四川接下来`.
 *
 * @returns undefined if it is no such question
 * @example
 * restOfNext('upcoming deadlines in Sichuan')
 * //=> 'Sichuan'
 */
export function restOfNext(text: string): string | undefined {
  const lead = "(?:what(?:['’]s| is) )?(?:next|upcoming|coming(?: up)?)\\b";
  const idle = '(?: (?:milestones?|dates?|deadlines?|events?|in|for|at|from|about|is)\\b)*';
  const forms = [`${lead}${idle}\\s*(.*)`, '(.*) (?:next|coming up)', '接下来的?\\s*(.*)', '(.*?)\\s*接下来'];
  for (const form of forms) {
    const rest = new RegExp(`^${form}$`, 'i').exec(text.trim())?.[1];
    if (rest !== undefined) return rest;
  }
  return undefined;
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

function cut(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.replace(/\s+/g, ' ').trim();
}
