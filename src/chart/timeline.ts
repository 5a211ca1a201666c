import type { Chart } from '../reply.ts';
import { fontSize, margin, type Palette, shorten, textAt, top, width, widthOf } from './draw.ts';

const rowHeight = 34;

/** Dates from top to bottom along a line, what happened beside each. Dates of one year stand under its number. */
export function drawTimeline({ points }: Chart, colours: Palette) {
  const years = points.map(({ label }) => label.slice(0, 4));
  const days = points.map(({ label }) => label.slice(5));
  const dayRoom = Math.max(0, ...days.map(day => widthOf(day)));
  const spine = margin + widthOf('0000') + 16 + dayRoom + 18;
  const rows = points.map(({ note = '' }, i) => {
    const middle = top + i * rowHeight + rowHeight / 2;
    const baseline = middle + fontSize * 0.35;
    return [
      years[i] === years[i - 1] ? '' : textAt(margin, baseline, years[i]!, { fill: colours.text }),
      textAt(spine - 18, baseline, days[i]!, { fill: colours.quiet, anchor: 'end' }),
      `<circle cx="${spine}" cy="${middle}" r="6" fill="${colours.mark}"/>`,
      textAt(spine + 18, baseline, shorten(note, width - margin - spine - 18), { fill: colours.text }),
    ].join('');
  });
  const bottom = top + points.length * rowHeight;
  const line = `<line x1="${spine}" y1="${top}" x2="${spine}" y2="${bottom}" stroke="${colours.grid}" stroke-width="2"/>`;
  return { body: line + rows.join(''), height: bottom + margin };
}
