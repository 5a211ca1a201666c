import type { Clock } from './clock.ts';
import type { Corpus } from './corpus/corpus.ts';
import type { Platform } from './invocation.ts';
import type { Search } from './search/search.ts';
import type { Store } from './store/store.ts';

/** A suggestion while a person types: what they read, and what is filled in. */
export interface Completion {
  readonly name: string;
  readonly value: string;
}

/** What every command works with. The getters follow a reload of the data: read them at each call. */
export interface Core {
  readonly corpus: Corpus;
  readonly search: Search;
  readonly store: Store;
  readonly clock: Clock;
  /** How the bot is doing, for `/zonebot status`. */
  readonly status: BotStatus;
}

export interface BotStatus {
  readonly version: string;
  readonly startedAt: Date;
  readonly loadedAt: Date;
  /** Platforms and whether each is on, as a person reads it. */
  readonly platforms: readonly { readonly name: string; readonly on: boolean; readonly detail: string }[];
  /** Platforms whose digests this process delivers: those with a poster while the digest engine runs. */
  readonly delivering: readonly Platform[];
}
