import { resolve } from 'node:path';
import { parseClock } from '../../src/clock.ts';
import type { Core } from '../../src/core.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createSearch } from '../../src/search/create.ts';
import type { Search } from '../../src/search/search.ts';
import type { Store } from '../../src/store/store.ts';
import { memoryCalls } from './memory-calls.ts';

let shipped: { corpus: Corpus; search: Search } | undefined;

/** The shipped data with a clock that stands near 2026-11-22 and a store that forgets. */
export function testCore(changes: Partial<Core> = {}): Core {
  if (!shipped) {
    const corpus = loadCorpus([resolve(import.meta.dirname, '../../seeds')]);
    shipped = { corpus, search: createSearch(corpus) };
  }
  const clock = parseClock('2026-11-22T08:00:00Z');
  return {
    ...shipped,
    clock,
    store: {
      ...memoryCalls(),
      ping: async () => {},
      close: async () => {},
      subscriptions: { at: async () => [] } as Partial<Store['subscriptions']> as Store['subscriptions'],
    } as Partial<Store> as Store,
    status: { version: 'test', startedAt: clock.now(), loadedAt: clock.now(), platforms: [], delivering: [] },
    ...changes,
  };
}
