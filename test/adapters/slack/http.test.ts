import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestBot, type TestBot } from '../../contract/bot.ts';
import { type Scene, setScene } from '../../fakes/slack/bot.ts';
import { sendSigned, signHeaders } from '../../fakes/slack/signed.ts';
import { until } from '../../helpers/until.ts';

let scene: Scene;
let bot: TestBot;
beforeEach(async () => {
  bot = createTestBot();
  scene = await setScene('HTTP', bot);
});
afterEach(() => scene.end());

const slash = 'command=%2Fzonebot&text=help&user_id=U0ANNA&user_name=anna&team_id=T0TEAM&channel_id=C0TRADE';
const seconds = (offset: number) => String(Math.floor(Date.now() / 1000) + offset);

/** Refusals in the log, by their reason. */
const reasons = () => bot.logged.flatMap(line => JSON.parse(line).reason ?? []);

/** The bot still answers, and nothing was answered before. */
async function stillAnswersOnly(): Promise<void> {
  expect(scene.slack.messages.all).toEqual([]);
  await scene.anna.type('/zonebot help');
  expect(scene.slack.messages.all).toHaveLength(1);
}

test('a request that Slack did not sign, or not now, or not for the first time, runs nothing', async () => {
  const statuses = [
    await sendSigned(scene.port(), slash, { secret: 'wrong' }),
    await sendSigned(scene.port(), slash, { timestamp: seconds(-301) }),
    await sendSigned(scene.port(), slash, { timestamp: seconds(400) }),
    await sendSigned(scene.port(), slash, { timestamp: 'Infinity' }),
    await sendSigned(scene.port(), slash, { timestamp: 'NaN' }),
    await fetch(`http://127.0.0.1:${scene.port()}/slack/events`, { method: 'POST', body: slash }),
  ].map(response => response.status);
  expect(statuses).toEqual([401, 401, 401, 401, 401, 401]);
  expect(reasons()).toEqual([
    'a wrong signature',
    'a stale timestamp',
    'a timestamp of the future',
    'a timestamp that is none',
    'a timestamp that is none',
    'no signature',
  ]);
  await stillAnswersOnly();
});

test('a replayed request is refused', async () => {
  const headers = signHeaders(slash);
  const post = () => fetch(`http://127.0.0.1:${scene.port()}/slack/events`, { method: 'POST', headers, body: slash });
  expect((await post()).status).toBe(200);
  expect((await post()).status).toBe(401);
  expect(reasons()).toContain('a replayed request');
});

test('a malformed body is refused, signed or not, and the bot goes on', async () => {
  const json = { type: 'application/json' };
  const statuses = [];
  for (const [body, options] of [
    ['null', json],
    ['[]', json],
    ['"text"', json],
    ['{"type":', json],
    ['payload=null', {}],
    ['payload=%7B', {}],
    [Buffer.from([0x63, 0x6f, 0x3d, 0xff, 0xfe]), {}],
    ['', {}],
    ['{}', json],
    ['{"type":"event_callback","event":null}', json],
  ] as const) {
    statuses.push((await sendSigned(scene.port(), body, options)).status);
  }
  expect(statuses.every(status => status >= 400 && status < 500)).toBe(true);
  await stillAnswersOnly();
});

test('a body of megabytes is refused without being read to its end', async () => {
  const status = await new Promise<number | undefined>(resolve => {
    const sent = request({ port: scene.port(), method: 'POST', path: '/slack/events' }, response =>
      resolve(response.statusCode),
    );
    sent.on('error', () => {});
    sent.end(Buffer.alloc(3_000_000, 'a'));
  });
  expect(status).toBe(413);
  await stillAnswersOnly();
});

test('a request that never comes to its end keeps no connection once the bot has stopped', async () => {
  const socket = connect(scene.port(), '127.0.0.1');
  socket.on('error', () => {});
  let isOver = false;
  socket.on('close', () => {
    isOver = true;
  });
  const begun = 'POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\nExpect: 100-continue\r\n\r\n';
  await new Promise(resolve => {
    socket.once('data', resolve);
    socket.write(begun);
  });
  await scene.stop();
  await until('the end of the connection', () => isOver);
});

test('other paths, other methods and requests that are none are refused', async () => {
  const raw = (text: string) =>
    new Promise<string>(resolve => {
      const socket = connect(scene.port(), '127.0.0.1', () => socket.end(text));
      let said = '';
      socket.on('data', data => {
        said += data;
      });
      socket.on('close', () => resolve(said.split('\r\n')[0]!));
    });
  expect(await raw('GET // HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toBe('HTTP/1.1 404 Not Found');
  expect(await raw('POST http://[/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toContain('HTTP/1.1 4');
  expect(await raw('nonsense\r\n\r\n')).toContain('HTTP/1.1 400');
  expect((await fetch(`http://127.0.0.1:${scene.port()}/slack/events`)).status).toBe(405);
  await stillAnswersOnly();
});

test('Slack’s own checks of the address are answered', async () => {
  const challenge = await sendSigned(scene.port(), '{"type":"url_verification","challenge":"abc"}', {
    type: 'application/json',
  });
  expect(await challenge.json()).toEqual({ challenge: 'abc' });
  const ssl = await fetch(`http://127.0.0.1:${scene.port()}/slack/events`, {
    method: 'POST',
    body: `ssl_check=1&${slash}`,
  });
  expect(ssl.status).toBe(200);
  await stillAnswersOnly();
});

test('an event that Slack sends twice is taken once', async () => {
  const broken: unknown[] = [];
  Object.assign(bot.core.store, { subscriptions: { breakAt: async (...args: unknown[]) => broken.push(args) } });
  const event = JSON.stringify({
    type: 'event_callback',
    event_id: 'Ev1',
    team_id: 'T0TEAM',
    event: { type: 'channel_archive', channel: 'C0TRADE', user: 'U0ANNA' },
  });
  for (const offset of [0, -60]) {
    const response = await sendSigned(scene.port(), event, { type: 'application/json', timestamp: seconds(offset) });
    expect(response.status).toBe(200);
  }
  expect(broken).toEqual([[{ platform: 'slack', workspace: 'T0TEAM', channel: 'C0TRADE' }, 'is_archived']]);
});
