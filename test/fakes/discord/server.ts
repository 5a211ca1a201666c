import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Answer } from './errors.ts';
import { createGateway, type FakeGateway } from './gateway.ts';
import { createRoutes } from './routes.ts';
import { listen, snowflake, type World } from './world.ts';

/** Makes requests fail on demand. */
export interface Fault {
  /** Method and path as in `POST /channels/1/messages`, or a piece of it. */
  readonly match: string | RegExp;
  readonly times?: number;
  /** What is answered; `hang` never answers, `reset` cuts the line. */
  readonly answer: Answer | 'hang' | 'reset';
  /** The request takes effect all the same: only its answer is lost. */
  readonly lands?: boolean;
}

export interface FakeDiscord extends World {
  readonly api: string;
  readonly env: Record<string, string>;
  readonly gateway: FakeGateway;
  /** Every request, as `METHOD /path`. */
  readonly requests: string[];
  /** Rules that were broken, and routes that Discord does not have: to be empty at the end of a test. */
  readonly problems: string[];
  fail(fault: Fault): void;
  stop(): Promise<void>;
}

const fakeToken = 'fake.discord.token';

/** Discord on the loopback: REST v10 and the gateway, as strict as the real one. */
export async function startFakeDiscord({ port = 0 } = {}): Promise<FakeDiscord> {
  const problems: string[] = [];
  const requests: string[] = [];
  const faults: (Fault & { left: number })[] = [];
  const ids = { application: snowflake(), guild: snowflake(), channel: snowflake(), directChannel: snowflake() };
  const world: World = { ...ids, messages: [], seen: [], interactions: new Map(), commands: [] };
  const server = createServer((request, response) => void serve(request, response));
  const bound = await listen(server, port);
  const address = `127.0.0.1:${bound}`;
  const routes = createRoutes(world, { token: fakeToken, gateway: `ws://${address}`, problems });

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url!, 'http://fake');
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
    const line = `${request.method} ${path}`;
    requests.push(line);
    const fault = faults.find(
      ({ match, left }) => left > 0 && (typeof match === 'string' ? line.includes(match) : match.test(line)),
    );
    if (fault) fault.left -= 1;
    let answer: Answer | undefined;
    if (!fault || fault.lands) {
      const init = { method: 'POST', headers: request.headers as Record<string, string>, body: Buffer.concat(chunks) };
      answer = await routes(request.method!, path, url.searchParams, request.headers, new Request('http://fake', init));
    }
    const given = fault?.answer ?? answer!;
    if (given === 'hang') return;
    if (given === 'reset') return void request.socket.destroy();
    const type = given.body === undefined ? {} : { 'content-type': 'application/json' };
    response.writeHead(given.status, { ...type, ...given.headers });
    response.end(given.body === undefined ? undefined : JSON.stringify(given.body));
  };

  const gateway = createGateway(server, {
    token: fakeToken,
    problems,
    ready: session => ({
      data: {
        v: 10,
        user: { id: ids.application, username: 'zonebot', discriminator: '0001', bot: true, avatar: null },
        guilds: [{ id: ids.guild, unavailable: true }],
        session_id: session,
        resume_gateway_url: `ws://${address}`,
        application: { id: ids.application, flags: 0 },
      },
      guilds: [guildOf(ids)],
    }),
  });

  return Object.assign(world, {
    api: `http://${address}/api`,
    env: {
      DISCORD_TOKEN: fakeToken,
      DISCORD_APPLICATION_ID: ids.application,
      DISCORD_API_URL: `http://${address}/api`,
    },
    gateway,
    requests,
    problems,
    fail: (fault: Fault) => void faults.push({ ...fault, left: fault.times ?? 1 }),
    async stop() {
      gateway.close();
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  });
}

function guildOf({ guild, channel, application }: { guild: string; channel: string; application: string }) {
  return {
    id: guild,
    name: 'The server',
    owner_id: snowflake(),
    channels: [{ id: channel, type: 0, name: 'general', guild_id: guild, position: 0, permission_overwrites: [] }],
    members: [{ user: { id: application, username: 'zonebot', discriminator: '0001' }, roles: [] }],
    roles: [{ id: guild, name: '@everyone', permissions: '0', position: 0 }],
    emojis: [],
    stickers: [],
    threads: [],
    member_count: 2,
    unavailable: false,
  };
}
