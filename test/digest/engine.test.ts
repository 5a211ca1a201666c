import { afterEach, describe, expect, it } from 'vitest';
import { planNotices } from '../../src/digest/plan.ts';
import type { DigestSubscription } from '../../src/digest/subscription.ts';
import { plain } from '../../src/reply.ts';
import { createFakePoster } from '../fakes/poster.ts';
import { channel, createWorld, replyOf, transcript, until, type World } from '../helpers/digest-world.ts';
import { record } from '../helpers/records.ts';

let world: World;
afterEach(() => world.close());

const titles = () => transcript(world.server.posted);
const subscription = async (id: number) => (await world.store.subscriptions.get(id)) as DigestSubscription;

describe('on time and once', () => {
  it('comes at its hour, not before, and once a day', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    await world.subscribe();
    await world.start();
    world.clock.set('2026-11-22T08:59:59Z');
    await world.settled();
    expect(titles()).toEqual([]);
    for (const time of [
      '2026-11-22T09:00:00Z',
      '2026-11-22T09:01:00Z',
      '2026-11-22T23:00:00Z',
      '2026-11-23T09:00:30Z',
    ]) {
      world.clock.set(time);
      await world.settled();
    }
    expect(titles()).toEqual([
      'C1: Free trade zone digest · Sunday 22 November 2026',
      'C1: Free trade zone digest · Monday 23 November 2026',
    ]);
  });

  it('of several instances on one database one delivers each digest', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    for (let i = 0; i < 40; i++) await world.subscribe(`C${i}`);
    for (let i = 0; i < 3; i++) await world.start();
    world.clock.set('2026-11-22T09:00:00Z');
    await world.settled();
    expect(new Set(world.server.posted.map(m => m.to)).size).toBe(40);
    expect(world.server.posted).toHaveLength(40);
    expect(world.server.attempts).toBe(40);
  });

  it('is not sent again when the clock is set back', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    const { id } = await world.subscribe();
    await world.start();
    world.clock.set('2026-11-22T09:00:00Z');
    await until(async () => (await subscription(id)).coveredTo === '2026-11-22');
    world.clock.set('2026-11-22T08:30:00Z');
    await world.settled();
    world.clock.set('2026-11-22T09:00:00Z');
    await world.settled();
    expect(titles()).toHaveLength(1);
  });

  it('keeps a channel in order and apart, and a platform at its pace', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    for (const time of ['09:02', '09:00', '09:01', '09:03']) await world.subscribe('C1', { time });
    for (let i = 0; i < 16; i++) await world.subscribe(`D${i}`);
    world.clock.set('2026-11-22T09:05:00Z');
    const spaced = createFakePoster(world.server.url, { spacingMs: 60, perSecond: 100 });
    // The clock stands: what the ledger puts off by the spacing becomes due as it is moved on.
    const timer = setInterval(() => world.clock.set(new Date(world.clock.now().getTime() + 10_000).toISOString()), 10);
    await world.start(spaced);
    await until(() => world.server.posted.length === 20).finally(() => clearInterval(timer));
    const inChannel = world.server.posted.filter(m => m.to === 'C1');
    expect(inChannel.map(m => m.key.slice(0, 2))).toEqual(['D2', 'D3', 'D1', 'D4']);
    for (let i = 1; i < 4; i++) expect(inChannel[i]!.at - inChannel[i - 1]!.at).toBeGreaterThanOrEqual(50);
    const [first, last] = [world.server.posted[0]!, world.server.posted.at(-1)!];
    expect(last.at - first.at).toBeGreaterThanOrEqual(150);
  });
});

