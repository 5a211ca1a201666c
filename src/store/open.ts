import { sql } from 'kysely';
import type { Config } from '../config.ts';
import { createChangeTable } from './changes.ts';
import { createDatabase } from './database.ts';
import { createRunTable } from './runs.ts';
import type { Store } from './store.ts';
import { createSubscriptionTable } from './subscriptions.ts';

/**
 * The store that the configuration names: PostgreSQL with `DATABASE_URL`, else SQLite under `ZONEBOT_DATA`
 * (`:memory:` for a test). Opens the database on first use, so that a start does not wait for it.
 */
export async function openStore(config: Pick<Config, 'DATABASE_URL' | 'ZONEBOT_DATA'>): Promise<Store> {
  const database = createDatabase(config);
  const { open } = database;
  return {
    async ping() {
      await sql`select 1`.execute((await open()).db);
    },
    close: () => database.close(),
    async getMeta(key) {
      const { db } = await open();
      const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
      return row?.value;
    },
    async setMeta(key, value) {
      const { db } = await open();
      await db
        .insertInto('meta')
        .values({ key, value })
        .onConflict(conflict => conflict.column('key').doUpdateSet({ value }))
        .execute();
    },
    async saveCall(key, text) {
      const { db } = await open();
      await db
        .insertInto('calls')
        .values({ key, text })
        .onConflict(conflict => conflict.doNothing())
        .execute();
    },
    async loadCall(key) {
      const { db } = await open();
      const row = await db.selectFrom('calls').select('text').where('key', '=', key).executeTakeFirst();
      return row?.text;
    },
    subscriptions: createSubscriptionTable(open),
    runs: createRunTable(open),
    changes: createChangeTable(open),
  };
}
