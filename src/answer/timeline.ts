import { type CalendarEntry, daysLeft } from '../calendar/calendar.ts';
import { dateOf, spanOf } from '../calendar/span.ts';
import { formatDate } from '../language/format.ts';
import type { Words } from '../language/index.ts';
import type { Part, Reply, Rich } from '../reply.ts';
import { openCall } from './card.ts';
import { chartPart } from './chart-part.ts';

/** Dated entries in their order, drawn and listed, each with what it is and how to open it. */
export function timeline(title: string, entries: readonly CalendarEntry[], words: Words, today?: string): Reply {
  const points = entries.map(({ date, what }) => ({ label: date, value: 1, note: what }));
  const parts: Part[] = [
    ...(entries.length > 2 ? [chartPart({ type: 'timeline', title: spanText(entries, words), points }, words)] : []),
    timelinePart(entries, words, today),
  ];
  return { visibility: 'private', title, parts, language: words.language };
}

/** @example '22 Mar 2024 – 2027' */
function spanText(entries: readonly CalendarEntry[], { language }: Words): string {
  const spans = entries.map(({ date }) => ({ date, ...spanOf(date) })).sort((a, b) => a.date.length - b.date.length);
  const first = spans.reduce((a, b) => (b.from < a.from ? b : a));
  const last = spans.reduce((a, b) => (b.to > a.to ? b : a));
  const whole = dateOf({ from: first.from, to: last.to });
  const dates = whole ? [whole] : [first.date, last.date];
  return dates.map(date => formatDate(date, language)).join(' – ');
}

/** @param today says how long it is until each that is still to come */
export function timelinePart(entries: readonly CalendarEntry[], words: Words, today?: string): Part {
  return {
    kind: 'timeline',
    entries: entries.map(entry => ({
      date: formatDate(entry.date, words.language),
      title: entryTitle(entry, words, today),
      open: openCall(entry.record),
    })),
  };
}

function entryTitle({ record, date, kind, what }: CalendarEntry, words: Words, today?: string): Rich {
  const facts = [
    words.dateKind[kind],
    today && daysLeft(date, today) >= 0 && words.daysLeft(daysLeft(date, today)),
    record.id,
  ].filter(Boolean);
  return [
    what === record.title ? what : `${record.title}: ${what}`,
    { text: ` · ${facts.join(' · ')}`, emphasis: true },
  ];
}
