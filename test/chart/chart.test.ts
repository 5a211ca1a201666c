import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPng } from '../../src/chart/png.ts';
import { toSvg } from '../../src/chart/svg.ts';
import type { Chart } from '../../src/reply.ts';
import { anyPartOf } from '../contract/replies.ts';

const bars = (labels: readonly string[], title = 'Title'): Chart => ({
  type: 'bars',
  title,
  points: labels.map((label, i) => ({ label, value: i + 1 })),
});
const pixels = async (chart: Chart) => (await toPng(chart)).toString('base64');

describe('a chart as SVG', () => {
  it('shows every label and number', () => {
    const svg = toSvg({ ...bars(['四川', 'Shanghai & Pudong']), unit: 'measures' });
    for (const text of ['四川', 'Shanghai &amp; Pudong', 'measures', '>2<']) expect(svg).toContain(text);
  });

  it('differs in light and dark, and draws marks that stand off the ground in both', () => {
    expect(toSvg(bars(['a']), 'light')).not.toBe(toSvg(bars(['a']), 'dark'));
  });

  it('is well-formed whatever texts and numbers it is given', () => {
    fc.assert(
      fc.property(anyPartOf.chart, fc.constantFrom('light' as const, 'dark' as const), ({ chart }, theme) => {
        const svg = toSvg(chart, theme);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/.test(JSON.stringify(chart)) ? /^$/ : /NaN|Infinity|undefined/);
        const inner = svg.replace(/<[^<>]*>/g, '');
        expect(inner).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
        expect(svg.match(/<(\w+)[^<>]*[^/]>/g)!.length).toBe(svg.match(/<\/\w+>/g)!.length);
      }),
      { numRuns: 200 },
    );
  });

  it('shortens what has no room, and says so', () => {
    expect(toSvg(bars(['A very long label that no chart has the room to show in one line']))).toMatch(
      /A very long label[^<]*…/,
    );
  });

  it('keeps bars of one scale: twice the value is twice the length', () => {
    const [one, two] = [...toSvg(bars(['a', 'b'])).matchAll(/<rect x="[\d.]+" y="\d+" width="([\d.]+)" height="18"/g)];
    expect(Number(two![1]) / Number(one![1])).toBeCloseTo(2, 1);
  });
});

describe('a chart as PNG', () => {
  it('draws Chinese labels', async () => {
    const [chinese, other, none] = await Promise.all([
      pixels(bars(['四川'])),
      pixels(bars(['重庆'])),
      pixels(bars([''])),
    ]);
    expect(new Set([chinese, other, none]).size).toBe(3);
  });

  it('can be drawn whatever texts and numbers it is given', async () => {
    await fc.assert(
      fc.asyncProperty(anyPartOf.chart, async ({ chart }) => {
        expect((await toPng(chart)).subarray(1, 4).toString()).toBe('PNG');
      }),
      { numRuns: 25 },
    );
  });
});
