import type { PolicyRecord } from '../corpus/corpus.ts';
import type { Figure } from '../corpus/schema.ts';
import { formatDate } from '../language/format.ts';
import type { Words } from '../language/index.ts';
import type { Part } from '../reply.ts';
import { chartPart, mostBars } from './chart-part.ts';

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };

/**
 * The figures of these records that can be compared, drawn: the largest group in one unit, where `RMB trillion` and
 * `RMB billion` are one. Bars, or a line where the same is told of several periods. Undefined if nothing compares.
 */
export function figureChart(records: readonly PolicyRecord[], words: Words): Part | undefined {
  const groups = new Map<string, Figure[]>();
  for (const figure of records.flatMap(r => r.figures)) {
    if (figure.unit === 'rank') continue;
    const { base } = readUnit(figure.unit);
    groups.set(base, [...(groups.get(base) ?? []), figure]);
  }
  const group = [...groups.values()].sort((a, b) => b.length - a.length)[0]?.slice(0, mostBars);
  if (!group || group.length < 2) return undefined;
  const unit = group.at(-1)!.unit;
  const { scale } = readUnit(unit);
  const alike = (of: (figure: Figure) => string | undefined) => new Set(group.map(of)).size === 1;
  const distinct = (of: (figure: Figure) => string | undefined) => new Set(group.map(of)).size === group.length;
  const sameThing = alike(f => f.label);
  const isTrend = sameThing && alike(f => f.place) && distinct(f => f.period);
  const labelOf = (figure: Figure) => {
    const period = figure.period && formatDate(figure.period, words.language);
    const pieces = sameThing ? [figure.place, alike(f => f.period) ? undefined : period] : [figure.label];
    return pieces.filter(Boolean).join(', ') || figure.label;
  };
  const points = group.map(figure => ({
    label: isTrend ? formatDate(figure.period!, words.language) : labelOf(figure),
    value: Number(((figure.value * readUnit(figure.unit).scale) / scale).toPrecision(12)),
  }));
  const title = sameThing ? group[0]!.label : words.figure.comparable;
  return chartPart({ type: isTrend ? 'line' : 'bars', title, unit, points }, words);
}

/** @example readUnit('RMB billion') //=> { base: 'RMB', scale: 1e9 } */
function readUnit(unit: string): { base: string; scale: number } {
  const match = /^(.*?)\s*\b(million|billion|trillion)\b\s*(.*)$/.exec(unit);
  return match ? { base: `${match[1]}${match[3]}`, scale: scales[match[2]!]! } : { base: unit, scale: 1 };
}
