import type { Logger } from 'pino';
import type { Running } from './adapter.ts';
import { watchFolders } from './corpus/watch.ts';
import { settledWithin } from './deadline.ts';
import type { Library } from './library.ts';

/** Something the bot runs beside others: a platform, the digests, the playground. */
export interface Part {
  readonly name: string;
  /** Set: it is off, and this says how to turn it on. */
  readonly off?: string;
  start(): Promise<Running>;
}

export interface PartState {
  readonly name: string;
  readonly on: boolean;
  readonly ready: boolean;
  /** What a person should know: an address, what is wrong, how to turn it on. */
  readonly detail: string;
}

export interface Service {
  /** Settles when every part that is on has been tried once. */
  readonly started: Promise<void>;
  states(): PartState[];
  /** Resolves within 5 s. */
  stop(): Promise<void>;
}

const firstRetryMs = 2_000;
const longestRetryMs = 60_000;
const stopMs = 4_500;

/**
 * Starts every part that is on. One that can't start (its platform is down, a token is refused) stops no other: it is
 * tried again, ever more slowly, and says why meanwhile.
 */
export function startParts(parts: readonly Part[], log: Logger): Service {
  const places = parts.map(part => ({ part, running: undefined as Running | undefined, trouble: 'starting' }));
  const timers = new Set<NodeJS.Timeout>();
  let stopping = false;

  async function begin(place: (typeof places)[number], retryMs: number): Promise<void> {
    try {
      const running = await place.part.start();
      place.running = running;
      if (stopping) await running.stop();
    } catch (error) {
      place.trouble = error instanceof Error ? error.message : String(error);
      if (stopping) return;
      log.error(
        { part: place.part.name, reason: place.trouble },
        `could not start; trying again in ${retryMs / 1000} s`,
      );
      const timer = setTimeout(() => {
        timers.delete(timer);
        void begin(place, Math.min(retryMs * 2, longestRetryMs));
      }, retryMs);
      timers.add(timer);
    }
  }

  const on = places.filter(({ part }) => part.off === undefined);
  return {
    started: Promise.all(on.map(place => begin(place, firstRetryMs))).then(() => {}),
    states: () =>
      places.map(({ part, running, trouble }) => ({
        name: part.name,
        on: part.off === undefined,
        ready: running?.isReady() ?? false,
        detail: part.off ?? running?.describe() ?? trouble,
      })),
    async stop() {
      stopping = true;
      for (const timer of timers) clearTimeout(timer);
      await settledWithin(stopMs, Promise.allSettled(on.map(({ running }) => running?.stop())));
    },
  };
}

/** Takes changed data up at SIGHUP and, if asked to, whenever a file changes. Returns a function that ends it. */
export function followData(library: Library, folders: readonly string[], watching: boolean, log: Logger): () => void {
  const reload = async () => {
    try {
      await library.reload();
      const { records, problems } = library.corpus;
      log.info({ records: records.length, problems: problems.length }, 'the data was loaded again');
    } catch (error) {
      log.error({ err: error }, 'the data could not be loaded again; the old data answers');
    }
  };
  process.on('SIGHUP', reload);
  const report = (folder: string, error: unknown) => log.warn({ folder, err: error }, 'this folder is not watched');
  const unwatch = watching ? watchFolders(folders, reload, report) : () => {};
  return () => {
    process.off('SIGHUP', reload);
    unwatch();
  };
}

/** Resolves at the first SIGTERM or SIGINT; a second one ends the process at once. */
export function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise(resolve => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve(signal);
      });
    }
  });
}
