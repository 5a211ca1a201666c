import { afterEach, describe, expect, it } from 'vitest';
import type { DigestSubscription, Subscription } from '../../src/digest/subscription.ts';
import { StoreError } from '../../src/errors.ts';
import { channel, createWorld, transcript, until, type World } from '../helpers/digest-world.ts';
import { record } from '../helpers/records.ts';

let world: World;
afterEach(() => world.close());

const titles = () => transcript(world.server.posted);
const change = (id: number, state: Subscription['state']) => world.store.subscriptions.change(id, { state });
const addWatch = (query: string, id = 'C1') =>
  world.store.subscriptions.add({
    kind: 'watch',
    address: channel(id),
    owner: 'U1',
    createdAt: 0,
    settings: { query },
    mark: 0,
  });

describe('a watch hears later of what it could not be told', () => {
  const before = record({ id: 'S-1', status: 'planned' });
  const after = { ...before, status: 'in-force' as const };
  const told = ['C1: Watch “S-1”: 1 change'];

  it('when it was snoozed while its message was on the way', async () => {
    world = await createWorld('2026-11-22T09:30:00Z');
    world.load([before]);
    const engine = await world.start();
    await until(() => engine.isReady());
    const { id } = await addWatch('S-1');
    world.server.fault = () => ({ kind: 'fail' });
    world.load([after]);
    await until(async () => (await world.store.runs.latest(id, 1))[0]?.attempts === 1);
    await change(id, { kind: 'paused', until: Date.parse('2026-11-23T00:00:00Z') });
    world.server.fault = () => undefined;
    world.clock.set('2026-11-22T10:30:00Z');
    await until(async () => (await world.store.runs.latest(id, 1))[0]?.state === 'superseded');
    world.clock.set('2026-11-23T00:01:00Z');
    await until(() => world.server.posted.length > 0);
    await world.settled();
    expect(titles()).toEqual(told);
  });

  it('when its workspace was out of reach', async () => {
    world = await createWorld('2026-11-22T09:30:00Z');
    world.load([before]);
    const engine = await world.start();
    await until(() => engine.isReady());
    const { id } = await addWatch('S-1');
    world.server.fault = () => ({ kind: 'dead', scope: 'workspace', reason: 'invalid_auth' });
    world.load([after]);
    await until(async () => (await world.store.subscriptions.get(id))?.state.kind === 'broken');
    await engine.stop();
    world.server.fault = () => undefined;
    world.clock.set('2026-11-22T09:40:00Z');
    await world.start();
    await until(() => world.server.posted.length > 0);
    await world.settled();
    expect(titles()).toEqual(told);
  });

  it('but not again and again when the platform refuses even its bare text', async () => {
    world = await createWorld('2026-11-22T09:30:00Z');
    world.load([before]);
    const engine = await world.start();
    await until(() => engine.isReady());
    await addWatch('S-1');
    world.server.fault = () => ({ kind: 'refuse' });
    world.load([after]);
    await until(() => world.server.attempts === 2);
    world.clock.set('2026-11-22T09:40:00Z');
    await world.settled();
    world.clock.set('2026-11-22T09:41:00Z');
    await world.settled();
    expect(world.server.attempts).toBe(2);
  });
});

describe('a doubt is kept until it is settled', () => {
  it('when an attempt that would be harmless gets no answer or is turned away', async () => {
    // Nothing can be looked up: what was lost may have landed, and is only repeated while the platform knows its key.
    world = await createWorld('2026-11-22T08:59:00Z', { nonceMs: 60_000 });
    const { id } = await world.subscribe();
    world.server.fault = (_, attempt) => (attempt === 1 ? { kind: 'lost' } : { kind: 'fail' });
    await world.start(undefined, 300);
    world.clock.set('2026-11-22T09:00:00Z');
    const run = async () => (await world.store.runs.latest(id, 1))[0]!;
    await until(async () => (await run())?.attempts === 1);
    const { inDoubtSince } = await run();
    world.clock.set('2026-11-22T09:02:00Z');
    await until(async () => (await run()).attempts === 2);
    expect(await run()).toMatchObject({ inDoubtSince });
    world.server.fault = () => ({ kind: 'lost' });
    world.clock.set('2026-11-22T09:10:00Z');
    await until(async () => (await run()).attempts === 3);
    expect(await run()).toMatchObject({ inDoubtSince });
  });
});

