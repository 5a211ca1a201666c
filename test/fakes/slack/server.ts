import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { botScopes } from '../../../adapters/slack/manifest.ts';
import { createMessages, type Messages } from './messages.ts';
import { createResponseUrls, type ResponseUrls } from './response-urls.ts';
import { createSocketServer, type SocketServer } from './socket-server.ts';
import { parseApiArgs, type Workspace, webApiMethods } from './web-api.ts';

/** What a method does instead of answering, once. */
export type Failure =
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'rate limit'; readonly seconds: number }
  | { readonly kind: 'status'; readonly status: number }
  /** Carried out, and the connection cut before the answer. */
  | { readonly kind: 'lost' }
  /** Not carried out, and the connection cut. */
  | { readonly kind: 'cut' };

/** Slack as the bot sees it: Web API, response addresses, Socket Mode. */
export interface FakeSlack {
  readonly apiUrl: string;
  readonly origin: string;
  readonly token: string;
  readonly appToken: string;
  readonly scopes: Set<string>;
  readonly workspace: Workspace;
  readonly messages: Messages;
  readonly responseUrls: ResponseUrls;
  readonly sockets: SocketServer;
  readonly calls: readonly { readonly method: string; readonly args: Record<string, unknown> }[];
  /** The next calls of a method fail so, one each; `response_url` is a method here. */
  fail(method: string, ...failures: Failure[]): void;
  /** @throws {Error} if a route was asked for that Slack does not have */
  close(): Promise<void>;
}

export async function createFakeSlack(): Promise<FakeSlack> {
  const messages = createMessages();
  const responseUrls = createResponseUrls(messages);
  const workspace: Workspace = {
    team: 'T0TEAM',
    botUser: 'U0BOT',
    members: new Map([['C0TRADE', ['U0ANNA', 'U0BOT']]]),
    closed: new Map(),
    people: new Map([['U0ANNA', { name: 'Anna Chen', locale: 'en-GB' }]]),
    homes: new Map(),
  };
  const failures = new Map<string, Failure[]>();
  const unknown: string[] = [];
  const calls: { method: string; args: Record<string, unknown> }[] = [];
  const scopes = new Set(Object.keys(botScopes));
  const token = 'xoxb-1-fake';
  const appToken = 'xapp-1-fake';

  const server = createServer(async (request, response) => {
    const body = await readAll(request);
    const path = request.url ?? '';
    const method = path.startsWith('/api/') ? path.slice(5) : path.startsWith('/actions/') ? 'response_url' : path;
    const failure = failures.get(method)?.shift();
    if (failure && failure.kind !== 'lost') return failWith(failure, request, response);
    const answer = carryOut(method, path, body, request);
    if (!answer) unknown.push(`${request.method} ${path}`);
    if (failure) return void request.socket.destroy();
    const headers = { 'content-type': 'application/json', 'x-oauth-scopes': [...scopes].join(',') };
    response.writeHead(answer?.status ?? 404, headers).end(answer?.body ?? '');
  });

  const carryOut = (method: string, path: string, body: string, request: IncomingMessage) => {
    if (method === 'response_url') return responseUrls.answer(path, body);
    const run = methods[method];
    if (!run) return undefined;
    const args = parseApiArgs(body, request.headers['content-type'] ?? '');
    calls.push({ method, args });
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? args.token;
    const expected = method === 'apps.connections.open' ? appToken : token;
    const result = bearer === expected ? run(args) : { ok: false, error: 'invalid_auth' };
    return { status: 200, body: JSON.stringify(result) };
  };

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const sockets = createSocketServer(server);
  const methods = webApiMethods(workspace, messages, () => `ws://127.0.0.1:${port}/link?ticket=${calls.length}`);

  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    origin: `http://127.0.0.1:${port}`,
    token,
    appToken,
    scopes,
    workspace,
    messages,
    responseUrls,
    sockets,
    calls,
    fail: (method, ...more) => void failures.set(method, [...(failures.get(method) ?? []), ...more]),
    async close() {
      sockets.close();
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      if (unknown.length) throw new Error(`Slack has no such routes: ${unknown.join(', ')}`);
    },
  };
}

function failWith(failure: Failure, request: IncomingMessage, response: ServerResponse): void {
  if (failure.kind === 'error') {
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ ok: false, error: failure.code }));
  } else if (failure.kind === 'rate limit') {
    response.writeHead(429, { 'retry-after': String(failure.seconds) }).end('{"ok":false,"error":"ratelimited"}');
  } else if (failure.kind === 'status') response.writeHead(failure.status).end();
  else request.socket.destroy();
}

async function readAll(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
