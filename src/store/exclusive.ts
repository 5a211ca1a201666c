import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** An open database with its tables up to date. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly dialect: 'sqlite' | 'postgres';
}

/** Does something while no other instance does anything under the same name. */
export function exclusively<T>(
  { db, dialect }: Database,
  lock: number,
  work: (db: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async transaction => {
    // SQLite's transactions are exclusive already: see sqlite.ts.
    if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(${lock})`.execute(transaction);
    return work(transaction);
  });
}