describe('late', () => {
  it('by up to six hours it is sent and says so', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    await world.subscribe();
    world.clock.set('2026-11-22T13:00:00Z');
    await world.start();
    await world.settled();
    expect(titles()).toEqual(['C1: Free trade zone digest · Sunday 22 November 2026']);
    expect(replyOf(world.server.posted[0]!).parts[0]).toMatchObject({
      kind: 'note',
      text: expect.stringMatching(/^Delayed/),
    });
  });

  it('after three days asleep one catch-up covers all of them', async () => {
    world = await createWorld('2026-11-22T08:00:00Z');
    await world.subscribe();
    world.clock.set('2026-11-25T08:00:00Z');
    await world.start();
    await world.settled();
    world.clock.set('2026-11-25T09:00:00Z');
    await world.settled();
    expect(titles()).toEqual([
      'C1: Free trade zone digest · catch-up for 22–24 November 2026',
      'C1: Free trade zone digest · Wednesday 25 November 2026',
    ]);
  });

  it('after a pause it goes on at its next hour and goes back 14 days at most', async () => {
    world = await createWorld('2026-11-01T08:00:00Z');
    const { id } = await world.subscribe();
    await world.start();
    await world.store.subscriptions.change(id, {
      state: { kind: 'paused', until: Date.parse('2026-11-30T00:00:00Z') },
    });
    for (const time of ['2026-11-10T09:00:00Z', '2026-11-29T23:59:00Z', '2026-11-30T00:01:00Z']) {
      world.clock.set(time);
      await world.settled();
    }
    await until(async () => (await subscription(id)).state.kind === 'active');
    expect(titles()).toEqual([]);
    world.clock.set('2026-11-30T09:00:00Z');
    await world.settled();
    expect(titles()).toEqual(['C1: Free trade zone digest · catch-up for 17–30 November 2026']);
  });
});

describe('what a digest holds', () => {
  const planned = record({ id: 'S-1', status: 'planned', zones: ['sichuan'] });
  const lastChanged = () => {
    const { parts } = replyOf(world.server.posted.at(-1)!);
    const at = parts.findIndex(part => part.kind === 'heading' && part.text === 'New and changed');
    const next = parts[at + 1];
    return at >= 0 && next?.kind === 'facts' ? next.facts.map(f => `${f.label} ${JSON.stringify(f.value)}`) : [];
  };

  it('changes since the last one, each once, old and new; no backlog at first', async () => {
    world = await createWorld('2026-11-22T08:00:00Z');
    world.load([planned]);
    const engine = await world.start();
    await until(() => engine.isReady());
    await world.subscribe();
    world.clock.set('2026-11-22T09:00:00Z');
    await until(() => world.server.posted.length === 0 && engine.isReady());
    world.load([{ ...planned, status: 'in-force' }, record({ id: 'S-2', zones: ['chongqing'] })]);
    await until(async () => (await world.store.changes.head()) === 2);
    await world.settled();
    world.clock.set('2026-11-23T09:00:00Z');
    await until(() => world.server.posted.length > 0);
    expect(lastChanged()).toEqual([
      expect.stringContaining('Status: Planned → In force'),
      expect.stringContaining('New · '),
    ]);
    await world.settled();
    world.clock.set('2026-11-24T09:00:00Z');
    await world.settled();
    expect(world.server.posted).toHaveLength(1);
  });

  it('nothing for data reloaded with nothing changed, ten of 400 changes with the rest behind a button', async () => {
    world = await createWorld('2026-11-22T09:30:00Z');
    const many = Array.from({ length: 400 }, (_, i) => record({ id: `S-${i}` }));
    world.load(many);
    const engine = await world.start();
    await until(() => engine.isReady());
    await world.subscribe('C1', { quiet: 'skip' });
    world.load(many.map(r => ({ ...r })));
    world.clock.set('2026-11-23T09:00:00Z');
    await world.settled();
    await until(async () => (await world.store.runs.latest(1, 1))[0]?.state === 'empty');
    world.load(many.map(r => ({ ...r, status: 'pilot' as const })));
    await until(async () => (await world.store.changes.head()) === 400);
    world.clock.set('2026-11-24T09:00:00Z');
    await until(() => world.server.posted.length === 1);
    expect(lastChanged()).toHaveLength(10);
    const buttons = replyOf(world.server.posted[0]!).parts.flatMap(p => (p.kind === 'actions' ? p.actions : []));
    expect(buttons.map(b => b.label)).toEqual(['390 more: New and changed', 'Snooze for a week', 'Settings']);
  });

  it('moves its mark on an empty run, so that nothing is told late', async () => {
    world = await createWorld('2026-11-22T09:30:00Z');
    world.load([planned]);
    const engine = await world.start();
    await until(() => engine.isReady());
    const { id } = await world.subscribe('C1', { zones: ['chongqing'], quiet: 'skip' });
    world.load([{ ...planned, status: 'pilot' }]);
    await until(async () => (await world.store.changes.head()) === 1);
    world.clock.set('2026-11-23T09:00:00Z');
    await until(async () => (await subscription(id)).mark === 1);
    expect(await subscription(id)).toMatchObject({ coveredTo: '2026-11-23' });
  });
});

