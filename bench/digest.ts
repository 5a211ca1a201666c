// 10,000 digests due in one minute: how long it takes to plan them and how much memory, and how fast they could go out.
// npm run bench:digest -- [DIGESTS]. Runs on SQLite, or with DATABASE_URL on PostgreSQL.
import pino from 'pino';
import type { Clock } from '../src/clock.ts';
import { startDigests } from '../src/digest/engine.ts';
import { planDigests } from '../src/digest/plan.ts';
import type { Poster } from '../src/digest/poster.ts';
import { rhythms } from '../src/digest/subscription.ts';
import { createSearch } from '../src/search/create.ts';
import type { Store } from '../src/store/store.ts';
import { record } from '../test/helpers/records.ts';
import { smallCorpus } from '../test/helpers/small-corpus.ts';
import { createTestDatabase } from '../test/helpers/store.ts';

const digests = Number(process.argv[2] ?? 10_000);
const due = Date.parse('2026-11-23T01:00:00Z');
let now = due - 60_000;
const clock: Clock = { now: () => new Date(now), realMs: ms => ms, description: '' };
const memory = () => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().rss / 1_048_576);
};
const print = (what: string, value: string) => console.log(`${what.padEnd(52)}${value}`);

const database = await createTestDatabase();
const store = await database.open();
await store.ping();
await subscribeAll(store);
now = due + 1000;
const before = memory();

const planning = performance.now();
await planDigests({ store }, now, ['discord']);
const planned = performance.now() - planning;
const { open } = await store.runs.backlog();
if (open !== digests) throw new Error(`${open} of ${digests} digests were planned`);
print(`plan ${digests.toLocaleString('en')} digests due in one minute`, `${Math.round(planned)} ms`);
print('memory, before and after planning', `${before} MB, ${memory()} MB`);

const idle = performance.now();
for (let i = 0; i < 100; i++) await planDigests({ store }, now, ['discord']);
print('a minute in which nothing is due', `${((performance.now() - idle) / 100).toFixed(2)} ms`);

const sample = Math.min(digests, 2000);
const rate = await delivered(store, sample);
print(`deliver ${sample.toLocaleString('en')} to a platform without limits`, `${Math.round(rate)} a second`);
print('Discord allows', '50 a second');
print('Slack allows', 'about 1 a second and channel, several hundred a minute');
print('memory at the end', `${memory()} MB`);
await database.drop();

/** Posts a second through the whole engine, each frozen, marked and recorded. */
async function delivered(store: Store, wanted: number): Promise<number> {
  let posted = 0;
  let enough = () => {};
  const done = new Promise<void>(resolve => {
    enough = resolve;
  });
  const poster: Poster = {
    platform: 'discord',
    spacingMs: 0,
    perSecond: 1e6,
    freeze: async reply => JSON.stringify(reply),
    async post() {
      if (++posted === wanted) enough();
      return { kind: 'sent', message: `m${posted}` };
    },
    find: async () => undefined,
  };
  const corpus = smallCorpus(
    Array.from({ length: 900 }, (_, i) =>
      record({ id: `M-${i}`, kind: 'measure', milestone: undefined, date: `20${10 + (i % 15)}-11-${10 + (i % 20)}` }),
    ),
  );
  const status = { version: '', startedAt: new Date(now), loadedAt: new Date(now), platforms: [], delivering: [] };
  const core = { corpus, search: createSearch(corpus), store, clock, status };
  const began = performance.now();
  const engine = startDigests({ core, log: pino({ level: 'silent' }) }, [poster]);
  await done;
  const rate = (wanted / (performance.now() - began)) * 1000;
  await engine.stop();
  return rate;
}

/** Spread over time zones whose wall time is that instant, and over all rhythms. */
async function subscribeAll(store: Store): Promise<void> {
  const zones = ['Asia/Shanghai', 'UTC', 'Europe/London', 'America/New_York'];
  const times = ['09:00', '01:00', '01:00', '20:00'];
  for (let i = 0; i < digests; i++) {
    await store.subscriptions.add({
      kind: 'digest',
      address: { platform: 'discord', workspace: 'W', kind: 'channel', channel: `C${i}` },
      owner: 'U',
      createdAt: now,
      settings: {
        time: times[i % 4]!,
        timezone: zones[i % 4]!,
        rhythm: rhythms[i % rhythms.length]!,
        day: 1,
        zones: [],
        areas: [],
        kinds: [],
        style: 'compact',
        quiet: 'measure',
      },
      mark: 0,
      coveredTo: '2026-11-22',
      plannedTo: '2026-11-22',
      nextAt: due,
    });
  }
}
