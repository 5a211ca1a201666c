import { el, svg } from './dom.ts';
import { isJson, type Json, listOf, textOf } from './payload.ts';

const width = 520;
/** Where the plot ends and the names of the categories begin. */
const base = 196;
const margin = { left: 52, right: 12, top: 16 };
const colours = ['#1264a3', '#007a5a', '#b65205', '#7b3ea8', '#a01e52', '#4a6b1d'];

interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

/** A `data_visualization` block: bars, lines or areas to one scale from zero, with every number as its title. */
export function slackChart(block: Json): HTMLElement {
  const chart = isJson(block.chart) ? block.chart : {};
  const title = textOf(block.title);
  if (chart.type === 'pie') return figure(title, pieList(listOf(chart.segments)));
  const axis = isJson(chart.axis_config) ? chart.axis_config : {};
  const categories = Array.isArray(axis.categories) ? axis.categories.map(textOf) : [];
  const series = listOf(chart.series).map(
    (one): Series => ({ name: textOf(one.name), values: listOf(one.data).map(point => Number(point.value)) }),
  );
  const names = series.map(({ name }) => name).join(', ');
  const label = textOf(axis.y_label) || (names === title ? '' : names);
  const picture = chart.type === 'bar' ? bars(series, categories) : lines(series, categories);
  return figure(title, ...(label ? [el('div.unit', {}, label)] : []), picture, values(categories, series));
}

function figure(title: string, ...content: HTMLElement[] | Node[]): HTMLElement {
  return el('figure.chart', {}, el('figcaption', {}, title), ...content);
}

/** For who can't see the picture. */
function values(categories: readonly string[], series: readonly Series[]): HTMLElement {
  return el(
    'ul.unseen',
    {},
    ...categories.map((category, i) => el('li', {}, `${category}: ${series.map(one => one.values[i]).join(', ')}`)),
  );
}

function pieList(segments: readonly Json[]): HTMLElement {
  return el('ul', {}, ...segments.map(({ label, value }) => el('li', {}, `${textOf(label)}: ${textOf(value)}`)));
}

function frame(series: readonly Series[], categories: readonly string[]) {
  const all = series.flatMap(({ values }) => values).concat(0);
  const step = niceStep(Math.max(...all) - Math.min(...all));
  const low = Math.floor(Math.min(...all) / step) * step;
  const high = Math.max(low + step, Math.ceil(Math.max(...all) / step) * step);
  const y = (value: number) => base - ((value - low) / (high - low)) * (base - margin.top);
  const slot = (width - margin.left - margin.right) / Math.max(1, categories.length);
  const picture = svg('svg', { 'aria-hidden': 'true' });
  for (let value = low; value <= high + step / 2; value += step) {
    picture.append(
      svg('line', { x1: margin.left, x2: width - margin.right, y1: y(value), y2: y(value), class: 'grid' }),
      svg(
        'text',
        { x: margin.left - 8, y: y(value) + 4, 'text-anchor': 'end' },
        value.toLocaleString('en', { notation: 'compact' }),
      ),
    );
  }
  const isSlanted = slot < 64;
  categories.forEach((category, i) => {
    const x = margin.left + slot * (i + 0.5);
    const at = base + 16;
    const turn = isSlanted
      ? { transform: `rotate(-35 ${x} ${at})`, 'text-anchor': 'end' }
      : { 'text-anchor': 'middle' };
    picture.append(svg('text', { x, y: at, ...turn }, isSlanted ? shorten(category) : category));
  });
  picture.setAttribute('viewBox', `0 0 ${width} ${base + (isSlanted ? 76 : 26)}`);
  return { picture, y, slot };
}

/** A slanted name has room for so much; a Chinese sign takes two places. */
function shorten(name: string): string {
  const most = /\p{Script=Han}/u.test(name) ? 9 : 16;
  return [...name].length > most ? `${[...name].slice(0, most - 1).join('')}…` : name;
}

function niceStep(range: number): number {
  const rough = (range || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * (rough / power > 5 ? 10 : rough / power > 2 ? 5 : rough / power > 1 ? 2 : 1);
}

function bars(series: readonly Series[], categories: readonly string[]): SVGElement {
  const { picture, y, slot } = frame(series, categories);
  const bar = (slot * 0.7) / Math.max(1, series.length);
  series.forEach(({ name, values }, s) => {
    values.forEach((value, i) => {
      const x = margin.left + slot * (i + 0.15) + bar * s;
      const top = Math.min(y(value), y(0));
      const rect = svg('rect', {
        x,
        y: top,
        width: bar,
        height: Math.max(1, Math.abs(y(value) - y(0))),
        rx: 2,
        fill: colours[s % colours.length],
      });
      rect.append(svg('title', {}, `${name}, ${categories[i]}: ${value}`));
      picture.append(rect);
      if (bar >= 18)
        picture.append(
          svg(
            'text',
            { x: x + bar / 2, y: top - 4, 'text-anchor': 'middle', class: 'value' },
            value.toLocaleString('en', { notation: 'compact' }),
          ),
        );
    });
  });
  return picture;
}

function lines(series: readonly Series[], categories: readonly string[]): SVGElement {
  const { picture, y, slot } = frame(series, categories);
  series.forEach(({ name, values }, s) => {
    const colour = colours[s % colours.length];
    const points = values.map((value, i) => [margin.left + slot * (i + 0.5), y(value)] as const);
    picture.append(
      svg('polyline', {
        points: points.map(point => point.join(',')).join(' '),
        fill: 'none',
        stroke: colour,
        'stroke-width': 2,
      }),
    );
    points.forEach(([cx, cy], i) => {
      const dot = svg('circle', { cx, cy, r: 4, fill: colour });
      dot.append(svg('title', {}, `${name}, ${categories[i]}: ${values[i]}`));
      picture.append(
        dot,
        svg(
          'text',
          { x: cx, y: cy - 9, 'text-anchor': 'middle', class: 'value' },
          values[i]!.toLocaleString('en', { notation: 'compact' }),
        ),
      );
    });
  });
  return picture;
}
