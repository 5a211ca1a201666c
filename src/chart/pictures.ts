import type { Chart, Reply } from '../reply.ts';
import type { Theme } from './draw.ts';
import { toPng } from './png.ts';

export interface Drawn {
  /** A file name, unique in its reply. */
  readonly name: string;
  readonly png: Uint8Array;
}

/**
 * Draws the charts of a reply ahead, off the main thread, for a renderer that has no time to wait. A chart that can't
 * be drawn gives undefined: its words stand for it.
 *
 * @param failed is told why a picture is missing
 * @example
 * const drawChart = await drawCharts(reply, error => log.warn({ err: error }, 'a chart could not be drawn'));
 * toDiscord(reply, writer, { drawChart });
 */
export async function drawCharts(
  reply: Reply,
  failed: (error: unknown) => void,
  theme: Theme = 'dark',
): Promise<(chart: Chart) => Drawn | undefined> {
  const charts = reply.parts.flatMap(part => (part.kind === 'chart' && part.chart.points.length ? [part.chart] : []));
  const drawn = new Map<Chart, Drawn>();
  await Promise.all(
    charts.map(async (chart, i) => {
      try {
        drawn.set(chart, { name: `chart-${i + 1}.png`, png: await toPng(chart, theme) });
      } catch (error) {
        failed(error);
      }
    }),
  );
  return chart => drawn.get(chart);
}
