import { type Dialect, PostgresDialect } from 'kysely';
import type { Client, PoolClient } from 'pg';

/** A pool on this address that gives up after seconds and finds its way back when the server does. */
export async function postgres(url: string, queryMs: number): Promise<Dialect> {
  const { default: pg } = await import('pg');
  const int8 = 20;
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 3000,
    query_timeout: queryMs,
    keepAlive: true,
    types: {
      // Counters and milliseconds stay far below 2^53.
      getTypeParser: (id: number, format?: 'text' | 'binary') =>
        id === int8 ? Number : pg.types.getTypeParser(id, format as 'text'),
    } as never,
  });
  // Without listeners, a connection that the server closes would end the process: the pool hears of idle ones, a client
  // in use hears itself. Whoever waits for a query gets the error anyway.
  pool.on('error', () => {});
  pool.on('connect', client => {
    client.on('error', () => {});
    closeWhenLate(client);
  });
  return new PostgresDialect({ pool });
}

/**
 * After `query_timeout` the query is still under way, and a rollback would wait behind it and give up too: the next to
 * get the connection would be in the middle of a transaction.
 */
function closeWhenLate(client: PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
  const queryOrClose = async (...args: unknown[]) => {
    try {
      return await query(...args);
    } catch (error) {
      if (error instanceof Error && error.message === 'Query read timeout')
        void (client as unknown as Client).end().catch(() => {});
      throw error;
    }
  };
  client.query = queryOrClose as never;
}