describe('watches', () => {
  it('tell a person what changed, in one message, and nothing that does not concern it', async () => {
    world = await createWorld('2026-11-22T09:30:00Z');
    const rail = record({ id: 'S-1', title: 'Rail transport of lithium batteries', status: 'planned' });
    const other = record({ id: 'S-2', title: 'Wine imports', status: 'planned' });
    world.load([rail, other]);
    const engine = await world.start();
    await until(() => engine.isReady());
    const add = (query: string, user: string) =>
      world.store.subscriptions.add({
        kind: 'watch',
        address: { platform: 'slack', workspace: 'T1', kind: 'person', user },
        owner: user,
        createdAt: 0,
        settings: { query },
        mark: 0,
      });
    const [words, byId] = [await add('lithium batteries', 'U1'), await add('s2', 'U2')];
    world.load([
      { ...rail, status: 'in-force', date: '2026-12' },
      other,
      record({ id: 'S-3', title: 'More lithium batteries' }),
    ]);
    await until(async () => (await subscription(words.id)).mark === 2 && (await subscription(byId.id)).mark === 2);
    expect(titles()).toEqual(['@U1: Watch “lithium batteries”: 2 changes']);
    expect(JSON.stringify(replyOf(world.server.posted[0]!))).toContain(
      'Status: Planned → In force · Date: none → 2026-12',
    );
    world.load([{ ...rail, status: 'in-force', date: '2026-12' }]);
    await until(() => world.server.posted.length === 3);
    expect(titles().slice(1).sort()).toEqual(['@U1: Watch “lithium batteries”: 1 change', '@U2: Watch “s2”: 1 change']);
  });
});

