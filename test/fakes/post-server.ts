import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message that the platform shows. */
export interface Posted {
  readonly id: string;
  readonly to: string;
  readonly key: string;
  readonly frozen: string;
  /** Real time. */
  readonly at: number;
}

/** What the platform does with the next posts instead of taking them. `lost` takes the message and never answers, `cut` neither. */
export type Fault =
  | { readonly kind: 'limit'; readonly afterMs: number }
  | { readonly kind: 'fail' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'dead'; readonly scope: 'channel' | 'workspace'; readonly reason: string }
  | { readonly kind: 'refuse' };

export interface PostServer {
  readonly url: string;
  readonly posted: Posted[];
  /** Every request to post, taken or not. */
  attempts: number;
  /** Decides on each post; undefined takes it. */
  fault: (to: string, attempt: number) => Fault | undefined;
  /** Real milliseconds before a post is looked at, and before it is answered. */
  latency: () => number;
  history: 'read' | 'silent' | 'refused';
  close(): Promise<void>;
}

/**
 * A chat platform as the digest engine sees it, over HTTP, so that whoever posts can be killed at any moment.
 *
 * @param nonceMs for how long a key is recognised and answered with the earlier message, as Discord does; 0 for never
 */
export async function startPostServer({ nonceMs = 0 } = {}): Promise<PostServer> {
  const server: PostServer = {
    url: '',
    posted: [],
    attempts: 0,
    fault: () => undefined,
    latency: () => 0,
    history: 'read',
    close: () =>
      new Promise(resolve => {
        http.closeAllConnections();
        http.close(() => resolve());
      }),
  };
  const wait = () => new Promise(resolve => setTimeout(resolve, server.latency()));
  const http = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake');
    const answer = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (request.method === 'POST' && pathname === '/post') {
      const body = JSON.parse(await textOf(request)) as Pick<Posted, 'to' | 'key' | 'frozen'>;
      if (!/^[A-Za-z0-9.-]{1,25}$/.test(body.key)) return answer(400, { error: `key ${body.key}` });
      await wait();
      const fault = server.fault(body.to, ++server.attempts);
      if (fault?.kind === 'limit') return answer(429, { afterMs: fault.afterMs });
      if (fault?.kind === 'cut') return request.socket.destroy();
      if (fault?.kind === 'fail') return answer(503, {});
      if (fault?.kind === 'dead') return answer(403, { scope: fault.scope, reason: fault.reason });
      if (fault?.kind === 'refuse') return answer(400, { error: 'invalid_blocks' });
      const known = server.posted.find(m => m.key === body.key && m.to === body.to && Date.now() - m.at < nonceMs);
      const message = known ?? { ...body, id: `m${server.posted.length + 1}`, at: Date.now() };
      if (!known) server.posted.push(message);
      await wait();
      if (fault?.kind === 'lost') return request.socket.destroy();
      return answer(200, { id: message.id });
    }
    if (request.method === 'GET' && pathname === '/history') {
      if (server.history !== 'read') return answer(server.history === 'refused' ? 403 : 503, {});
      return answer(200, { messages: server.posted.filter(m => m.to === searchParams.get('to')) });
    }
    answer(404, { error: `unknown route ${request.method} ${pathname}` });
  });
  await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve));
  return Object.assign(server, { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` });
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
