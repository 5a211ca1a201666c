import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Chart } from '../reply.ts';
import type { Theme } from './draw.ts';
import { toSvg } from './svg.ts';

/**
 * A chart as PNG, 1,080 pixels wide, for platforms that show no SVG.
 *
 * The drawing library is loaded with the first picture: a bot that draws none pays nothing for it.
 *
 * @throws {Error} where the library has no build for the machine; the caller then shows the chart's words
 */
export async function toPng(chart: Chart, theme: Theme = 'light'): Promise<Buffer> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(toSvg(chart, theme), {
    // The font is TTF: resvg draws nothing with woff2, and says nothing about it.
    font: { fontFiles: [fontFile()], loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' },
    fitTo: { mode: 'zoom', value: 1.5 },
    logLevel: 'off',
  });
  return image.asPng();
}

/**
 * Beside this file, or beside its source where this runs from the bundle in `dist`.
 *
 * @throws {Error} if it is in neither place: resvg would draw blank labels without a word
 */
export function fontFile(): string {
  const places = ['fonts', '../src/chart/fonts'].map(place => join(import.meta.dirname, place, 'noto-sans-sc.ttf'));
  const found = places.find(place => existsSync(place));
  if (!found) throw new Error(`the font of the charts is missing: ${places.join(' or ')}`);
  return found;
}
