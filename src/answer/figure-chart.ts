import type { Core } from '../core.ts';
import type { PolicyRecord } from '../corpus/corpus.ts';
import type { Figure } from '../corpus/schema.ts';
import { formatDate } from '../language/format.ts';
import type { Words } from '../language/index.ts';
import type { Part } from '../reply.ts';
import { chartPart, mostBars } from './chart-part.ts';
import { nameOf } from './names.ts';

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };

interface Told {
  readonly record: PolicyRecord;
  readonly figure: Figure;
}

/**
 * The figures of these records that can be compared, drawn: one thing told of several places or periods, else one
 * figure of each record in one unit, where `RMB trillion` and `RMB billion` are one. Undefined if nothing compares.
 */
export function figureChart(records: readonly PolicyRecord[], core: Core, words: Words): Part | undefined {
  const told = records.flatMap(record => record.figures.map(figure => ({ record, figure })));
  const counted = told.filter(({ figure }) => figure.unit !== 'rank');
  const same = largest(counted, ({ figure }) => `${figure.label}/${figure.unit}`);
  if (same.length > 1) return sameThing(same, words);
  // Shares of different things do not compare.
  const amounts = counted.filter(({ figure }) => !/^(%|percentage points)$/.test(figure.unit));
  const inUnit = largest(amounts, ({ figure }) => readUnit(figure.unit).base);
  const firsts = inUnit.filter(({ record }, i) => inUnit.findIndex(other => other.record === record) === i);
  return firsts.length > 1 ? sameUnit(firsts.slice(0, mostBars), core, words) : undefined;
}

function largest(told: readonly Told[], keyOf: (told: Told) => string): Told[] {
  const groups = new Map<string, Told[]>();
  for (const one of told) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Places as bars, or periods of one place as a line. */
function sameThing(told: readonly Told[], words: Words): Part {
  const figures = told.map(({ figure }) => figure).slice(0, mostBars);
  const isTrend = new Set(figures.map(f => f.place)).size === 1;
  const { label: title, unit } = figures[0]!;
  const points = figures.map(({ place, period, value, label }) => ({
    label: (isTrend ? period && formatDate(period, words.language) : place) ?? label,
    value,
  }));
  return chartPart({ type: isTrend ? 'line' : 'bars', title, unit, points }, words);
}

/** Each bar is named by place and record, short enough for every platform; the note says what it counts. */
function sameUnit(told: readonly Told[], core: Core, words: Words): Part {
  const { unit } = told.at(-1)!.figure;
  const { scale } = readUnit(unit);
  const points = told.map(({ record, figure }) => ({
    label: `${nameOf('zones', record.zones[0]!, core, words)} (${record.id})`,
    value: Number(((figure.value * readUnit(figure.unit).scale) / scale).toPrecision(12)),
    note: figure.label,
  }));
  return chartPart({ type: 'bars', title: words.figure.comparable, unit, points }, words);
}

/** @example readUnit('RMB billion') //=> { base: 'RMB', scale: 1e9 } */
function readUnit(unit: string): { base: string; scale: number } {
  const match = /^(.*?)\s*\b(million|billion|trillion)\b\s*(.*)$/.exec(unit);
  return match ? { base: `${match[1]}${match[3]}`, scale: scales[match[2]!]! } : { base: unit, scale: 1 };
}
