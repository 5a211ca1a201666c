import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { createDatabase } from '../../src/store/database.ts';
import { createTestDatabase } from '../helpers/store.ts';

it.runIf(process.env.DATABASE_URL)(
  'a transaction whose query gets no answer in time leaves no connection in the middle of it',
  async () => {
    const test = await createTestDatabase();
    const database = createDatabase(test.config, { queryMs: 300 });
    const { db } = await database.open();
    try {
      const stalled = db.transaction().execute(async transaction => {
        await sql`insert into calls (key, text, used_at) values ('half', 'done', 0)`.execute(transaction);
        await sql`select pg_sleep(2)`.execute(transaction);
      });
      await expect(stalled).rejects.toThrow();
      const counts = await Promise.all(
        Array.from({ length: 10 }, () => sql<{ n: number }>`select count(*)::int as n from calls`.execute(db)),
      );
      expect(counts.map(({ rows }) => rows[0]?.n)).toEqual(Array.from({ length: 10 }, () => 0));
    } finally {
      await database.close();
      await test.drop();
    }
  },
);
