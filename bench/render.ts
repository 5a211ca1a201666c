import { join } from 'node:path';
import pino from 'pino';
import { toDiscord } from '../adapters/discord/render/render.ts';
import { toSlack } from '../adapters/slack/render/render.ts';
import { toTerminal } from '../adapters/terminal/render.ts';
import { commands } from '../commands/index.ts';
import { toPng } from '../src/chart/png.ts';
import { systemClock } from '../src/clock.ts';
import type { Call, Invocation } from '../src/invocation.ts';
import { createLibrary } from '../src/library.ts';
import type { Chart, Reply } from '../src/reply.ts';
import { createRun } from '../src/run.ts';
import type { Store } from '../src/store/store.ts';
import { createCallWriter } from '../src/token.ts';

// How long it takes to answer from memory, to render the answer for each platform (limit 2 ms), and to draw a chart
// (limit 150 ms): the median of the clock, and the mean of computing, which other programs disturb less. Ends with 1 if
// that is over its limit.
const limits = { answer: 20, render: 2, chart: 150 };
const rounds = 300;
const store = { saveCall: async () => {}, loadCall: async () => undefined, ping: async () => {} } as unknown as Store;
const library = createLibrary([join(process.cwd(), 'seeds')], () => new Date());
const { corpus, search } = library;
const status = { version: '', startedAt: new Date(), loadedAt: new Date(), platforms: [], delivering: [] };
const run = createRun({ corpus, search, store, clock: systemClock, status }, commands, pino({ level: 'silent' }));
const actor: Invocation['actor'] = { platform: 'terminal', id: 'U1', name: 'Anna', locale: 'en', canManage: true };
const place: Invocation['place'] = { platform: 'terminal', workspace: 'W1', channel: 'C1', direct: false };

const questions: Record<string, Call> = {
  card: { command: 'measure', args: { query: 'SC-46' } },
  'card with a table': { command: 'milestone', args: { query: 'MS-28' } },
  'page of hits': { command: 'measure', args: { query: 'lithium battery rail' } },
  'zone profile': { command: 'zone', args: { zone: 'sichuan' } },
  comparison: { command: 'compare', args: { zones: ['shanghai', 'guangdong', 'hainan', 'fujian'] } },
};
const renderers: Record<string, (reply: Reply) => unknown> = {
  Slack: reply => toSlack(reply, createCallWriter(store)),
  Discord: reply => toDiscord(reply, createCallWriter(store)),
  terminal: reply => toTerminal(reply, { width: 100, color: true, commands, all: false }),
};

const over: string[] = [];
async function measure(what: string, limit: number, work: () => unknown, times = rounds): Promise<string> {
  for (let i = 0; i < times; i++) await work(); // until it is compiled
  const taken: number[] = [];
  const start = process.cpuUsage();
  for (let i = 0; i < times; i++) {
    const began = performance.now();
    await work();
    taken.push(performance.now() - began);
  }
  const { user, system } = process.cpuUsage(start);
  const computed = (user + system) / 1000 / times;
  taken.sort((a, b) => a - b);
  if (computed > limit) over.push(`${what}: ${computed.toFixed(2)} ms of computing, over ${limit}`);
  return `${taken[Math.floor(times / 2)]!.toFixed(2)} (computing ${computed.toFixed(2)})`;
}

const table: Record<string, Record<string, string>> = {};
for (const [name, call] of Object.entries(questions)) {
  const ask = () => run({ ...call, actor, place });
  const reply = await ask();
  const row: Record<string, string> = { 'answer, ms': await measure(`answering ${name}`, limits.answer, ask) };
  for (const [platform, render] of Object.entries(renderers))
    row[`${platform}, ms`] = await measure(`${name} for ${platform}`, limits.render, () => render(reply));
  table[name] = row;
}
console.table(table);

const profile = await run({ command: 'zone', args: { zone: '四川' }, actor: { ...actor, locale: 'zh-CN' }, place });
const bars = profile.parts.flatMap(part => (part.kind === 'chart' ? [part.chart] : []))[0]!;
const timeline: Chart = {
  ...bars,
  type: 'timeline',
  points: bars.points.map(p => ({ ...p, label: '2024-08-29', note: p.label })),
};
console.table({
  'chart as PNG, ms': {
    bars: await measure('drawing bars', limits.chart, () => toPng(bars), 30),
    line: await measure('drawing a line', limits.chart, () => toPng({ ...bars, type: 'line' }), 30),
    timeline: await measure('drawing a timeline', limits.chart, () => toPng(timeline), 30),
  },
});
if (over.length) {
  console.error(over.join('\n'));
  process.exitCode = 1;
}
