import { sql } from 'kysely';
import type { Config } from '../config.ts';
import { createChangeTable } from './changes.ts';
import { createDatabase } from './database.ts';
import { withStoreErrors } from './errors.ts';
import { createRunTable } from './runs.ts';
import type { Store } from './store.ts';
import { createSubscriptionTable } from './subscriptions.ts';

const day = 86_400_000;
/** Runs that ended and changes are kept so long: what looks back at them looks back 90 days at most. */
const keepMs = 100 * day;
/** What a button does is kept so long after it was last sent, in real time. */
const callMs = 400 * day;

/**
 * The store that the configuration names: PostgreSQL with `DATABASE_URL`, else SQLite under `ZONEBOT_DATA`
 * (`:memory:` for a test). Opens the database on first use, so that a start does not wait for it.
 */
export async function openStore(config: Pick<Config, 'DATABASE_URL' | 'ZONEBOT_DATA'>): Promise<Store> {
  const database = createDatabase(config);
  const { open } = database;
  return withStoreErrors({
    async ping() {
      await sql`select 1`.execute((await open()).db);
    },
    close: () => database.close(),
    async saveCall(key, text) {
      const { db } = await open();
      await db
        .insertInto('calls')
        .values({ key, text, used_at: Date.now() })
        .onConflict(conflict => conflict.column('key').doUpdateSet({ used_at: Date.now() }))
        .execute();
    },
    async loadCall(key) {
      const { db } = await open();
      const row = await db.selectFrom('calls').select('text').where('key', '=', key).executeTakeFirst();
      return row?.text;
    },
    async prune(now) {
      const { db } = await open();
      await db
        .deleteFrom('calls')
        .where('used_at', '<', Date.now() - callMs)
        .execute();
      await db
        .deleteFrom('runs')
        .where('state', '!=', 'open')
        .where('done_at', '<', now - keepMs)
        .execute();
      await db
        .deleteFrom('changes')
        .where('at', '<', now - keepMs)
        // The last one stays: its number is the head. So does what somebody has yet to hear of.
        .where('seq', '<', eb => eb.selectFrom('changes as all').select(({ fn }) => fn.max('all.seq').as('head')))
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('subscriptions')
                .select('id')
                .where('state', '=', 'active')
                .whereRef('subscriptions.mark', '<', 'changes.seq'),
            ),
          ),
        )
        .execute();
    },
    subscriptions: createSubscriptionTable(open),
    runs: createRunTable(open),
    changes: createChangeTable(open),
  });
}
