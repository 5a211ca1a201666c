import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../commands/digest-options.ts';
import { snapshotOf } from '../../src/digest/change.ts';
import type { Address, DigestSettings } from '../../src/digest/subscription.ts';
import { createDatabase } from '../../src/store/database.ts';
import type { NewRun } from '../../src/store/run.ts';
import type { Store } from '../../src/store/store.ts';
import { record } from '../helpers/records.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/store.ts';

let database: TestDatabase;
let store: Store;
beforeEach(async () => {
  database = await createTestDatabase();
  store = await database.open();
});
afterEach(() => database.drop());

const channel: Address = { platform: 'slack', workspace: 'T1', kind: 'channel', channel: 'C1' };
const settings: DigestSettings = { ...defaultSettings, timezone: 'Asia/Shanghai', zones: ['sichuan'] };
const digest = (address = channel) =>
  store.subscriptions.add({
    kind: 'digest',
    address,
    owner: 'U1',
    createdAt: 1,
    settings,
    mark: 0,
    coveredTo: '2026-11-21',
    plannedTo: '2026-11-21',
    nextAt: 100,
  });
const run = (subscriptionId: number, localDate = '2026-11-22', address = channel, dueAt = 100): NewRun => ({
  key: `D${subscriptionId}.d.${localDate}`,
  kind: 'digest',
  subscriptionId,
  address,
  localDate,
  dueAt,
});
const claim = (by = 'a', realNow = 1000) => ({ by, realNow, leaseMs: 500 });

describe('what is kept', () => {
  it('a call survives closing', async () => {
    await store.saveCall('k', 'measure|query=x');
    await store.saveCall('k', 'measure|query=x');
    await store.close();
    expect(await store.loadCall('k')).toBe('measure|query=x');
    expect(await store.loadCall('none')).toBeUndefined();
  });

  it('forgets old runs and changes, but not the last change and what an active subscription has yet to hear of', async () => {
    const day = 86_400_000;
    const observe = (status: 'planned' | 'pilot' | 'in-force', now: number) => {
      const snapshot = snapshotOf(record({ id: 'S-1', status }));
      return store.changes.observe(new Map([['S-1', { hash: status, record: snapshot }]]), true, now);
    };
    const { id } = await digest();
    await store.runs.plan([{ run: run(id) }]);
    const [claimed] = await store.runs.claim(claim(), 100, 'slack', 1);
    await store.runs.finish(claimed!, { state: 'empty', reached: { mark: 1 } }, 100, 0);
    await store.saveCall('k', 'measure|query=x');
    await observe('planned', 0);
    await observe('pilot', 1 * day);
    await observe('in-force', 2 * day);
    await observe('planned', 3 * day);
    await store.prune(90 * day);
    expect(await store.runs.latest(id, 5)).toHaveLength(1);
    await store.prune(150 * day);
    expect(await store.runs.latest(id, 5)).toEqual([]);
    expect((await store.changes.since(0)).map(change => change.seq)).toEqual([2, 3]);
    await store.subscriptions.change(id, { state: { kind: 'paused' } });
    await store.prune(150 * day);
    expect((await store.changes.since(0)).map(change => change.seq)).toEqual([3]);
    expect(await store.changes.head()).toBe(3);
    expect(await store.loadCall('k')).toBe('measure|query=x');
  });

  it('two instances that start together on an empty database both come up', async () => {
    const stores = await Promise.all([database.open(), database.open(), database.open()]);
    await Promise.all(stores.map(s => s.ping()));
    await stores[0]!.saveCall('a', 'b');
    expect(await stores[2]!.loadCall('a')).toBe('b');
  });

  it('a subscription comes back as it was added, and only where it was added', async () => {
    const added = await digest();
    expect(await store.subscriptions.get(added.id)).toEqual(added);
    expect(added).toMatchObject({ address: channel, settings, state: { kind: 'active' }, nextAt: 100 });
    expect(await store.subscriptions.at(channel)).toHaveLength(1);
    expect(await store.subscriptions.at({ ...channel, channel: 'C2' })).toEqual([]);
    expect(await store.subscriptions.at({ platform: 'slack', workspace: 'T1', kind: 'person', user: 'C1' })).toEqual(
      [],
    );
  });
});

