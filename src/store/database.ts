import { Kysely } from 'kysely';
import type { Config } from '../config.ts';
import type { Database } from './exclusive.ts';
import { migrate } from './migrations.ts';
import { postgres } from './postgres.ts';
import { sqlite } from './sqlite.ts';

/** Opens the database on first use, and again on the next use when that failed. */
export interface LazyDatabase {
  /** @throws {Error} saying that the database does not answer, within a few seconds */
  open(): Promise<Database>;
  close(): Promise<void>;
}

/** @param options.queryMs how long PostgreSQL has for an answer */
export function createDatabase(
  config: Pick<Config, 'DATABASE_URL' | 'ZONEBOT_DATA'>,
  { queryMs = 10_000 }: { queryMs?: number } = {},
): LazyDatabase {
  let opening: Promise<Database> | undefined;
  const connect = async (): Promise<Database> => {
    const database: Database = config.DATABASE_URL
      ? { db: new Kysely({ dialect: await postgres(config.DATABASE_URL, queryMs) }), dialect: 'postgres' }
      : { db: new Kysely({ dialect: await sqlite(config.ZONEBOT_DATA) }), dialect: 'sqlite' };
    try {
      await migrate(database);
      return database;
    } catch (error) {
      await database.db.destroy().catch(() => {});
      throw error;
    }
  };
  return {
    open() {
      opening ??= connect().catch(error => {
        opening = undefined;
        const where = config.DATABASE_URL ? 'DATABASE_URL' : `${config.ZONEBOT_DATA} (ZONEBOT_DATA)`;
        const why = error instanceof Error ? error.message || error.name : String(error);
        throw new Error(`The database at ${where} does not answer: ${why}`, { cause: error });
      });
      return opening;
    },
    async close() {
      const database = await opening?.catch(() => undefined);
      opening = undefined;
      await database?.db.destroy();
    },
  };
}
