import type { Core } from '../core.ts';
import type { PolicyRecord } from '../corpus/corpus.ts';
import { formatNumber } from '../language/format.ts';
import type { Words } from '../language/index.ts';
import type { Chart, Part } from '../reply.ts';
import type { Count } from '../search/search.ts';
import { type NameFile, nameOf } from './names.ts';

/** Bars that a picture has room for, on every platform. */
export const mostBars = 12;

/** A chart with its alternative text, which holds every figure that the picture shows. */
export function chartPart(chart: Chart, words: Words): Part {
  const w = words.chart;
  const { points, unit, title, type } = chart;
  if (type === 'timeline') return { kind: 'chart', chart, alt: w.timeline(title, points.length) };
  const figures = points.map(({ label, value, note }) =>
    [`${label} ${formatNumber(value, words.language)}`, ...(note ? [note] : [])].join(', '),
  );
  const all = figures.join(words.language.startsWith('zh') ? '；' : '; ');
  return { kind: 'chart', chart, alt: w[type](unit ? `${title} (${unit})` : title, all) };
}

/** How many records each zone or topic has. */
export function countChart(title: string, file: NameFile, counts: readonly Count[], core: Core, words: Words): Part {
  const points = counts
    .slice(0, mostBars)
    .map(({ id, count }) => ({ label: nameOf(file, id, core, words), value: count }));
  return chartPart({ type: 'bars', title, points }, words);
}

/** How many records each month has, or each year where they are further apart; undefined where few have a date. */
export function trendChart(records: readonly PolicyRecord[], what: string, words: Words): Part | undefined {
  const dates = records.flatMap(r => (r.date && r.date.length >= 7 ? [r.date] : [])).sort();
  if (dates.length < 3 || dates.length < records.length / 2) return undefined;
  const months = series(dates, 7);
  const byMonth = months.length <= mostBars;
  const points = byMonth ? months : series(dates, 4).slice(-mostBars);
  if (points.length < 3) return undefined;
  const title = byMonth ? words.chart.byMonth(what) : words.chart.byYear(what);
  return chartPart({ type: 'line', title, points }, words);
}

/** Every month or year from the first date to the last with its count, those without any included. */
function series(sorted: readonly string[], length: 4 | 7): { label: string; value: number }[] {
  const last = sorted.at(-1)!.slice(0, length);
  const points: { label: string; value: number }[] = [];
  for (let label = sorted[0]!.slice(0, length); label <= last; label = following(label))
    points.push({ label, value: sorted.filter(date => date.startsWith(label)).length });
  return points;
}

function following(label: string): string {
  const [year, month] = label.split('-').map(Number);
  if (!month) return String(year! + 1);
  return month === 12 ? `${year! + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