describe('one that always fails holds nobody up', () => {
  it('a digest whose time zone is not known here any more', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    const [odd] = [await world.subscribe('C1'), await world.subscribe('C2')];
    await world.store.subscriptions.change(odd.id, { settings: { ...odd.settings, timezone: 'Mars/Olympus' } });
    await world.start();
    world.clock.set('2026-11-22T09:00:00Z');
    await until(() => titles().some(title => title.startsWith('C2')));
    await until(async () => (await world.store.subscriptions.get(odd.id))?.state.kind === 'broken');
    world.clock.set('2026-11-22T09:01:00Z');
    await until(() => titles().includes('@U1: D1 is not delivered any more'));
  });

  it('a pause of such a digest that is over', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    const [odd] = [await world.subscribe('C1'), await world.subscribe('C2')];
    await world.store.subscriptions.change(odd.id, { settings: { ...odd.settings, timezone: 'Mars/Olympus' } });
    await change(odd.id, { kind: 'paused', until: Date.parse('2026-11-22T08:00:00Z') });
    await world.start();
    world.clock.set('2026-11-22T09:00:00Z');
    await until(() => titles().some(title => title.startsWith('C2')));
  });

  it('a message that can not be made, before another one of the same channel', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    const [odd] = [await world.subscribe('C1', { time: '09:00' }), await world.subscribe('C1', { time: '09:01' })];
    const settings = { ...odd.settings, style: 'full', zones: null } as never as DigestSubscription['settings'];
    await world.store.subscriptions.change(odd.id, { settings });
    await world.start(undefined, 300);
    for (const time of ['09:01', '09:10', '09:20', '09:40', '10:50', '12:10']) {
      world.clock.set(`2026-11-22T${time}:00Z`);
      await until(async () => {
        const [run] = await world.store.runs.latest(odd.id, 1);
        return run !== undefined && (run.state !== 'open' || run.nextTryAt > world.clock.now().getTime());
      });
    }
    await world.settled();
    expect(titles()).toEqual(['C1: Free trade zone digest · Sunday 22 November 2026']);
    expect((await world.store.runs.latest(odd.id, 1))[0]).toMatchObject({ state: 'refused' });
  });
});

describe('nothing is taken for sent that was not', () => {
  it('while the platform is silent for hours, its history too', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    const { id } = await world.subscribe();
    world.server.fault = () => ({ kind: 'cut' });
    world.server.history = 'silent';
    await world.start(undefined, 300);
    for (const time of ['09:00', '09:02', '09:10', '09:30', '10:40', '11:50', '13:00', '14:10']) {
      world.clock.set(`2026-11-22T${time}:00Z`);
      await until(async () => {
        const [run] = await world.store.runs.latest(id, 1);
        return run !== undefined && (run.state !== 'open' || run.nextTryAt > world.clock.now().getTime());
      });
    }
    world.server.fault = () => undefined;
    world.server.history = 'read';
    world.clock.set('2026-11-22T15:20:00Z');
    await world.settled();
    expect(titles()).toHaveLength(1);
    expect(await world.store.runs.latest(id, 1)).toMatchObject([{ state: 'sent' }]);
  });

  it('when its turn to be posted came too late', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    await world.subscribe();
    world.server.history = 'silent';
    const { runs } = world.store;
    let isSlow = true;
    const begin: typeof runs.begin = async (...args) => {
      const isMine = await runs.begin(...args);
      if (isSlow) await new Promise(resolve => setTimeout(resolve, 150));
      isSlow = false;
      return isMine;
    };
    await world.start(undefined, 300, { ...world.store, runs: { ...runs, begin } });
    world.clock.set('2026-11-22T09:00:00Z');
    await world.settled();
    expect(titles()).toHaveLength(1);
  });
});

it('a database that fails again and again while a message is made costs it nothing', async () => {
  world = await createWorld('2026-11-22T09:30:00Z');
  const before = record({ id: 'S-1', status: 'planned' });
  world.load([before]);
  const { changes } = world.store;
  let failures = 0;
  const between: typeof changes.between = async (...args) => {
    if (failures++ < 6) throw new StoreError(new Error('the database is away'));
    return changes.between(...args);
  };
  const engine = await world.start(undefined, 50, { ...world.store, changes: { ...changes, between } });
  await until(() => engine.isReady());
  const { id } = await addWatch('S-1');
  world.load([{ ...before, status: 'in-force' }]);
  for (const time of ['09:31', '09:40', '10:00', '11:30', '13:00', '14:30', '16:00']) {
    world.clock.set(`2026-11-22T${time}:00Z`);
    await until(async () => {
      const [run] = await world.store.runs.latest(id, 1);
      return run !== undefined && (run.state !== 'open' || run.nextTryAt > world.clock.now().getTime() || failures > 6);
    });
  }
  await world.settled();
  expect(titles()).toEqual(['C1: Watch “S-1”: 1 change']);
});
