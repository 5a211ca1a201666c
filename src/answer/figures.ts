import { placeOf } from '../corpus/citation.ts';
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

/** Figures set out: one or two as facts, several as a table without columns that would stand empty. */
export function figureParts(figures: readonly Figure[], title: string, words: Words): Part[] {
  const w = words.figure;
  if (figures.length === 0) return [];
  if (figures.length < 3) {
    const dated = figures.map(f => ({ ...f, period: periodText(f, words) }));
    const facts = dated.map(f => ({ label: figureLabel(f), value: figureText(f, words) }));
    return [
      { kind: 'heading', text: title },
      { kind: 'facts', facts },
    ];
  }
  const columns = [
    { name: w.what, of: (f: Figure) => f.label },
    { name: w.value, of: (f: Figure) => figureText(f, words) },
    { name: w.place, of: (f: Figure) => f.place ?? '' },
    { name: w.period, of: (f: Figure) => periodText(f, words) },
  ].filter(column => figures.some(figure => column.of(figure)));
  return [
    {
      kind: 'table',
      caption: title,
      columns: columns.map(({ name }) => name),
      rows: figures.map(figure => columns.map(({ of }) => of(figure))),
    },
  ];
}

/** Numbers of several records as a table, each with its period, its source and its record. */
export function figureTable(records: readonly PolicyRecord[], caption: string, words: Words): Part {
  const w = words.figure;
  return {
    kind: 'table',
    caption,
    columns: [w.what, w.value, w.period, w.source, w.record],
    rows: records.flatMap(record =>
      record.figures.map(figure => [
        [figure.label, figure.place].filter(Boolean).join(', '),
        figureText(figure, words),
        periodText(figure, words),
        placeOf(record.sources[0]!),
        record.id,
      ]),
    ),
  };
}

/** @example periodText({ period: '2019-10/2023-08' }) //=> 'Oct 2019 – Aug 2023' */
function periodText({ period = '' }: Pick<Figure, 'period'>, { language }: Words): string {
  const readable = (date: string) => formatDate(date, language);
  const dates = period.split('/').map(text => readable(text).replace(/\b\d{4}(-\d\d){1,2}\b/g, readable));
  return dates.join(' – ');
}
