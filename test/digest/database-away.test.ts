import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/errors.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { createWorld, until, type World } from '../helpers/digest-world.ts';

let close: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const step of close.reverse()) await step();
  close = [];
});

it('a SQLite file that can not be opened is named, and opened once it can', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zonebot-test-'));
  const place = join(folder, 'data');
  close.push(() => rmSync(folder, { recursive: true }));
  writeFileSync(place, 'a file where the folder should be');
  const store = await openStore({ ZONEBOT_DATA: place });
  close.push(() => store.close());
  await expect(store.ping()).rejects.toThrow(/The database at .*data \(ZONEBOT_DATA\) does not answer: .*EEXIST/);
  rmSync(place);
  await store.saveCall('a', 'b');
  expect(await store.loadCall('a')).toBe('b');
});

it('PostgreSQL that is not there fails within seconds, without its password', async () => {
  const store = await openStore({ DATABASE_URL: 'postgres://bot:hunter2@127.0.0.1:1/none', ZONEBOT_DATA: './none' });
  close.push(() => store.close());
  const error = await store.ping().catch(e => e as Error);
  expect(String(error)).toMatch(/The database at DATABASE_URL does not answer: .*ECONNREFUSED/);
  expect(String(error)).not.toContain('hunter2');
});

describe.runIf(process.env.DATABASE_URL)('PostgreSQL that goes away and comes back', () => {
  it('stops digests for that time, and each still goes out once', async () => {
    const world: World = await createWorld('2026-11-22T08:59:00Z');
    close.push(() => world.close());
    for (let i = 0; i < 20; i++) await world.subscribe(`C${i}`);
    const line = await startProxy(new URL(world.database.config.DATABASE_URL!));
    close.push(() => line.cut());
    const store: Store = await openStore({ ...world.database.config, DATABASE_URL: line.url });
    close.push(() => store.close());
    world.server.latency = () => 20;
    const engine = await world.start(undefined, 500, store);
    await until(() => engine.isReady());
    world.clock.set('2026-11-22T09:00:00Z');
    await until(() => world.server.posted.length > 3);
    await line.cut();
    await until(() => !engine.isReady());
    await expect(store.ping()).rejects.toThrow(StoreError);
    await line.restore();
    await until(() => engine.isReady());
    await world.settled();
    expect(world.server.posted).toHaveLength(20);
    expect(new Set(world.server.posted.map(m => m.to)).size).toBe(20);
  });
});

/** A line to the database that can be cut. */
async function startProxy(target: URL) {
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let port = 0;
  const restore = async () => {
    server = createServer(socket => {
      const upstream = connect(Number(target.port || 5432), target.hostname);
      for (const end of [socket, upstream]) {
        sockets.add(end);
        end.on('error', () => {});
      }
      socket.pipe(upstream).pipe(socket);
    });
    await new Promise<void>(resolve => server!.listen(port, '127.0.0.1', resolve));
    port = (server.address() as { port: number }).port;
  };
  const cut = async () => {
    const closing = new Promise(resolve => server?.close(resolve) ?? resolve(undefined));
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await closing;
  };
  await restore();
  const url = new URL(target);
  url.host = `127.0.0.1:${port}`;
  return { url: url.href, cut, restore };
}
