import { sql } from 'kysely';
import type { Platform } from '../invocation.ts';
import { toColumns } from './address.ts';
import type { LazyDatabase } from './database.ts';
import { exclusively } from './exclusive.ts';
import { type Claim, type Frozen, type NewRun, type Plan, type Run, type RunEnd, readRow, toRow } from './run.ts';

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

const planLock = 7_301_002;
/** No wait and no lease is as long: one that ends later was set while the clock was ahead. */
const farMs = 86_400_000;

export function createRunTable(open: LazyDatabase['open']): RunTable {
  return {
    async plan(plans) {
      await exclusively(await open(), planLock, async db => {
        await db
          .insertInto('runs')
          .values(plans.map(plan => toRow(plan.run)))
          .onConflict(conflict => conflict.doNothing())
          .execute();
        await db
          .updateTable('runs')
          .set({ next_try_at: 0 })
          .where('state', '=', 'open')
          .where('next_try_at', '>', 0)
          .where(
            'subscription_id',
            'in',
            plans.map(plan => plan.run.subscriptionId),
          )
          .where(
            'key',
            'not in',
            plans.map(plan => plan.run.key),
          )
          .execute();
        for (const { ids, from, plannedTo, nextAt } of sameSteps(plans)) {
          await db
            .updateTable('subscriptions')
            .set({ planned_to: plannedTo, next_at: nextAt })
            .where('id', 'in', ids)
            .where('next_at', '=', from)
            .execute();
        }
      });
    },
    async planNotice(run, ids) {
      const { db } = await open();
      await db.transaction().execute(async transaction => {
        const { numUpdatedRows } = await transaction
          .updateTable('subscriptions')
          .set({ notice: run.key })
          .where('id', 'in', ids)
          .where('state', '=', 'broken')
          .where('notice', 'is', null)
          .executeTakeFirst();
        if (numUpdatedRows > 0n) await transaction.insertInto('runs').values(toRow(run)).execute();
      });
    },
    async claim({ by, realNow, leaseMs }, now, platform, limit) {
      const { db, dialect } = await open();
      const rows = await db
        .with('picked', cte => {
          const picked = cte
            .selectFrom('runs')
            .select('key')
            // A literal, since a bound value would hide from SQLite that the index of open runs fits.
            .where('state', '=', sql.lit('open'))
            .where(({ eb, or }) => or([eb('next_try_at', '<=', now), eb('next_try_at', '>', now + farMs)]))
            .where(({ eb, or }) => or([eb('lease_until', '<=', realNow), eb('lease_until', '>', realNow + farMs)]))
            .where('platform', '=', platform)
            // Only the head of each destination's queue: one post at a time there, in order, over all instances.
            .where(
              sql<boolean>`not exists (select 1 from runs ahead where ahead.state = 'open'
                and ahead.platform = runs.platform and ahead.workspace = runs.workspace
                and ahead.channel = runs.channel and ahead.person = runs.person
                and (ahead.due_at, ahead.key) < (runs.due_at, runs.key))`,
            )
            .orderBy('due_at')
            .orderBy('key')
            .limit(limit);
          return dialect === 'postgres' ? picked.forUpdate().skipLocked() : picked;
        })
        .updateTable('runs')
        .set({ claimed_by: by, lease_until: realNow + leaseMs })
        .where('key', 'in', select => select.selectFrom('picked').select('key'))
        .returningAll()
        .execute();
      return rows.map(readRow).sort((a, b) => a.dueAt - b.dueAt || (a.key < b.key ? -1 : 1));
    },
    async begin(key, { by, realNow, leaseMs }, frozen) {
      const { db } = await open();
      const { numUpdatedRows } = await db
        .updateTable('runs')
        .set(eb => ({
          in_doubt_since: eb.fn.coalesce('in_doubt_since', eb.val(realNow)),
          lease_until: realNow + leaseMs,
          ...(frozen && {
            frozen: frozen.frozen,
            frozen_at: frozen.frozenAt,
            from_date: frozen.fromDate ?? null,
            mark_from: frozen.markFrom,
            mark_to: frozen.markTo,
          }),
        }))
        .where('key', '=', key)
        .where('state', '=', 'open')
        .where('claimed_by', '=', by)
        .where('lease_until', '>', realNow)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async finish(run, { state, message, reason, reached }, now, spacing) {
      const { db } = await open();
      await db.transaction().execute(async transaction => {
        const { numUpdatedRows } = await transaction
          .updateTable('runs')
          .set({
            state,
            message: message ?? null,
            reason: reason ?? null,
            done_at: now,
            frozen: null,
            in_doubt_since: null,
            lease_until: 0,
          })
          .where('key', '=', run.key)
          .where('state', '=', 'open')
          .$if(state !== 'sent', query => query.where('claimed_by', '=', run.claimedBy))
          .executeTakeFirst();
        if (numUpdatedRows !== 1n) return;
        if (reached) {
          await transaction
            .updateTable('subscriptions')
            .set(eb => ({
              // Never back, when the clock was set back and an earlier run ends later.
              mark: eb.case().when('mark', '>', reached.mark).then(eb.ref('mark')).else(reached.mark).end(),
              ...(reached.coveredTo && { covered_to: reached.coveredTo }),
            }))
            .where('id', '=', run.subscriptionId)
            .execute();
        }
        if (spacing > 0) {
          const { platform, workspace, channel, person } = toColumns(run.address);
          await transaction
            .updateTable('runs')
            .set({ next_try_at: now + spacing })
            .where('state', '=', 'open')
            .where('next_try_at', '<', now + spacing)
            .where('platform', '=', platform)
            .where('workspace', '=', workspace)
            .where('channel', '=', channel)
            .where('person', '=', person)
            .execute();
        }
      });
    },
    async retry(run, { nextTryAt, counts, inDoubt, reason }) {
      const { db } = await open();
      await db
        .updateTable('runs')
        .set(eb => ({
          next_try_at: nextTryAt,
          reason,
          ...(counts && { attempts: eb('attempts', '+', 1) }),
          // In doubt it stays claimed until the lease ends: what is still under way has landed by then.
          ...(!inDoubt && { in_doubt_since: null, lease_until: 0 }),
        }))
        .where('key', '=', run.key)
        .where('state', '=', 'open')
        .where('claimed_by', '=', run.claimedBy)
        .execute();
    },
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

/** Digests that move from the same instant to the same next one, so that one update moves them all. */
function sameSteps(plans: readonly Plan[]) {
  const steps = new Map<string, { ids: number[]; from: number; plannedTo: string; nextAt: number }>();
  for (const { run, next } of plans) {
    if (!next) continue;
    const key = `${next.from} ${next.plannedTo} ${next.nextAt}`;
    const step = steps.get(key) ?? { ids: [], ...next };
    step.ids.push(run.subscriptionId);
    steps.set(key, step);
  }
  return steps.values();
}
