import type { Logger } from 'pino';
import type { Running } from './adapter.ts';

/** Something that the bot runs beside others: a platform, the digests. */
export interface Part {
  readonly name: string;
  /** Unset: it can run. Else it is off, and this says how to turn it on. */
  readonly off?: string;
  start(): Promise<Running>;
}

export interface Service {
  /** What each part does now, for `/zonebot status` and `/readyz`. */
  platforms(): { name: string; on: boolean; ready: boolean; detail: string }[];
  stop(): Promise<void>;
}

const firstRetryMs = 2_000;
const longestRetryMs = 60_000;
const stopMs = 4_500;

/**
 * Starts every part that is on. One that can't start (its platform is down, a token is refused) stops no other: it is
 * tried again, ever more slowly, and says why meanwhile.
 */
export function startService(parts: readonly Part[], log: Logger): { service: Service; started: Promise<void> } {
  const states = parts.map(part => ({ part, running: undefined as Running | undefined, problem: 'starting' }));
  const timers = new Set<NodeJS.Timeout>();
  let stopping = false;

  const begin = async (state: (typeof states)[number], retryMs: number): Promise<void> => {
    try {
      const running = await state.part.start();
      state.running = running;
      if (stopping) await running.stop();
    } catch (error) {
      state.problem = error instanceof Error ? error.message : String(error);
      log.error({ part: state.part.name, reason: state.problem }, `${state.part.name} could not start; trying again in ${retryMs / 1000} s`);
      if (stopping) return;
      const timer = setTimeout(() => {
        timers.delete(timer);
        void begin(state, Math.min(retryMs * 2, longestRetryMs));
      }, retryMs);
      timers.add(timer);
    }
  };
  const started = Promise.all(states.filter(({ part }) => part.off === undefined).map(state => begin(state, firstRetryMs))).then(() => {});

  return {
    started,
    service: {
      platforms: () =>
        states.map(({ part, running, problem }) => ({
          name: part.name,
          on: part.off === undefined,
          ready: running?.isReady() ?? false,
          detail: part.off ?? running?.describe() ?? problem,
        })),
      async stop() {
        stopping = true;
        for (const timer of timers) clearTimeout(timer);
        const all = Promise.allSettled(states.map(({ running }) => running?.stop()));
        await Promise.race([all, new Promise(resolve => setTimeout(resolve, stopMs).unref())]);
      },
    },
  };
}
