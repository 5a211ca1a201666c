import type { Corpus } from './corpus/corpus.ts';
import { loadCorpus } from './corpus/load.ts';
import { createSearch } from './search/create.ts';
import type { Search } from './search/search.ts';

/** The data and its index, always of one piece: a reload swaps both at once, and answers go on meanwhile. */
export interface Library {
  readonly corpus: Corpus;
  readonly search: Search;
  readonly loadedAt: Date;
  /** Reads the folders again. The old data answers until the new is whole. */
  reload(): void;
}

/** @param folders seed folders, the shipped one first */
export function createLibrary(folders: readonly string[], now: () => Date): Library {
  const read = () => {
    const corpus = loadCorpus(folders);
    return { corpus, search: createSearch(corpus), loadedAt: now() };
  };
  let current = read();
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
      current = read();
    },
  };
}
