import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Corpus } from '../src/corpus/corpus.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { createSearch } from '../src/search/create.ts';
import { judge, readQueries } from '../test/search/judge.ts';
import { type Contender, others } from './search/engines.ts';
import { generateCorpus } from './search/generate.ts';
import { memoryUsed, ms, timeQueries } from './search/measure.ts';
import { ours } from './search/ours.ts';

// How well and how fast search answers, beside the engines one would pick instead, over the same records and queries.
// npm run bench:search -- [FILE of judged queries] [--sizes 1000,10000,100000] [--scale-only]
const argv = process.argv.slice(2);
const option = argv.indexOf('--sizes');
const sizes = (option < 0 ? '1000,10000,100000' : argv[option + 1]!).split(',').filter(Boolean).map(Number);
const file = argv.find((arg, i) => !arg.startsWith('--') && i !== option + 1) ?? 'test/search/queries.ndjson';
const queries = readQueries(file);
// In an order that mixes the kinds: a slow engine answers only the first few in its time.
const texts = queries.map((_, i) => queries[(i * 101) % queries.length]!.q);
const shipped = loadCorpus(['seeds']);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const tooSlow = new Set<string>();
const ready: string[] = [];
const subjects = [{ name: 'Zonebot', version, create: ours }, ...others];

console.log(
  `Node.js ${process.version}, ${cpus()[0]!.model}, ${cpus().length} cores; ${shipped.records.length} records, ${queries.length} queries of ${file}`,
);
if (!argv.includes('--scale-only')) {
  await quality();
  await speed();
}
await growth();

/** Share of queries whose answer stands first / is among the first five, in per cent, by kind of query. */
async function quality(): Promise<void> {
  const table: Record<string, Record<string, string>> = {};
  for (const { name, version, create } of subjects) {
    const engine: Contender = await create(shipped);
    const rows = judge(queries, query => engine.find(query, 30).map(place => shipped.records[place]!.sources));
    const cells = [...rows].map(([set, { first, recall }]) => [set, `${percent(first)} / ${percent(recall)}`]);
    table[`${name} ${version}`] = { ...Object.fromEntries(cells), 'MRR@10': rows.get('all')!.mrr.toFixed(3) };
    engine.close?.();
    console.error(`  ${name}: ${percent(rows.get('all')!.first)}`);
  }
  console.log('\nQuality: answer first / recall@5, %');
  console.table(table);
}

/** Over the shipped records. */
async function speed(): Promise<void> {
  const table: Record<string, Record<string, string>> = {};
  for (const { name, version, create } of subjects) {
    const began = performance.now();
    const engine: Contender = await create(shipped);
    const built = performance.now() - began;
    const { p50, p99, slowest } = timeQueries(texts, query => engine.find(query, 10), 3000);
    table[`${name} ${version}`] = {
      'index, ms': ms(built),
      'p50, ms': ms(p50),
      'p99, ms': ms(p99),
      'slowest, ms': ms(slowest),
    };
    engine.close?.();
  }
  console.log('\nSpeed over the shipped records');
  console.table(table);
  const search = createSearch(shipped);
  const typed = texts.flatMap(text => [1, 2, 4, 8, text.length].map(length => text.slice(0, length)));
  const suggestion = timeQueries(typed, text => search.suggest(text), 2000);
  console.log(`A suggestion while typing: p50 ${ms(suggestion.p50)} ms, p99 ${ms(suggestion.p99)} ms`);
}

/** Over generated records: how cost grows. An engine that takes seconds for a query is left out from there on. */
async function growth(): Promise<void> {
  const rows = new Map(subjects.map(subject => [subject, {}]));
  for (const size of sizes) {
    const corpus = generateCorpus(shipped, size);
    for (const [subject, row] of rows) {
      if (!tooSlow.has(subject.name)) Object.assign(row, await growthOf(subject, corpus));
      await new Promise(setImmediate); // lets go of the engine before the next one is weighed
    }
  }
  if (sizes.length === 0) return;
  console.log('\nGrowth: p50 / p99 of a query, ms; building the index, s; memory a record, kB');
  console.table(Object.fromEntries([...rows].map(([{ name, version }, row]) => [`${name} ${version}`, row])));
  console.log(`Ready from a saved index: ${ready.join('; ')}`);
}

async function growthOf({ name, create }: (typeof subjects)[number], corpus: Corpus): Promise<Record<string, string>> {
  const size = corpus.records.length;
  const before = memoryUsed();
  const began = performance.now();
  const engine: Contender = await create(corpus);
  const built = performance.now() - began;
  const bytes = memoryUsed() - before;
  const { p50, p99 } = timeQueries(texts, query => engine.find(query, 10), 4000);
  engine.close?.();
  if (engine.search) ready.push(readyFrom(engine.search.save(), corpus));
  if (p50 > 2000) tooSlow.add(name);
  const cells = {
    'query, ms': `${ms(p50)} / ${ms(p99)}`,
    'index, s': (built / 1000).toFixed(2),
    kB: bytes > 1024 * size * 0.1 ? (bytes / size / 1024).toFixed(1) : 'not seen',
  };
  console.error(`  ${size} records, ${name}: ${cells['query, ms']} ms`);
  return Object.fromEntries(Object.entries(cells).map(([what, value]) => [`${size / 1000}k ${what}`, value]));
}

function readyFrom(saved: Uint8Array, corpus: Corpus): string {
  const began = performance.now();
  createSearch(corpus, { saved });
  const took = performance.now() - began;
  return `${corpus.records.length} records in ${ms(took)} ms from ${(saved.length / 2 ** 20).toFixed(1)} MB`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
