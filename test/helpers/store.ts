import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

export interface TestDatabase {
  /** What `openStore` and a bot's environment take. */
  readonly config: { DATABASE_URL?: string; ZONEBOT_DATA: string };
  open(): Promise<Store>;
  drop(): Promise<void>;
}

/** An empty database: SQLite in a folder of its own, or with `DATABASE_URL` a schema of its own. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const opened: Store[] = [];
  const place = process.env.DATABASE_URL ? await postgresSchema(process.env.DATABASE_URL) : sqliteFolder();
  return {
    config: place.config,
    async open() {
      const store = await openStore(place.config);
      opened.push(store);
      return store;
    },
    async drop() {
      await Promise.all(opened.map(store => store.close()));
      await place.drop();
    },
  };
}

function sqliteFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'zonebot-test-'));
  return {
    config: { ZONEBOT_DATA: folder },
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function postgresSchema(url: string) {
  const schema = `test_${randomBytes(6).toString('hex')}`;
  const execute = async (text: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  await execute(`create schema ${schema}`);
  const inSchema = new URL(url);
  inSchema.searchParams.set('options', `-c search_path=${schema}`);
  return {
    config: { DATABASE_URL: inSchema.href, ZONEBOT_DATA: './unused' },
    drop: () => execute(`drop schema ${schema} cascade`),
  };
}
