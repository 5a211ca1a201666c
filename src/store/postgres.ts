import { type Dialect, PostgresDialect } from 'kysely';

/** A pool on this address that gives up after seconds and finds its way back when the server does. */
export async function postgres(url: string): Promise<Dialect> {
  const { default: pg } = await import('pg');
  const int8 = 20;
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 3000,
    query_timeout: 10_000,
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
  pool.on('connect', client => client.on('error', () => {}));
  return new PostgresDialect({ pool });
}
