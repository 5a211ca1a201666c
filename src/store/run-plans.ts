import type { LazyDatabase } from './database.ts';
import { exclusively } from './exclusive.ts';
import { type Plan, toRow } from './run.ts';
import type { RunTable } from './runs.ts';

const planLock = 7_301_002;

/** How runs come to be. */
export function createPlans(open: LazyDatabase['open']): Pick<RunTable, 'plan' | 'planNotice'> {
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
