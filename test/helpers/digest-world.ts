import pino from 'pino';
import { defaultSettings } from '../../commands/digest-options.ts';
import type { Clock } from '../../src/clock.ts';
import type { Core } from '../../src/core.ts';
import type { PolicyRecord } from '../../src/corpus/corpus.ts';
import { type DigestEngine, startDigests } from '../../src/digest/engine.ts';
import { coveredAtStart, nextSlot } from '../../src/digest/schedule.ts';
import type { Address, DigestSettings, DigestSubscription } from '../../src/digest/subscription.ts';
import type { Reply } from '../../src/reply.ts';
import { createSearch } from '../../src/search/create.ts';
import type { Search } from '../../src/search/search.ts';
import type { Store } from '../../src/store/store.ts';
import { type Posted, type PostServer, startPostServer } from '../fakes/post-server.ts';
import { createFakePoster } from '../fakes/poster.ts';
import { record } from './records.ts';
import { smallCorpus } from './small-corpus.ts';
import { createTestDatabase } from './store.ts';

/** A clock that stands where it is put. A second of it takes a real millisecond. */
export interface SetClock extends Clock {
  set(iso: string): void;
}

export const channel = (id: string): Address => ({ platform: 'slack', workspace: 'T1', kind: 'channel', channel: id });

/** A digest that comes on every day. */
export const dailySettings: DigestSettings = { ...defaultSettings, quiet: 'measure' };

/** A store, a platform, a clock and data, with which engines can be started and stopped. */
export async function createWorld(start: string, options: { nonceMs?: number } = {}) {
  const database = await createTestDatabase();
  const server: PostServer = await startPostServer(options);
  const engines: DigestEngine[] = [];
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: line => void logged.push(line) });
  let time = Date.parse(start);
  const clock: SetClock = {
    now: () => new Date(time),
    realMs: ms => ms / 1000,
    description: '',
    set: iso => {
      time = Date.parse(iso);
    },
  };
  let corpus = smallCorpus([record({ id: 'M-1', kind: 'measure', milestone: undefined })]);
  let search: Search | undefined;
  const coreWith = (store: Store): Core => ({
    get corpus() {
      return corpus;
    },
    get search() {
      search ??= createSearch(corpus);
      return search;
    },
    store,
    clock,
    status: { version: 'test', startedAt: clock.now(), loadedAt: clock.now(), platforms: [], delivering: ['slack'] },
  });
  const store = await database.open();
  const core = coreWith(store);

  return {
    database,
    server,
    clock,
    core,
    store,
    logged,
    load(records: readonly PolicyRecord[]) {
      corpus = smallCorpus(records);
      search = undefined;
    },
    /** One more instance on the same database. */
    async start(
      poster = createFakePoster(server.url, options),
      leaseMs = 30_000,
      itsStore?: Store,
    ): Promise<DigestEngine> {
      const engine = startDigests({ core: coreWith(itsStore ?? (await database.open())), log }, [poster], { leaseMs });
      engines.push(engine);
      return engine;
    },
    async subscribe(id = 'C1', settings: Partial<DigestSettings> = {}): Promise<DigestSubscription> {
      const all = { ...dailySettings, ...settings };
      const now = clock.now().getTime();
      const added = await store.subscriptions.add({
        kind: 'digest',
        address: channel(id),
        owner: 'U1',
        createdAt: now,
        settings: all,
        mark: await store.changes.head(),
        coveredTo: coveredAtStart(all, now),
        plannedTo: '',
        nextAt: nextSlot(all, now).at,
      });
      return added as DigestSubscription;
    },
    /** Waits until everything that is due by the clock has been planned and ended. */
    async settled() {
      await until(async () => {
        const now = clock.now().getTime();
        const head = await store.changes.head();
        const waiting = [
          ...(await store.subscriptions.due(now, ['slack'], 1)),
          ...(await store.subscriptions.behind(head, ['slack'], 1)),
        ];
        return waiting.length === 0 && (await store.runs.backlog()).open === 0;
      });
    },
    async close() {
      await Promise.all(engines.map(engine => engine.stop()));
      await server.close();
      await database.drop();
    },
  };
}

export type World = Awaited<ReturnType<typeof createWorld>>;

/** Waits for a condition. @throws when it does not come true in time */
export async function until(condition: () => boolean | Promise<boolean>, ms = 10_000): Promise<void> {
  const deadline = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`waited ${ms} ms in vain for ${condition}`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

/** `C1: title`, in the order of the platform. */
export function transcript(posted: readonly Posted[]): string[] {
  return posted.map(({ to, frozen }) => `${to}: ${(JSON.parse(frozen) as Reply).title}`);
}

export function replyOf({ frozen }: Posted): Reply {
  return JSON.parse(frozen) as Reply;
}
