import { type ColumnDataType, type Kysely, sql } from 'kysely';
import { type Database, exclusively } from './exclusive.ts';

/** Steps from an empty database to the present tables. Append; never change one that was released. */
const steps: readonly ((db: Kysely<never>, counter: ColumnDataType) => Promise<void>)[] = [
  async (db, counter) => {
    const text = 'text' as const;
    const number = 'bigint' as const;
    // Nothing uses this table any more: one that is empty costs less than a step that drops it.
    await db.schema
      .createTable('meta')
      .addColumn('key', text, c => c.primaryKey())
      .addColumn('value', text, c => c.notNull())
      .execute();
    await db.schema
      .createTable('calls')
      .addColumn('key', text, c => c.primaryKey())
      .addColumn('text', text, c => c.notNull())
      .execute();
    await db.schema
      .createTable('subscriptions')
      .addColumn('id', counter, c => (counter === 'integer' ? c.primaryKey().autoIncrement() : c.primaryKey()))
      .addColumn('kind', text, c => c.notNull())
      .addColumn('platform', text, c => c.notNull())
      .addColumn('workspace', text, c => c.notNull())
      .addColumn('channel', text, c => c.notNull())
      .addColumn('person', text, c => c.notNull())
      .addColumn('owner', text, c => c.notNull())
      .addColumn('created_at', number, c => c.notNull())
      .addColumn('settings', text, c => c.notNull())
      .addColumn('state', text, c => c.notNull())
      .addColumn('paused_until', number)
      .addColumn('broken_reason', text)
      .addColumn('broken_scope', text)
      .addColumn('told', 'integer', c => c.notNull())
      .addColumn('mark', number, c => c.notNull())
      .addColumn('covered_to', text, c => c.notNull())
      .addColumn('planned_to', text, c => c.notNull())
      .addColumn('next_at', number)
      .execute();
    await index(db, 'subscriptions', ['platform', 'workspace', 'channel', 'person']);
    await index(db, 'subscriptions', ['state', 'next_at']);
    await db.schema
      .createTable('runs')
      .addColumn('key', text, c => c.primaryKey())
      .addColumn('kind', text, c => c.notNull())
      .addColumn('subscription_id', 'integer', c => c.notNull())
      .addColumn('platform', text, c => c.notNull())
      .addColumn('workspace', text, c => c.notNull())
      .addColumn('channel', text, c => c.notNull())
      .addColumn('person', text, c => c.notNull())
      .addColumn('local_date', text, c => c.notNull())
      .addColumn('due_at', number, c => c.notNull())
      .addColumn('state', text, c => c.notNull())
      .addColumn('from_date', text)
      .addColumn('mark_from', number, c => c.notNull())
      .addColumn('mark_to', number, c => c.notNull())
      .addColumn('frozen', text)
      .addColumn('frozen_at', number)
      .addColumn('attempts', 'integer', c => c.notNull())
      .addColumn('next_try_at', number, c => c.notNull())
      .addColumn('in_doubt_since', number)
      .addColumn('claimed_by', text, c => c.notNull())
      .addColumn('lease_until', number, c => c.notNull())
      .addColumn('message', text)
      .addColumn('reason', text)
      .addColumn('done_at', number)
      .execute();
    await db.schema
      .createIndex('runs_open')
      .on('runs')
      .columns(['platform', 'due_at', 'key'])
      .where(sql.ref('state'), '=', sql.lit('open'))
      .execute();
    await index(db, 'runs', ['subscription_id']);
    await db.schema
      .createIndex('runs_queue')
      .on('runs')
      .columns(['platform', 'workspace', 'channel', 'person', 'due_at', 'key'])
      .where(sql.ref('state'), '=', sql.lit('open'))
      .execute();
    await db.schema
      .createTable('changes')
      .addColumn('seq', counter, c => (counter === 'integer' ? c.primaryKey().autoIncrement() : c.primaryKey()))
      .addColumn('at', number, c => c.notNull())
      .addColumn('record_id', text, c => c.notNull())
      .addColumn('kind', text, c => c.notNull())
      .addColumn('before', text)
      .addColumn('after', text)
      .execute();
    await db.schema
      .createTable('known_records')
      .addColumn('id', text, c => c.primaryKey())
      .addColumn('hash', text, c => c.notNull())
      .addColumn('record', text, c => c.notNull())
      .execute();
  },
  async db => {
    await db.schema
      .alterTable('calls')
      .addColumn('used_at', 'bigint', c => c.notNull().defaultTo(sql.lit(Date.now())))
      .execute();
    await index(db, 'calls', ['used_at']);
    await index(db, 'changes', ['at']);
  },
  // A notice tells of several subscriptions: each names it. One that is on its way now tells of the one that it names.
  async db => {
    await db.schema.alterTable('subscriptions').addColumn('notice', 'text').execute();
    await sql`update subscriptions set notice = coalesce((select max(key) from runs
      where kind = 'notice' and state = 'open' and subscription_id = subscriptions.id), '') where told = 1`.execute(db);
    await db.schema.alterTable('subscriptions').dropColumn('told').execute();
  },
];

const migrationLock = 7_301_001;

/** Brings the tables up to date. Instances that start together wait for the first. */
export async function migrate(database: Database): Promise<void> {
  if ((await versionOf(database)) === steps.length) return;
  await exclusively(database, migrationLock, async db => {
    await sql`create table if not exists migrations (step integer primary key)`.execute(db);
    const found = await versionOf({ ...database, db });
    if (found > steps.length)
      throw new Error('it was made by a newer Zonebot: start that one, or give this one a database of its own');
    for (let step = found; step < steps.length; step++) {
      await steps[step]!(db as unknown as Kysely<never>, database.dialect === 'sqlite' ? 'integer' : 'serial');
      await sql`insert into migrations (step) values (${step + 1})`.execute(db);
    }
  });
}

async function versionOf({ db, dialect }: Database): Promise<number> {
  const present =
    dialect === 'sqlite'
      ? await sql`select 1 from sqlite_master where name = 'migrations'`.execute(db)
      : await sql`select 1 from pg_tables where tablename = 'migrations' and schemaname = current_schema()`.execute(db);
  if (present.rows.length === 0) return 0;
  const { rows } = await sql<{ step: number | null }>`select max(step) as step from migrations`.execute(db);
  return rows[0]?.step ?? 0;
}

async function index(db: Kysely<never>, table: string, columns: readonly string[]): Promise<void> {
  await db.schema
    .createIndex(`${table}_${columns.join('_')}`)
    .on(table)
    .columns([...columns])
    .execute();
}
