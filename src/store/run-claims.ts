import { sql } from 'kysely';
import { toColumns } from './address.ts';
import type { LazyDatabase } from './database.ts';
import { readRow } from './run.ts';
import type { RunTable } from './runs.ts';

/** No wait and no lease is as long: one that ends later was set while the clock was ahead. */
const farMs = 86_400_000;

/** How one instance at a time has a run, from the claim to what came of it. */
export function createClaims(open: LazyDatabase['open']): Pick<RunTable, 'claim' | 'begin' | 'finish' | 'retry'> {
  return {
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
  };
}
