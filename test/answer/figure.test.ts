import { describe, expect, it } from 'vitest';
import { figureChart } from '../../src/answer/figure-chart.ts';
import type { PolicyRecord } from '../../src/corpus/corpus.ts';
import type { Figure } from '../../src/corpus/schema.ts';
import { en } from '../../src/language/en.ts';
import { ask } from '../helpers/ask.ts';
import { testCore } from '../helpers/core.ts';

const record = (figure: Figure, i: number) =>
  ({ id: `XX-${i + 1}`, zones: ['sichuan'], figures: [figure] }) as unknown as PolicyRecord;
const chartOf = (figures: Figure[]) => {
  const part = figureChart(figures.map(record), testCore(), en);
  return part?.kind === 'chart' ? part.chart : undefined;
};

describe('/figure', () => {
  it('gives numbers with unit, period, place in the source and record, as a table and as a chart', async () => {
    const { lines, text, call } = await ask('figure', 'imports and exports of the zones');
    expect(lines).toContain('What | Value | Period | Source | Record');
    const rows = lines.filter(line =>
      /\| (over |about )?RMB [\d.,]+ (b|tr)illion.* \| 2024 \| Part I, .* \| OP-F\d+$/.test(line),
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(text).toContain('citation: Source: Report on China');
    expect(text).toMatch(/^bars: Bar chart\. Figures in one unit \((RMB|USD) \w+\): .*\(OP-F\d+\) [\d,.]+/m);
    const id = rows[0]!.split('| ').at(-1)!;
    expect((await ask(call(id))).lines[0]).toMatch(`# ${id}`);
  });

  it('writes the dates of a period as a reader does', async () => {
    expect((await ask('milestone', 'MS-22')).text).toContain('| Oct 2019 – Aug 2023');
    expect((await ask('measure', 'OP-13')).text).toContain(', by Aug 2024: 92 shipments');
    const chinese = await ask('figure', 'OV-F4', { locale: 'zh-CN' });
    expect(chinese.text).toContain('2020年 – 2024年');
    expect(chinese.text).toContain('来源：中国自由贸易试验区发展报告2025: ');
  });

  it('says of each bar what it counts, and draws no chart of one zone', async () => {
    const { lines } = await ask('figure', 'zone:hubei view:chart');
    const charts = lines.filter(line => line.startsWith('bars:'));
    expect(charts).toHaveLength(1);
    expect(charts[0]).toMatch(/Hubei \(OP-F4\) 225\.85, Imports and exports of the Hubei/);
  });

  it('is narrowed and paged as a list', async () => {
    const { call } = await ask('figure', '');
    expect((await ask(call('Next'))).text).toContain('Page 2 of');
    expect((await ask('figure', 'zone:jiangsu')).text).toMatch(/Only Jiangsu/);
  });
});

describe('the chart of figures', () => {
  it('draws millions, billions and trillions to one scale', () => {
    const chart = chartOf([
      { label: 'All', value: 8.59, unit: 'RMB trillion' },
      { label: 'Exports', value: 4001.99, unit: 'RMB billion' },
    ]);
    expect(chart).toMatchObject({ type: 'bars', unit: 'RMB billion' });
    expect(chart!.points).toEqual([
      { label: 'Sichuan (XX-1)', value: 8590, note: 'All' },
      { label: 'Sichuan (XX-2)', value: 4001.99, note: 'Exports' },
    ]);
  });

  it('names places where one thing is told of several', () => {
    const chart = chartOf([
      { label: 'Innovations', value: 28, unit: 'innovations', place: 'Fujian' },
      { label: 'Innovations', value: 56, unit: 'innovations', place: 'Liaoning' },
    ]);
    expect(chart).toMatchObject({ title: 'Innovations', points: [{ label: 'Fujian' }, { label: 'Liaoning' }] });
  });

  it('is a line where one thing is told of several periods', () => {
    const chart = chartOf([
      { label: 'Trade', value: 1, unit: 'RMB trillion', period: '2023' },
      { label: 'Trade', value: 2, unit: 'RMB trillion', period: '2024' },
    ]);
    expect(chart).toMatchObject({ type: 'line', points: [{ label: '2023' }, { label: '2024' }] });
  });

  it('is left out where nothing compares, and never compares ranks or shares of different things', () => {
    expect(
      chartOf([
        { label: 'Share of the zones in trade', value: 20, unit: '%' },
        { label: 'Growth of exports', value: 4, unit: '%' },
      ]),
    ).toBeUndefined();
    expect(chartOf([{ label: 'Trade', value: 1, unit: 'RMB trillion' }])).toBeUndefined();
    expect(
      chartOf([
        { label: 'Rank', value: 1, unit: 'rank' },
        { label: 'Rank', value: 4, unit: 'rank' },
      ]),
    ).toBeUndefined();
  });
});
