import type { Corpus } from './corpus/corpus.ts';
import { corpusSteps } from './corpus/load.ts';
import { searchSteps } from './search/create.ts';
import { savedIndex } from './search/index/saved.ts';
import type { Search } from './search/search.ts';
import { atOnce, inSlices, type Steps } from './slices.ts';

/** The data and its index, always of one piece: a reload swaps both at once, and answers go on meanwhile. */
export interface Library {
  readonly corpus: Corpus;
  readonly search: Search;
  readonly loadedAt: Date;
  /**
   * Reads the folders again, in slices that let answers through. The old data answers until the new is whole. Asked
   * for again meanwhile, it reads once more afterwards, since a file may have changed after it was read.
   *
   * @throws {Error} when no record could be read: the old data stays
   */
  reload(): Promise<void>;
}

interface Loaded {
  readonly corpus: Corpus;
  readonly search: Search;
  readonly loadedAt: Date;
}

/**
 * @param folders seed folders, the shipped one first
 * @param now the bot's clock
 */
export function createLibrary(folders: readonly string[], now: () => Date): Library {
  let current = atOnce(load(folders, now));
  let running: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;

  async function read(): Promise<void> {
    const next = await inSlices(load(folders, now));
    if (next.corpus.records.length === 0 && current.corpus.records.length > 0)
      throw new Error(`no record could be read from ${folders.join(', ')}`);
    current = next;
  }

  return {
    get corpus() {
      return current.corpus;
    },
    get search() {
      return current.search;
    },
    get loadedAt() {
      return current.loadedAt;
    },
    reload() {
      if (waiting) return waiting;
      const begin = () => {
        waiting = undefined;
        running = read().finally(() => {
          running = undefined;
        });
        return running;
      };
      if (!running) return begin();
      waiting = running.then(begin, begin);
      return waiting;
    },
  };
}

function* load(folders: readonly string[], now: () => Date): Steps<Loaded> {
  const corpus = yield* corpusSteps(folders);
  const search = yield* searchSteps(corpus, { now, saved: savedIndex(corpus) });
  return { corpus, search, loadedAt: now() };
}
