import type { Platform } from '../invocation.ts';
import type { LazyDatabase } from './database.ts';
import { type Claim, type Frozen, type NewRun, type Plan, type Run, type RunEnd, readRow } from './run.ts';
import { createClaims } from './run-claims.ts';
import { createPlans } from './run-plans.ts';

export interface RunTable {
  /** Inserts runs that do not exist yet, and moves their digests to the next instant, in one transaction. */
  plan(plans: readonly Plan[]): Promise<void>;
  /** Writes the notice that tells an owner of these broken subscriptions, unless another one does. */
  planNotice(run: NewRun, ids: readonly number[]): Promise<void>;
  /** The first open run of each destination whose time has come, for this instance alone until its lease ends. */
  claim(claim: Claim, now: number, platform: Platform, limit: number): Promise<Run[]>;
  /**
   * Before an attempt: what is sent is kept, and its outcome is in doubt until `finish` or `retry`, since the first one
   * that is. False if the lease is lost.
   */
  begin(key: string, claim: Claim, frozen?: Frozen): Promise<boolean>;
  /**
   * The end of a run. `reached` moves the subscription on: the message was sent, or there was nothing to send. Unless it
   * was sent, an instance that has lost its claim ends nothing.
   */
  finish(run: Run, end: RunEnd, now: number, spacing: number): Promise<void>;
  /** Gives the run back, to be claimed again at `nextTryAt`; not one that another instance has claimed meanwhile. */
  retry(run: Run, again: { nextTryAt: number; counts: boolean; inDoubt: boolean; reason: string }): Promise<void>;
  /** Other open runs of the same subscription. */
  othersOpen(run: Run): Promise<Run[]>;
  /** The latest runs of a subscription, latest first. */
  latest(subscriptionId: number, limit: number): Promise<Run[]>;
  /** How many runs are open, and since when the oldest is due. */
  backlog(): Promise<{ open: number; oldestDueAt?: number }>;
}

export function createRunTable(open: LazyDatabase['open']): RunTable {
  return {
    ...createPlans(open),
    ...createClaims(open),
    async othersOpen({ key, subscriptionId }) {
      const { db } = await open();
      const rows = await db
        .selectFrom('runs')
        .selectAll()
        .where('subscription_id', '=', subscriptionId)
        .where('state', '=', 'open')
        .where('kind', '!=', 'notice')
        .where('key', '!=', key)
        .execute();
      return rows.map(readRow);
    },
    async latest(subscriptionId, limit) {
      const { db } = await open();
      const rows = await db
        .selectFrom('runs')
        .selectAll()
        .where('subscription_id', '=', subscriptionId)
        .where('kind', '!=', 'notice')
        .orderBy('due_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(readRow);
    },
    async backlog() {
      const { db } = await open();
      const row = await db
        .selectFrom('runs')
        .select(({ fn }) => [fn.countAll<number>().as('open'), fn.min('due_at').as('oldest')])
        .where('state', '=', 'open')
        .executeTakeFirstOrThrow();
      return { open: row.open, oldestDueAt: row.oldest ?? undefined };
    },
  };
}