describe('a platform in trouble', () => {
  it('waits out a rate limit without counting it, and loses nothing in a storm', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    for (let i = 0; i < 30; i++) await world.subscribe(`C${i}`);
    world.server.fault = (_, attempt) => (attempt <= 60 && attempt % 3 ? { kind: 'limit', afterMs: 20 } : undefined);
    world.clock.set('2026-11-22T09:00:00Z');
    const timer = setInterval(() => world.clock.set(new Date(world.clock.now().getTime() + 10_000).toISOString()), 10);
    await world.start();
    await until(() => world.server.posted.length >= 30).finally(() => clearInterval(timer));
    await world.settled();
    expect(new Set(world.server.posted.map(m => m.to)).size).toBe(30);
    expect(world.server.posted).toHaveLength(30);
    expect((await world.store.runs.latest(1, 1))[0]).toMatchObject({ state: 'sent', attempts: 0 });
  });

  it('tries again after 1, 5, 15 and 60 minutes, and leaves it to the next slot then', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    const { id } = await world.subscribe();
    world.server.fault = () => ({ kind: 'fail' });
    await world.start();
    const waits: number[] = [];
    world.clock.set('2026-11-22T09:00:00Z');
    for (let attempt = 1; attempt <= 5; attempt++) {
      await until(async () => (await world.store.runs.latest(id, 1))[0]?.attempts === attempt);
      const [run] = await world.store.runs.latest(id, 1);
      waits.push(Math.round((run!.nextTryAt - world.clock.now().getTime()) / 60_000));
      world.clock.set(new Date(run!.nextTryAt).toISOString());
    }
    expect(waits.map(w => [1, 5, 15, 60].find(step => Math.abs(w - step) <= step * 0.11))).toEqual([1, 5, 15, 60, 60]);
    world.server.fault = () => undefined;
    world.clock.set('2026-11-23T09:00:00Z');
    await world.settled();
    expect(titles()).toEqual(['C1: Free trade zone digest · catch-up for 22–23 November 2026']);
    expect((await world.store.runs.latest(id, 2)).map(r => r.state)).toEqual(['sent', 'superseded']);
  });

  it('looks for a message whose answer was lost instead of sending it twice', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    const { id } = await world.subscribe();
    world.server.fault = (_, attempt) => (attempt === 1 ? { kind: 'lost' } : undefined);
    await world.start(undefined, 300);
    world.clock.set('2026-11-22T09:00:00Z');
    await until(async () => (await world.store.runs.latest(id, 1))[0]?.attempts === 1);
    world.clock.set('2026-11-22T09:02:00Z');
    await world.settled();
    expect(world.server.posted).toHaveLength(1);
    expect((await world.store.runs.latest(id, 1))[0]).toMatchObject({ state: 'sent', message: 'm1' });
  });

  it('repeats the very message while the platform knows its key, even when the next one is due', async () => {
    world = await createWorld('2026-11-22T08:59:00Z', { nonceMs: 60_000 });
    await world.subscribe();
    world.server.fault = (_, attempt) => (attempt === 1 ? { kind: 'lost' } : undefined);
    await world.start(undefined, 300);
    world.clock.set('2026-11-22T09:00:00Z');
    await until(async () => (await world.store.runs.latest(1, 1))[0]?.attempts === 1);
    world.clock.set('2026-11-23T09:00:00Z');
    await world.settled();
    expect(titles()).toEqual([
      'C1: Free trade zone digest · Sunday 22 November 2026',
      'C1: Free trade zone digest · Monday 23 November 2026',
    ]);
    expect(world.server.attempts).toBe(3);
  });

  it('leaves it at one message when the history is refused, and says so', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    const { id } = await world.subscribe();
    world.server.fault = (_, attempt) => (attempt === 1 ? { kind: 'lost' } : undefined);
    world.server.history = 'refused';
    await world.start(undefined, 300);
    for (const time of ['09:00', '09:02']) {
      world.clock.set(`2026-11-22T${time}:00Z`);
      await until(
        async () =>
          ((await world.store.runs.latest(id, 1))[0]?.nextTryAt ?? 0) > world.clock.now().getTime() ||
          ((await world.store.runs.backlog()).open === 0 && (await subscription(id)).plannedTo !== ''),
      );
    }
    await world.settled();
    expect(world.server.posted).toHaveLength(1);
    expect((await world.store.runs.latest(id, 1))[0]).toMatchObject({ state: 'unconfirmed', reason: 'missing_scope' });
  });

  it('sends the bare text when the platform refuses the form', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    await world.subscribe();
    world.server.fault = (_, attempt) => (attempt === 1 ? { kind: 'refuse' } : undefined);
    await world.start();
    world.clock.set('2026-11-22T09:00:00Z');
    await world.settled();
    expect(replyOf(world.server.posted[0]!).parts.map(p => p.kind)).toEqual(['text']);
    expect(world.logged.join()).toContain('refused');
  });
});

