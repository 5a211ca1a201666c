import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App, ReceiverEvent } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Link } from './link.ts';
import { createVerifier, type Verify } from './verify.ts';

const path = '/slack/events';
const maxBytes = 1_000_000;
/** How long stopping leaves requests that are still coming in. */
const patienceMs = 1000;

/**
 * Takes Slack's requests at `POST /slack/events`, on every interface: Slack has to reach it from outside, often
 * through a tunnel or a proxy, and a request without Slack's signature gets nothing but a refusal.
 *
 * Bolt's own receiver answers 500 to `GET //`, ends the process on a signed body of `null`, and verifies less.
 */
export function createHttpLink(port: number, signingSecret: string, log: Logger): Link {
  const verify = createVerifier(signingSecret);
  let app: App | undefined;
  const server = createServer((request, response) => {
    handle(request, response, verify, log, () => app).catch(error => {
      log.error({ err: error }, 'a request from Slack could not be handled');
      end(response, 500);
    });
  });
  server.requestTimeout = 10_000;
  const listening = () => server.address() as AddressInfo | null;
  return {
    receiver: {
      init(given) {
        app = given;
      },
      start: async () => {},
      stop: async () => {},
    },
    async start() {
      await new Promise<void>((resolve, reject) => {
        server.once('error', error =>
          reject(new Error(`Slack's port ${port} (SLACK_PORT) can't be used`, { cause: error })),
        );
        server.listen(port, resolve);
      });
    },
    isReady: () => server.listening,
    describe: () => `takes requests at ${path} on port ${listening()?.port ?? port}`,
    async stop() {
      server.close();
      server.closeIdleConnections();
      // A request is acknowledged at once; one that never comes to its end would keep the process alive.
      setTimeout(() => server.closeAllConnections(), patienceMs).unref();
    },
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  verify: Verify,
  log: Logger,
  app: () => App | undefined,
): Promise<void> {
  const refuse = (status: number, reason: string) => {
    if (response.headersSent) return;
    log.warn({ reason, status, from: request.socket.remoteAddress }, 'refused a request to the Slack endpoint');
    response.setHeader('connection', 'close');
    end(response, status);
  };
  if (request.url?.split('?')[0] !== path) return refuse(404, 'another path');
  if (request.method !== 'POST') return refuse(405, 'another method');
  const raw = await readBody(request);
  if (!raw) return refuse(413, 'a body too large');
  if (/(^|&)ssl_check=1(&|$)/.test(raw.toString('latin1'))) return end(response, 200);
  const reason = verify(request.headers, raw);
  if (reason) return refuse(401, reason);
  const body = parseBody(raw, request.headers['content-type'] ?? '');
  if (!body) return refuse(400, 'a malformed body');
  if (body.type === 'url_verification') return end(response, 200, { challenge: body.challenge });
  try {
    await app()!.processEvent(toEvent(body, request, response));
  } catch (error) {
    log.error({ err: error }, 'Bolt could not take a request from Slack');
    return refuse(400, 'a malformed body');
  }
  refuse(404, 'nothing here answers it');
}

function toEvent(body: Record<string, unknown>, request: IncomingMessage, response: ServerResponse): ReceiverEvent {
  const retry = request.headers['x-slack-retry-num'];
  return {
    body,
    ack: async answer => end(response, 200, answer || undefined),
    ...(retry && { retryNum: Number(retry) }),
  };
}

/** Undefined when it is too large: the rest is then not read. */
function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size <= maxBytes) pieces.push(piece);
      else {
        request.pause();
        resolve(undefined);
      }
    });
    request.on('end', () => resolve(Buffer.concat(pieces)));
    request.on('error', reject);
  });
}

/** The payload, or undefined if it is not an object in UTF-8. */
function parseBody(raw: Buffer, type: string): Record<string, unknown> | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(raw);
    if (!type.startsWith('application/x-www-form-urlencoded')) return asObject(JSON.parse(text));
    const form = Object.fromEntries(new URLSearchParams(text));
    return asObject(form.payload === undefined ? form : JSON.parse(form.payload));
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function end(response: ServerResponse, status: number, body?: unknown): void {
  if (response.headersSent) return;
  const isJson = body !== undefined && typeof body !== 'string';
  response.writeHead(status, isJson ? { 'content-type': 'application/json' } : {});
  response.end(isJson ? JSON.stringify(body) : body);
}
