import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../src/calendar/calendar.ts';
import { normalizeId, type PolicyRecord } from '../src/corpus/corpus.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { formatProblem } from '../src/corpus/problem.ts';

const corpus = loadCorpus([resolve(import.meta.dirname, '../seeds')]);
const offending = (test: (record: PolicyRecord) => boolean) => corpus.records.filter(test).map(record => record.id);

/** Digits as a reader compares them: 4,500 is 4500. */
function numbersIn(text: string): Set<number> {
  return new Set((text.replace(/(\d),(?=\d{3}\b)/g, '$1').match(/\d+(?:\.\d+)?/g) ?? []).map(Number));
}

const words: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries(
    ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
      (w, i) => [w, [i]],
    ),
  ),
  ...Object.fromEntries(['no', 'first', 'second', 'third', 'fourth', 'fifth'].map((w, i) => [w, [i]])),
  ...{ only: [1], single: [1], largest: [1], half: [50], third: [3, 33.3], quarter: [25], hundred: [100] },
};

describe('the shipped data', () => {
  it('has no problem', () => expect(corpus.problems.map(formatProblem)).toEqual([]));

  it('holds all 80 measures of the Sichuan plan under their own numbers', () => {
    for (let n = 1; n <= 80; n++) expect(corpus.byId(`SC-${n}`)?.sources).toContain(`sichuan-plan-2024#m${n}`);
  });

  it('has every zone in at least one record', () => {
    const used = new Set(corpus.records.flatMap(record => record.zones));
    expect([...corpus.zones.keys()].filter(id => !used.has(id))).toEqual([]);
  });

  it('uses every area and every source', () => {
    const areas = new Set(corpus.records.flatMap(record => record.areas));
    expect([...corpus.areas.keys()].filter(id => !areas.has(id))).toEqual([]);
    const sources = new Set(corpus.records.flatMap(record => record.sources.map(s => s.split('#')[0])));
    expect([...corpus.sources.keys()].filter(id => !sources.has(id))).toEqual([]);
  });

  it('has ids that differ however they are typed', () => {
    const ids = corpus.records.map(record => normalizeId(record.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('links in both directions', () => {
    expect(offending(record => record.related.some(id => !corpus.byId(id)?.related.includes(record.id)))).toEqual([]);
  });

  it('has dates between 2012 and 2035, and expiries after entries into force', () => {
    const year = (date: string) => Number(date.slice(0, 4));
    expect(offending(record => entriesOf(record).some(({ date }) => year(date) < 2012 || year(date) > 2035))).toEqual(
      [],
    );
    const at = (record: PolicyRecord, kind: string) => record.dates.find(d => d.kind === kind)?.date;
    expect(offending(record => (at(record, 'expiry') ?? '9999') < (at(record, 'effect') ?? ''))).toEqual([]);
  });

  it('says in words what its figures say in numbers', () => {
    const unsaid = corpus.records.flatMap(record => {
      const text = [record.title, record.summary, record.before, record.after, record.note].join(' ');
      const said = numbersIn(text);
      for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) for (const n of words[word] ?? []) said.add(n);
      const holds = (value: number) =>
        [1, 1e3, 1e-3, 1e4, 1e-4, 1e6, 1e-6, 1e9, 1e-9].some(scale =>
          said.has(Number((Math.abs(value) * scale).toPrecision(12))),
        );
      return record.figures
        .filter(figure => !holds(figure.value) || (figure.max !== undefined && !holds(figure.max)))
        .map(figure => `${record.id}: ${figure.label} ${figure.value}`);
    });
    expect(unsaid).toEqual([]);
  });

  it('does not say a thing twice', () => {
    const titles = corpus.records.map(record => record.title.toLowerCase());
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
});
