import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Running } from '../../src/adapter.ts';
import { createApp, type WebOptions } from './app.ts';
import { readPageFiles } from './page-files.ts';

/** How long stopping waits for requests under way. */
const patienceMs = 3000;

/**
 * Serves the playground, `/healthz`, `/readyz` and `/metrics` at `HOST` and `PORT`.
 *
 * @throws {Error} saying what to do when the port is taken
 */
export async function startWeb(options: WebOptions): Promise<Running & { readonly url: string }> {
  const { HOST: host, PORT: port } = options.bot.config;
  const app = createApp(options, readPageFiles(options.page));
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.requestTimeout = 30_000;
  server.listen(port, host);
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE'
      ? new Error(`Port ${port} is taken by another program: set PORT to a free one (PORT=0 picks one)`)
      : error;
  });
  const url = addressOf(server.address() as AddressInfo);
  return {
    name: 'Playground',
    url,
    isReady: () => server.listening,
    describe: () => url,
    stop: () => stopServer(server),
  };
}

/** What a person types into a browser on this machine. */
function addressOf({ address, port }: AddressInfo): string {
  const isAny = address === '0.0.0.0' || address === '::';
  const host = isAny ? 'localhost' : address.includes(':') ? `[${address}]` : address;
  return `http://${host}:${port}/`;
}

async function stopServer(server: Server): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), patienceMs);
  await new Promise<void>(resolve => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(timer);
}
