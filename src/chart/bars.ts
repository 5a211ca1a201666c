import type { Chart } from '../reply.ts';
import { axisValues, fontSize, margin, type Palette, round, shorten, textAt, top, width, widthOf } from './draw.ts';

const rowHeight = 30;
const barHeight = 18;

/** Bars from left to right, one under another: long names fit, and each bar has its number at its end. */
export function drawBars({ points }: Chart, format: (value: number) => string, colours: Palette) {
  const labels = points.map(({ label }) => shorten(label, 220));
  const numbers = points.map(({ value }) => format(value));
  const left = margin + Math.max(0, ...labels.map(label => widthOf(label))) + 12;
  const room = width - margin - left - Math.max(0, ...numbers.map(text => widthOf(text))) - 8;
  const axis = axisValues(points.map(({ value }) => value));
  const [low, high] = [axis[0]!, axis.at(-1)!];
  const x = (value: number) => left + ((value - low) / (high - low)) * room;

  const rows = points.map(({ value }, i) => {
    const y = top + i * rowHeight;
    const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
    const baseline = y + rowHeight / 2 + fontSize * 0.35;
    return [
      textAt(left - 12, baseline, labels[i]!, { fill: colours.text, anchor: 'end' }),
      `<rect x="${round(from)}" y="${y + (rowHeight - barHeight) / 2}" width="${round(Math.max(1, to - from))}" height="${barHeight}" rx="3" fill="${colours.mark}"/>`,
      textAt(to + 8, baseline, numbers[i]!, { fill: colours.text }),
    ].join('');
  });
  const bottom = top + points.length * rowHeight;
  const zero = `<line x1="${round(x(0))}" y1="${top}" x2="${round(x(0))}" y2="${bottom}" stroke="${colours.grid}"/>`;
  return { body: zero + rows.join(''), height: bottom + margin };
}