describe('channels that are gone', () => {
  it('break only what is delivered there, and each owner is to be told once', async () => {
    const [here, elsewhere] = [await digest(), await digest({ ...channel, channel: 'C2' })];
    await store.subscriptions.breakAt({ platform: 'slack', workspace: 'T1', channel: 'C1' }, 'is_archived');
    expect((await store.subscriptions.get(here.id))?.state).toEqual({
      kind: 'broken',
      reason: 'is_archived',
      scope: 'channel',
    });
    expect((await store.subscriptions.get(elsewhere.id))?.state.kind).toBe('active');
    expect((await store.subscriptions.untold(['slack'])).map(s => s.id)).toEqual([here.id]);
    await store.runs.planNotice({ ...run(here.id), kind: 'notice', key: 'N1' }, [here.id]);
    expect(await store.subscriptions.untold(['slack'])).toEqual([]);
  });

  it('are told of in one message, which stands when one of them is removed, and by nobody else', async () => {
    const [a, b, c] = [await digest(), await digest(), await digest()];
    await store.subscriptions.breakAt({ platform: 'slack', workspace: 'T1', channel: 'C1' }, 'is_archived');
    const notice = (key: string): NewRun => ({ ...run(a.id), kind: 'notice', key });
    await store.runs.planNotice(notice('N1'), [a.id, b.id]);
    await store.runs.planNotice(notice('N2'), [a.id, b.id, c.id]);
    await store.runs.planNotice(notice('N3'), [a.id, b.id, c.id]);
    await store.subscriptions.remove(a.id);
    const told = async (key: string) => (await store.subscriptions.noticed(key)).map(({ id }) => id);
    expect([await told('N1'), await told('N2'), await store.subscriptions.untold(['slack'])]).toEqual([
      [b.id],
      [c.id],
      [],
    ]);
    expect(await store.runs.backlog()).toMatchObject({ open: 2 });
  });

  it('are still known as told or not, and a notice on its way still has its own, after an update', async () => {
    const [untold, told, onItsWay] = [await digest(), await digest(), await digest()];
    await store.subscriptions.breakAt({ platform: 'slack', workspace: 'T1', channel: 'C1' }, 'is_archived');
    await store.runs.planNotice({ ...run(onItsWay.id), kind: 'notice', key: 'N9' }, [onItsWay.id]);
    const older = createDatabase(database.config);
    const { db } = await older.open();
    await sql`alter table subscriptions add column told integer not null default 0`.execute(db);
    await sql`update subscriptions set told = 1 where id in (${told.id}, ${onItsWay.id})`.execute(db);
    await sql`alter table subscriptions drop column notice`.execute(db);
    await sql`delete from migrations where step = 3`.execute(db);
    await older.close();
    const updated = await database.open();
    expect((await updated.subscriptions.untold(['slack'])).map(({ id }) => id)).toEqual([untold.id]);
    expect((await updated.subscriptions.noticed('N9')).map(({ id }) => id)).toEqual([onItsWay.id]);
  });

  it('of a whole workspace are tried again after a start, those of a channel are not', async () => {
    const [a, b] = [await digest(), await digest({ ...channel, workspace: 'T2' })];
    await store.subscriptions.breakAt({ platform: 'slack', workspace: 'T1' }, 'invalid_auth');
    await store.subscriptions.breakAt({ platform: 'slack', workspace: 'T2', channel: 'C1' }, 'is_archived');
    expect(await store.subscriptions.untold(['slack'])).toHaveLength(1);
    await store.subscriptions.mend('slack');
    expect((await store.subscriptions.get(a.id))?.state.kind).toBe('active');
    expect((await store.subscriptions.get(b.id))?.state.kind).toBe('broken');
  });
});

