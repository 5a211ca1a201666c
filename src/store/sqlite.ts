import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';
import type Libsql from 'libsql';

const busyMs = 5000;

/** One file in this folder, created when needed; `:memory:` for a test. */
export async function sqlite(folder: string): Promise<Dialect> {
  const { default: Database } = await import('libsql');
  const inMemory = folder === ':memory:';
  if (!inMemory) mkdirSync(folder, { recursive: true });
  const database = new Database(inMemory ? folder : join(folder, 'zonebot.db'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  return new PoliteDialect(database);
}

/**
 * Takes the write lock at the start of a transaction, since one that upgrades later fails at once when another process
 * has written; and waits for a lock without blocking the process, which may be what holds it.
 */
class PoliteDriver extends SqliteDriver {
  readonly #database: Libsql.Database;
  constructor(config: SqliteDialectConfig, database: Libsql.Database) {
    super(config);
    this.#database = database;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    return {
      executeQuery: query => this.#execute(query),
      streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
    };
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** libsql leaves a statement that found the database busy "in progress", which blocks commits: it has to be run again. */
  async #execute<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const statement = this.#database.prepare(sql);
    if (statement.reader) return { rows: (await whileBusy(() => statement.all(parameters))) as R[] };
    const { changes } = await whileBusy(() => statement.run(parameters));
    return { rows: [], numAffectedRows: BigInt(changes) };
  }
}

class PoliteDialect extends SqliteDialect {
  readonly #database: Libsql.Database;
  constructor(database: Libsql.Database) {
    super(configOf(database));
    this.#database = database;
  }
  override createDriver(): PoliteDriver {
    return new PoliteDriver(configOf(this.#database), this.#database);
  }
}

/** libsql has the methods of better-sqlite3 that Kysely calls; only their types differ. */
function configOf(database: Libsql.Database): SqliteDialectConfig {
  return { database: database as unknown as NonNullable<SqliteDialectConfig['database']> };
}

async function whileBusy<T>(work: () => T): Promise<T> {
  const deadline = Date.now() + busyMs;
  for (;;) {
    try {
      return work();
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
      if (!busy || Date.now() > deadline) throw error;
      await sleep(5 + Math.random() * 10);
    }
  }
}
