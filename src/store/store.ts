import type { CallStore } from '../token.ts';

/** What survives a restart. */
export interface Store extends CallStore {
  /** Whether the database answers. @throws {Error} if it does not */
  ping(): Promise<void>;
  close(): Promise<void>;
}