describe('the ledger', () => {
  it('plans a run once and moves its digest on', async () => {
    const { id } = await digest();
    const plan = { run: run(id), next: { from: 100, plannedTo: '2026-11-22', nextAt: 200 } };
    await Promise.all([store.runs.plan([plan]), (await database.open()).runs.plan([plan])]);
    expect(await store.runs.latest(id, 5)).toHaveLength(1);
    expect(await store.subscriptions.get(id)).toMatchObject({ plannedTo: '2026-11-22', nextAt: 200 });
  });

  it('does not move a digest that was edited meanwhile', async () => {
    const { id } = await digest();
    await store.subscriptions.change(id, { nextAt: 150 });
    await store.runs.plan([{ run: run(id), next: { from: 100, plannedTo: '2026-11-22', nextAt: 200 } }]);
    expect(await store.subscriptions.get(id)).toMatchObject({ nextAt: 150 });
  });

  it('gives each run to one of many claimants', async () => {
    const others = await Promise.all([1, 2, 3].map(() => database.open()));
    const plans = await Promise.all(
      Array.from({ length: 40 }, async (_, i) => {
        const address = { ...channel, channel: `C${i}` };
        return { run: run((await digest(address)).id, '2026-11-22', address) };
      }),
    );
    await store.runs.plan(plans);
    const claimed = await Promise.all(others.map((s, i) => s.runs.claim(claim(`i${i}`), 200, 'slack', 40)));
    const keys = claimed.flat().map(r => r.key);
    expect(new Set(keys).size).toBe(keys.length);
    const rest = await store.runs.claim(claim('rest'), 200, 'slack', 40);
    expect(keys.length + rest.length).toBe(40);
  });

  it('gives one run of a channel at a time, in order, spaced', async () => {
    const { id } = await digest();
    await store.runs.plan([{ run: run(id, '2026-11-23', channel, 101) }, { run: run(id) }]);
    const [first, ...none] = await store.runs.claim(claim(), 200, 'slack', 9);
    expect([first!.localDate, none.length]).toEqual(['2026-11-22', 0]);
    expect(await store.runs.claim(claim('b'), 200, 'slack', 9)).toEqual([]);
    await store.runs.finish(first!, { state: 'sent', message: 'm1' }, 200, 50);
    expect(await store.runs.claim(claim('b'), 249, 'slack', 9)).toEqual([]);
    expect((await store.runs.claim(claim('b'), 250, 'slack', 9)).map(r => r.localDate)).toEqual(['2026-11-23']);
  });

  it('leaves a run to whoever comes after the lease, with its doubt and its very message', async () => {
    const { id } = await digest();
    await store.runs.plan([{ run: run(id) }]);
    const [mine] = await store.runs.claim(claim(), 200, 'slack', 9);
    const frozen = { frozen: '{"text":"hi"}', frozenAt: 200, fromDate: '2026-11-22', markFrom: 3, markTo: 7 };
    expect(await store.runs.begin(mine!.key, claim(), frozen)).toBe(true);
    expect(await store.runs.claim(claim('b', 1400), 200, 'slack', 9)).toEqual([]);
    const [theirs] = await store.runs.claim(claim('b', 1500), 200, 'slack', 9);
    expect(theirs).toMatchObject({ ...frozen, inDoubtSince: 1000 });
    expect(await store.runs.begin(mine!.key, claim('a', 1501))).toBe(false);
  });

  it('gives a run at once that a clock which was ahead put off or kept for days', async () => {
    const { id } = await digest();
    await store.runs.plan([{ run: run(id) }]);
    const [ahead, back] = [500 * 86_400_000, 1000];
    const [mine] = await store.runs.claim(claim('a', ahead), ahead, 'slack', 9);
    await store.runs.begin(mine!.key, claim('a', ahead));
    await store.runs.retry(mine!, { nextTryAt: ahead, counts: true, inDoubt: true, reason: '' });
    expect(await store.runs.claim(claim('b', ahead - 60_000), ahead, 'slack', 9)).toEqual([]);
    expect(await store.runs.claim(claim('b', ahead + 600), ahead - 60_000, 'slack', 9)).toEqual([]);
    expect(await store.runs.claim(claim('b', back), back, 'slack', 9)).toMatchObject([{ inDoubtSince: ahead }]);
  });

  it('leaves a run to whoever has it now: of the one before only the word that it was sent counts', async () => {
    const { id } = await digest();
    await store.runs.plan([{ run: run(id) }]);
    const [before] = await store.runs.claim(claim(), 200, 'slack', 9);
    const [mine] = await store.runs.claim(claim('b', 1500), 200, 'slack', 9);
    await store.runs.begin(mine!.key, claim('b', 1500));
    await store.runs.retry(before!, { nextTryAt: 0, counts: true, inDoubt: false, reason: 'ratelimited' });
    await store.runs.finish(before!, { state: 'empty', reached: { mark: 3 } }, 300, 0);
    expect(await store.runs.latest(id, 1)).toMatchObject([{ state: 'open', attempts: 0, inDoubtSince: 1500 }]);
    expect(await store.runs.claim(claim('c', 1600), 300, 'slack', 9)).toEqual([]);
    await store.runs.finish(before!, { state: 'sent', message: 'm1' }, 300, 0);
    expect(await store.runs.latest(id, 1)).toMatchObject([{ state: 'sent', message: 'm1' }]);
  });

  it('moves the mark with the record of success, and once', async () => {
    const { id } = await digest();
    await store.runs.plan([{ run: run(id) }]);
    const [mine] = await store.runs.claim(claim(), 200, 'slack', 9);
    await store.runs.finish(mine!, { state: 'sent', reached: { mark: 7, coveredTo: '2026-11-22' } }, 300, 0);
    await store.runs.finish(mine!, { state: 'superseded', reached: { mark: 1 } }, 300, 0);
    expect(await store.subscriptions.get(id)).toMatchObject({ mark: 7, coveredTo: '2026-11-22' });
    expect(await store.runs.latest(id, 1)).toMatchObject([{ state: 'sent', doneAt: 300 }]);
    expect(await store.runs.backlog()).toEqual({ open: 0, oldestDueAt: undefined });
  });

  it('counts attempts, but not a wait that the platform asked for', async () => {
    const { id } = await digest();
    await store.runs.plan([{ run: run(id) }]);
    const again = { nextTryAt: 300, inDoubt: false, reason: 'ratelimited' };
    for (const counts of [false, true]) {
      const [mine] = await store.runs.claim(claim(), 400, 'slack', 9);
      await store.runs.retry(mine!, { ...again, counts });
    }
    expect(await store.runs.claim(claim(), 299, 'slack', 9)).toEqual([]);
    expect(await store.runs.claim(claim(), 300, 'slack', 9)).toMatchObject([{ attempts: 1, reason: 'ratelimited' }]);
  });
});