describe('channels that are gone', () => {
  it('break their subscriptions, tell each owner once, and are posted to no more', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    const [gone] = [await world.subscribe('C1'), await world.subscribe('C2')];
    world.server.fault = to => (to === 'C1' ? { kind: 'dead', scope: 'channel', reason: 'not_in_channel' } : undefined);
    await Promise.all([world.start(), world.start()]);
    for (const day of ['22', '23', '24']) {
      world.clock.set(`2026-11-${day}T09:00:00Z`);
      await world.settled();
      world.clock.set(`2026-11-${day}T09:01:00Z`);
      await until(async () => (await world.store.subscriptions.untold(['slack'])).length === 0);
      await world.settled();
    }
    expect(titles().filter(t => t.startsWith('@U1'))).toEqual(['@U1: D1 is not delivered any more']);
    expect(JSON.stringify(replyOf(world.server.posted.find(m => m.to === '@U1')!))).toContain('invite');
    expect(titles().filter(t => t.startsWith('C2'))).toHaveLength(3);
    expect((await subscription(gone.id)).state).toMatchObject({ kind: 'broken', reason: 'not_in_channel' });
    expect(world.server.attempts).toBe(5);
  });

  it('are told of in one message to each owner, also when one of them is removed meanwhile', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    const [first] = [await world.subscribe('C1'), await world.subscribe('C1', { time: '10:00' })];
    const bobs = { owner: 'U2', mark: 0, createdAt: 0, settings: { query: 'M-1' } };
    await world.store.subscriptions.add({ ...bobs, kind: 'watch', address: channel('C1') });
    await world.subscribe('C2');
    for (const id of ['C1', 'C2'])
      await world.store.subscriptions.breakAt({ platform: 'slack', workspace: 'T1', channel: id }, 'is_archived');
    await planNotices(world.core, world.clock.now().getTime(), ['slack']);
    await world.store.subscriptions.remove(first.id);
    await Promise.all([world.start(), world.start()]);
    await world.settled();
    expect(titles().sort()).toEqual([
      '@U1: 2 subscriptions are not delivered any more',
      '@U2: W3 is not delivered any more',
    ]);
    const [mine] = world.server.posted.filter(({ to }) => to === '@U1').map(replyOf);
    const facts = mine!.parts.flatMap(part => (part.kind === 'facts' ? part.facts : []));
    expect(facts.map(({ label, value }) => [label, plain(value)])).toEqual([
      ['D2', expect.stringMatching(/channel C1 .*is_archived.*unarchive.*\/digest resume id:D2/)],
      ['D4', expect.stringContaining('channel C2')],
    ]);
    await world.store.subscriptions.change(2, { state: { kind: 'active' } });
    await world.store.subscriptions.breakAt({ platform: 'slack', workspace: 'T1', channel: 'C1' }, 'is_archived');
    world.clock.set('2026-11-22T09:01:00Z');
    await until(() => world.server.posted.length === 3);
    expect(titles()[2]).toBe('@U1: D2 is not delivered any more');
  });

  it('are known from an event before anything is posted', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    await world.subscribe();
    await world.start();
    await world.store.subscriptions.breakAt({ platform: 'slack', workspace: 'T1', channel: 'C1' }, 'channel_not_found');
    world.clock.set('2026-11-22T09:00:00Z');
    await until(async () => (await world.store.subscriptions.untold(['slack'])).length === 0);
    await world.settled();
    expect(titles()).toEqual(['@U1: D1 is not delivered any more']);
  });

  it('stop a workspace without posting to anybody, and are tried again after a start', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    await world.subscribe();
    world.server.fault = () => ({ kind: 'dead', scope: 'workspace', reason: 'invalid_auth' });
    const engine = await world.start();
    world.clock.set('2026-11-22T09:00:00Z');
    await until(async () => (await subscription(1)).state.kind === 'broken');
    world.clock.set('2026-11-22T10:00:00Z');
    await world.settled();
    expect(world.server.attempts).toBe(1);
    await engine.stop();
    world.server.fault = () => undefined;
    await world.start();
    await until(async () => (await subscription(1)).state.kind === 'active');
    world.clock.set('2026-11-23T09:00:00Z');
    await world.settled();
    expect(titles()).toEqual(['C1: Free trade zone digest · catch-up for 22–23 November 2026']);
  });
});

describe('stopping', () => {
  it('ends at once while a post is under way, and the next start does not repeat it', async () => {
    world = await createWorld('2026-11-22T08:59:00Z');
    await world.subscribe();
    world.server.latency = () => 300;
    const engine = await world.start(undefined, 1000);
    world.clock.set('2026-11-22T09:00:00Z');
    await until(() => world.server.attempts === 1);
    const began = Date.now();
    await engine.stop();
    expect(Date.now() - began).toBeLessThan(4500);
    world.server.latency = () => 0;
    await world.start(undefined, 1000);
    await world.settled();
    expect(world.server.posted).toHaveLength(1);
  });
});

it('addresses stay apart: a person and a channel of the same name', async () => {
  world = await createWorld('2026-11-22T08:59:00Z');
  expect(await world.store.subscriptions.at(channel('U1'))).toEqual([]);
});
