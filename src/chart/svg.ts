import type { Chart } from '../reply.ts';
import { drawBars } from './bars.ts';
import { escapeXml, fontFamily, margin, palettes, shorten, type Theme, textAt, width } from './draw.ts';
import { drawLine } from './line.ts';
import { drawTimeline } from './timeline.ts';

/** What a picture shows at most; what draws a chart says in words what is beyond. */
export const mostPoints = 40;

/**
 * A chart as SVG, 720 wide. Total: any text and any numbers give a picture that can be opened.
 *
 * The picture says nothing that its `alt` doesn't: put that beside it.
 */
export function toSvg(chart: Chart, theme: Theme = 'light'): string {
  const colours = palettes[theme];
  const shown = { ...chart, points: chart.points.slice(0, mostPoints).map(p => ({ ...p, value: finite(p.value) })) };
  const { body, height } =
    shown.type === 'timeline'
      ? drawTimeline(shown, colours)
      : (shown.type === 'bars' ? drawBars : drawLine)(shown, formatValue, colours);
  const unit = chart.unit
    ? textAt(margin, 54, shorten(chart.unit, width - 2 * margin, 13), { fill: colours.quiet, size: 13 })
    : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${fontFamily}" role="img">`,
    `<title>${escapeXml(chart.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${colours.ground}"/>`,
    textAt(margin, 34, shorten(chart.title, width - 2 * margin, 18), { fill: colours.text, size: 18 }),
    unit,
    body,
    '</svg>',
  ].join('');
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}

/** Digits are grouped alike in English and Chinese. */
function formatValue(value: number): string {
  const large = Math.abs(value) >= 1e9;
  return value.toLocaleString(
    'en',
    large ? { notation: 'compact', maximumFractionDigits: 2 } : { maximumFractionDigits: 2 },
  );
}
