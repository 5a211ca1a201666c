import type { Corpus } from '../corpus/corpus.ts';
import { atOnce, type Steps } from '../slices.ts';
import { createExplain } from './explain.ts';
import { createFind } from './find.ts';
import { partsSteps } from './parts.ts';
import type { Search } from './search.ts';
import { createSimilar } from './similar.ts';
import { createSuggest } from './suggest.ts';

export interface SearchOptions {
  /** For "last month" and the like; the machine's clock if left out. */
  readonly now?: () => Date;
  /** An index that `save` returned for the same records: ready sooner than building it. */
  readonly saved?: Uint8Array | undefined;
}

/** A search whose index can be kept, so that the next start need not build it. */
export interface SavedSearch extends Search {
  /** For `saved`, with the same records. */
  save(): Uint8Array;
}

/** Builds the index over a corpus at once. */
export function createSearch(corpus: Corpus, options?: SearchOptions): SavedSearch {
  return atOnce(searchSteps(corpus, options));
}

/** Builds the index over a corpus, with pauses: it takes a moment that answers need not wait for. */
export function* searchSteps(
  corpus: Corpus,
  { now = () => new Date(), saved }: SearchOptions = {},
): Steps<SavedSearch> {
  const parts = yield* partsSteps(corpus, now, saved);
  return {
    find: createFind(parts),
    explain: createExplain(parts),
    suggest: createSuggest(parts),
    similar: createSimilar(parts),
    save: () => parts.engine.save(),
  };
}
