import { afterEach, expect, it } from 'vitest';
import { plusDays } from '../../src/digest/schedule.ts';
import { StoreError } from '../../src/errors.ts';
import type { Fault } from '../fakes/post-server.ts';
import { channel, createWorld, until, type World } from '../helpers/digest-world.ts';
import { record } from '../helpers/records.ts';

let world: World;
afterEach(() => world.close());

/** One call in ten fails before its work is done, one after it: nobody can tell which. */
function unreliable<T extends object>(methods: T, isOn: () => boolean): T {
  const failing = Object.entries(methods).map(([name, value]) => {
    if (typeof value !== 'function') return [name, unreliable(value, isOn)];
    const method = async (...args: unknown[]) => {
      const dice = isOn() ? Math.random() : 1;
      if (dice < 0.1) throw new StoreError(`${name} failed before`);
      const result = await value(...args);
      if (dice < 0.2) throw new StoreError(`${name} failed after`);
      return result;
    };
    return [name, method];
  });
  return Object.fromEntries(failing) as T;
}

function anyFault(): Fault | undefined {
  const dice = Math.random();
  if (dice < 0.05) return { kind: 'lost' };
  if (dice < 0.1) return { kind: 'cut' };
  if (dice < 0.15) return { kind: 'fail' };
  return dice < 0.2 ? { kind: 'limit', afterMs: 1 } : undefined;
}

it('a database and a platform that fail before or after any call cost no digest and double none', async () => {
  const start = Date.parse('2026-11-22T08:00:00Z');
  world = await createWorld(new Date(start).toISOString());
  const planned = record({ id: 'S-1', status: 'planned' });
  const measure = record({ id: 'M-1', kind: 'measure', milestone: undefined });
  world.load([planned, measure]);
  const first = await world.start();
  await until(() => first.isReady());
  await first.stop();
  const digests = await Promise.all(Array.from({ length: 12 }, (_, i) => world.subscribe(`C${i % 8}`)));
  const rest = { owner: 'U1', createdAt: start, settings: { query: 'S-1' }, mark: 0 };
  const watch = await world.store.subscriptions.add({ ...rest, kind: 'watch', address: channel('W1') });
  let isBad = true;
  world.server.fault = () => (isBad ? anyFault() : undefined);
  const failing = async () => unreliable(await world.database.open(), () => isBad);
  for (let i = 0; i < 2; i++) await world.start(undefined, 200, await failing());

  let minutes = 0;
  const timer = setInterval(() => {
    minutes += 10;
    world.clock.set(new Date(start + minutes * 60_000).toISOString());
    const status = (['planned', 'pilot', 'in-force'] as const)[Math.floor(minutes / 1440) % 3]!;
    world.load([{ ...planned, status }, measure]);
    isBad = minutes < 4 * 1440;
  }, 5);
  const isDone = async () => {
    const all = await Promise.all([...digests, watch].map(({ id }) => world.store.subscriptions.get(id)));
    return !isBad && all.every(one => one!.mark >= 4 && (one!.kind === 'watch' || one!.coveredTo >= '2026-11-26'));
  };
  await until(isDone, 40_000).finally(() => clearInterval(timer));

  for (const { id, kind } of [...digests, watch]) {
    const runs = (await world.store.runs.latest(id, 99)).filter(run => run.state === 'sent').reverse();
    expect(runs.map(run => run.markFrom)).toEqual([0, ...runs.slice(0, -1).map(run => run.markTo)]);
    const dayAfter = runs.slice(0, -1).map(run => plusDays(run.localDate, 1));
    if (kind === 'digest') expect(runs.map(run => run.fromDate)).toEqual(['2026-11-22', ...dayAfter]);
    const posted = world.server.posted.filter(message => runs.some(run => run.key === message.key));
    expect(posted).toHaveLength(runs.length);
  }
  const keys = world.server.posted.map(message => message.key);
  expect(new Set(keys).size).toBe(keys.length);
}, 60_000);
