import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { Bot, Running } from '../adapter.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { settledWithin } from '../deadline.ts';
import type { Platform } from '../invocation.ts';
import { snapshotsOf } from './change.ts';
import { deliver } from './deliver.ts';
import { createPace } from './pace.ts';
import { planDigests, planNotices, planWatches, wakeRested } from './plan.ts';
import type { Poster } from './poster.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Posts that may be under way at once on one platform. */
const atOnce = 16;
const stopMs = 4000;

export interface DigestEngine extends Running {
  /** Where it delivers, for `core.status.delivering`. */
  readonly platforms: readonly Platform[];
}

/**
 * Plans and delivers digests and watches for the platforms of these posters, until it is stopped. Several instances may
 * run on one database: each message goes out once.
 *
 * @param options.leaseMs real time for which a claimed run is left to the instance that claimed it: longer than a post
 *   can take
 */
export function startDigests(
  { core, log }: Pick<Bot, 'core' | 'log'>,
  posters: readonly Poster[],
  { leaseMs = 30_000 }: { leaseMs?: number } = {},
): DigestEngine {
  const by = randomUUID();
  const platforms = posters.map(poster => poster.platform);
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const lines = posters.map(poster => ({
    poster,
    pace: createPace(poster.perSecond),
    busy: new Map<string, Promise<void>>(),
  }));
  const now = () => core.clock.now().getTime();
  const claim = () => ({ by, realNow: Date.now(), leaseMs });
  let seen: Corpus | undefined;
  let wake = () => {};
  let plannedAt = Number.NEGATIVE_INFINITY;
  let prunedAt = Number.NEGATIVE_INFINITY;
  let trouble: string | undefined = 'starting';

  async function observe() {
    const { corpus } = core;
    if (corpus === seen) return;
    const logged = await core.store.changes.observe(snapshotsOf(corpus), corpus.problems.length === 0, now());
    seen = corpus;
    plannedAt = Number.NEGATIVE_INFINITY;
    if (logged) log.info({ changes: logged }, 'the data changed');
  }

  /** Once a minute, or when the clock was set back. */
  async function plan() {
    const at = now();
    if (Math.floor(at / minute) === Math.floor(plannedAt / minute)) return;
    await wakeRested(core, at);
    await planDigests(core, at, platforms);
    await planWatches(core, at, platforms);
    await planNotices(core, at, platforms);
    if (Math.abs(at - prunedAt) > day) {
      await core.store.prune(at);
      prunedAt = at;
    }
    plannedAt = at;
  }

  /** Starts what is due, once there is room for several. True if there may be more. */
  async function work({ poster, pace, busy }: (typeof lines)[number]): Promise<boolean> {
    const room = atOnce - busy.size;
    if (room < atOnce / 2 || pace.isHalted(performance.now())) return false;
    const runs = await core.store.runs.claim(claim(), now(), poster.platform, room);
    for (const run of runs) {
      // Its lease ended while it is under way here, on a machine that is very busy.
      if (busy.has(run.key)) continue;
      const task = deliver(run, { core, log, poster, pace, claim, stopping: stop.signal })
        .catch(error => log.error({ err: error, key: run.key }, 'a run could not be delivered; it is tried again'))
        .finally(() => {
          busy.delete(run.key);
          wake();
        });
      busy.set(run.key, task);
    }
    return runs.length > 0;
  }

  async function step(): Promise<boolean> {
    await observe();
    await plan();
    let more = false;
    for (const line of lines) more = (await work(line)) || more;
    return more;
  }

  async function run() {
    let mended = false;
    while (!stop.signal.aborted) {
      let more = false;
      try {
        if (!mended) for (const platform of platforms) await core.store.subscriptions.mend(platform);
        mended = true;
        more = await step();
        if (trouble && trouble !== 'starting') log.info('digests go on');
        trouble = undefined;
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (message !== trouble) log.error({ err: error }, 'digests wait: the database does not answer');
        trouble = message;
      }
      await pause(more ? 0 : Math.min(1000, Math.max(10, core.clock.realMs(15_000))));
    }
  }

  /** Until then, or until a post has ended and made room. */
  function pause(ms: number): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  const running = run();
  return {
    name: 'digests',
    platforms,
    isReady: () => trouble === undefined,
    describe: () => (trouble ? trouble : `delivering to ${platforms.join(' and ') || 'no platform'}`),
    async stop() {
      stop.abort();
      wake();
      await settledWithin(stopMs, Promise.allSettled([running, ...lines.flatMap(line => [...line.busy.values()])]));
    },
  };
}
