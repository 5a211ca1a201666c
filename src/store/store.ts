import type { CallStore } from '../token.ts';
import type { ChangeTable } from './changes.ts';
import type { RunTable } from './runs.ts';
import type { SubscriptionTable } from './subscriptions.ts';

/**
 * What survives a restart. SQLite or PostgreSQL, the same queries on both. While the database is away every method
 * rejects within seconds with a `StoreError`, and works again when it is back.
 */
export interface Store extends CallStore {
  /** Whether the database answers. @throws {Error} if it does not */
  ping(): Promise<void>;
  close(): Promise<void>;
  /** Forgets what nobody will ask for again: old runs, old changes, what very old buttons do. */
  prune(now: number): Promise<void>;
  /** Digests and watches: who hears of what, when. */
  readonly subscriptions: SubscriptionTable;
  /** The ledger: one row a message that has to be delivered once. */
  readonly runs: RunTable;
  /** What changed in the data, in the order it was noticed. */
  readonly changes: ChangeTable;
}
