import type { Chart } from '../reply.ts';
import { axisValues, margin, type Palette, round, shorten, textAt, top, width, widthOf } from './draw.ts';

const plotHeight = 240;
const small = 13;

/** A line through the points in their order, a dot and a number at each while there is room for it. */
export function drawLine({ points }: Chart, format: (value: number) => string, colours: Palette) {
  const axis = axisValues(points.map(({ value }) => value));
  const [low, high] = [axis[0]!, axis.at(-1)!];
  const left = margin + Math.max(...axis.map(value => widthOf(format(value), small))) + 10;
  const step = (width - margin - left) / Math.max(1, points.length);
  const x = (i: number) => left + step * (i + 0.5);
  const y = (value: number) => top + 12 + (1 - (value - low) / (high - low)) * plotHeight;

  const grid = axis.map(
    value =>
      `<line x1="${round(left)}" y1="${round(y(value))}" x2="${width - margin}" y2="${round(y(value))}" stroke="${colours.grid}"/>` +
      textAt(left - 8, y(value) + small * 0.35, format(value), { fill: colours.quiet, size: small, anchor: 'end' }),
  );
  const path = points.map(({ value }, i) => `${i ? 'L' : 'M'}${round(x(i))} ${round(y(value))}`).join('');
  const everyLabel = Math.max(
    1,
    Math.ceil(Math.max(0, ...points.map(p => widthOf(shorten(p.label, 90), small))) / step),
  );
  const dots = points.map(({ label, value }, i) => {
    const shown = i % everyLabel === 0;
    return [
      `<circle cx="${round(x(i))}" cy="${round(y(value))}" r="4" fill="${colours.mark}"/>`,
      shown &&
        textAt(x(i), y(value) - 10, format(value), {
          fill: colours.text,
          size: small,
          anchor: 'middle',
          halo: colours.ground,
        }),
      shown &&
        textAt(x(i), top + plotHeight + 36, shorten(label, 90, small), {
          fill: colours.quiet,
          size: small,
          anchor: 'middle',
        }),
    ]
      .filter(Boolean)
      .join('');
  });
  return {
    body: `${grid.join('')}<path d="${path || 'M0 0'}" fill="none" stroke="${colours.mark}" stroke-width="2.5" stroke-linejoin="round"/>${dots.join('')}`,
    height: top + plotHeight + 36 + margin,
  };
}