describe('the change log', () => {
  const data = (...records: ReturnType<typeof record>[]) =>
    new Map(records.map(r => [r.id, { hash: JSON.stringify(r), record: snapshotOf(r) }]));

  it('takes the first data as they are, and logs each later difference once', async () => {
    const [a, b] = [record({ id: 'A-1', status: 'planned' }), record({ id: 'A-2' })];
    expect(await store.changes.observe(data(a, b), true, 10)).toBe(0);
    expect(await store.changes.observe(data(a, b), true, 11)).toBe(0);
    const changed = data({ ...a, status: 'in-force' }, record({ id: 'A-3' }));
    const instances = [store, await database.open()];
    const logged = await Promise.all(instances.map(s => s.changes.observe(changed, true, 12)));
    expect(logged.sort()).toEqual([0, 3]);
    expect(await store.changes.head()).toBe(3);
    const changes = await store.changes.between(0, 3);
    expect(changes.map(c => [c.id, c.before?.status, c.after?.status])).toEqual([
      ['A-1', 'planned', 'in-force'],
      ['A-3', undefined, undefined],
      ['A-2', undefined, undefined],
    ]);
    expect(await store.changes.since(12)).toHaveLength(3);
    expect(await store.changes.since(13)).toEqual([]);
  });

  it('does not take a record for withdrawn while some could not be read', async () => {
    await store.changes.observe(data(record({ id: 'A-1' }), record({ id: 'A-2' })), true, 10);
    expect(await store.changes.observe(data(record({ id: 'A-1' })), false, 11)).toBe(0);
    expect(await store.changes.observe(data(record({ id: 'A-1' })), true, 12)).toBe(1);
  });
});
