import type { Core } from '../core.ts';
import { placeOf, sourceTitle } from '../corpus/citation.ts';
import type { PolicyRecord } from '../corpus/corpus.ts';
import type { Figure } from '../corpus/schema.ts';
import { en } from '../language/en.ts';
import { formatDate } from '../language/format.ts';
import type { Words } from '../language/index.ts';
import type { Part } from '../reply.ts';

export function figureLabel({ label, period, place }: Figure): string {
  return [label, place, period].filter(Boolean).join(', ');
}

/**
 * A figure with its unit, what it is a share of, and how it changed.
 *
 * @example
 * figureText({ label: 'Trade', value: 8.59, unit: 'RMB trillion', change: '+11.9%' })
 * //=> 'RMB 8.59 trillion (+11.9%)'
 */
export function figureText({ value, max, unit, qualifier, change, of }: Figure, words: Words = en): string {
  const w = words.figure;
  let text = max === undefined ? w.amount(value, unit) : w.range(value, max, unit);
  if (qualifier) text = w.qualified(w.qualifier[qualifier], text);
  if (of) text = w.of(text, of);
  return change ? w.change(text, change) : text;
}

/** Figures set out: one or two as facts, several as a table. */
export function figureParts(record: PolicyRecord, title: string, words: Words): Part[] {
  const { figures } = record;
  if (figures.length === 0) return [];
  if (figures.length > 2) return [figureTable([record], ['what', 'value', 'place', 'period'], title, words)];
  const dated = figures.map(f => ({ ...f, period: periodText(f, words) }));
  const facts = dated.map(f => ({ label: figureLabel(f), value: figureText(f, words) }));
  return [
    { kind: 'heading', text: title },
    { kind: 'facts', facts },
  ];
}

type Column = 'what' | 'value' | 'place' | 'period' | 'source' | 'record';

/** The figures of these records as a table, without columns that would stand empty. */
export function figureTable(
  records: readonly PolicyRecord[],
  columns: readonly Column[],
  caption: string,
  words: Words,
): Part {
  const rows = records.flatMap(record => record.figures.map(figure => cellsOf(figure, record, words)));
  const shown = columns.filter(column => rows.some(row => row[column]));
  const what = (row: Record<Column, string>) => (columns.includes('place') ? row.what : labelWithPlace(row));
  return {
    kind: 'table',
    caption,
    columns: shown.map(column => words.figure[column]),
    rows: rows.map(row => shown.map(column => (column === 'what' ? what(row) : row[column]))),
  };
}

function cellsOf(figure: Figure, record: PolicyRecord, words: Words): Record<Column, string> {
  return {
    what: figure.label,
    value: figureText(figure, words),
    place: figure.place ?? '',
    period: periodText(figure, words),
    source: placeOf(record.sources[0]!),
    record: record.id,
  };
}

function labelWithPlace({ what, place }: { what: string; place: string }): string {
  return place && !what.includes(place) ? `${what}, ${place}` : what;
}

/** The documents that these records were read from, first mentioned first. */
export function sourcesOf(records: readonly PolicyRecord[], { corpus }: Core, words: Words): Part {
  const ids = [...new Set(records.map(record => record.sources[0]!.split('#')[0]!))];
  const titles = ids.map(id => sourceTitle(id, corpus, words.language));
  return { kind: 'citation', text: `${words.card.source}${words.colon}${titles.join(' · ')}` };
}

/** @example periodText({ period: '2019-10/2023-08' }) //=> 'Oct 2019 – Aug 2023' */
function periodText({ period = '' }: Pick<Figure, 'period'>, { language }: Words): string {
  const readable = (date: string) => formatDate(date, language);
  const dates = period.split('/').map(text => readable(text).replace(/\b\d{4}(-\d\d){1,2}\b/g, readable));
  return dates.join(' – ');
}
