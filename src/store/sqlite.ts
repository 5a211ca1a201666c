import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';

const busyMs = 5000;

/** One file in this folder, created when needed; `:memory:` for a test. */
export async function sqlite(folder: string): Promise<Dialect> {
  const { default: Libsql } = await import('libsql');
  const inMemory = folder === ':memory:';
  if (!inMemory) mkdirSync(folder, { recursive: true });
  const database = new Libsql(inMemory ? folder : join(folder, 'zonebot.db'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  return new PoliteDialect({ database: database as unknown as NonNullable<SqliteDialectConfig['database']> });
}

/**
 * Takes the write lock at the start of a transaction, since one that upgrades later fails at once when another process
 * has written; and waits for a lock without blocking the process, which may be what holds it.
 */
class PoliteDriver extends SqliteDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    return {
      executeQuery: query => whileBusy(() => connection.executeQuery(query)),
      streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
    };
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class PoliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }
  override createDriver(): PoliteDriver {
    return new PoliteDriver(this.#config);
  }
}

async function whileBusy<T>(work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + busyMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
      if (!busy || Date.now() > deadline) throw error;
      await sleep(5 + Math.random() * 10);
    }
  }
}
