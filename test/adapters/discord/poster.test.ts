import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDiscordPoster } from '../../../adapters/discord/index.ts';
import { readConfig } from '../../../src/config.ts';
import { type Destination, HistoryRefused, type Poster } from '../../../src/digest/poster.ts';
import type { Reply } from '../../../src/reply.ts';
import { readMessage } from '../../fakes/discord/read.ts';
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord/server.ts';
import { memoryCalls } from '../../helpers/memory-calls.ts';

const reply: Reply = {
  visibility: 'channel',
  title: 'Milestones',
  parts: [
    { kind: 'text', text: '@everyone read https://evil.example' },
    {
      kind: 'chart',
      chart: { type: 'bars', title: 'Counts', points: [{ label: '四川', value: 3 }] },
      alt: 'Sichuan 3',
    },
  ],
};

let fake: FakeDiscord;
let poster: Poster;
let to: Destination;
beforeEach(async () => {
  fake = await startFakeDiscord();
  poster = createDiscordPoster(readConfig(fake.env), memoryCalls());
  to = { kind: 'channel', workspace: fake.guild, channel: fake.channel };
});
afterEach(async () => {
  await fake.stop();
  expect(fake.problems).toEqual([]);
});
const error = (status: number, code: number, headers = {}) => ({
  match: 'POST /channels',
  answer: { status, body: { code, message: 'no' }, headers },
});

test('a digest is posted with its picture, and pings nobody', async () => {
  const outcome = await poster.post(to, await poster.freeze(reply), 'd-12-2026-11-22');
  const [message] = fake.messages;
  expect(outcome).toEqual({ kind: 'sent', message: message!.id });
  expect(message!.files).toEqual(['chart-1.png']);
  expect(readMessage(message!.body)).toMatchObject({ acts: [], text: expect.stringContaining('@everyone') });
});

test('the same key posts once, whatever happened to the first answer', async () => {
  const frozen = await poster.freeze(reply);
  fake.fail({ match: 'POST /channels', answer: 'reset', lands: true });
  expect(await poster.post(to, frozen, 'key')).toMatchObject({ kind: 'unknown' });
  expect(await poster.find(to, 'key', new Date())).toBe(fake.messages[0]!.id);
  expect(await poster.find(to, 'another', new Date())).toBeUndefined();
  expect(await poster.post(to, frozen, 'key')).toEqual({ kind: 'sent', message: fake.messages[0]!.id });
  expect(fake.messages).toHaveLength(1);
});

test('whether it was posted long ago is not guessed', async () => {
  const refused = {
    match: 'GET /channels',
    answer: { status: 403, body: { code: 50001, message: 'Missing Access' } },
    times: 2,
  };
  fake.fail(refused);
  expect(await poster.find(to, 'key', new Date())).toBeUndefined();
  await expect(poster.find(to, 'key', new Date(Date.now() - 3_600_000))).rejects.toThrow(HistoryRefused);
});

test('a person gets it in direct messages', async () => {
  await poster.post({ kind: 'person', workspace: '', user: '123456789012345678' }, await poster.freeze(reply), 'key');
  expect(fake.messages[0]!.channel).toBe(fake.directChannel);
});

describe('what Discord says against it', () => {
  const cases: [string, ReturnType<typeof error>, object][] = [
    [
      'a rate limit',
      error(429, 0, { 'retry-after': '7', 'x-ratelimit-scope': 'user' }),
      { kind: 'retry', counts: false },
    ],
    ['an error of the server', error(503, 0), { kind: 'unknown' }],
    ['overload', error(403, 130000), { kind: 'retry', counts: true }],
    ['a channel that is gone', error(404, 10003), { kind: 'dead', scope: 'channel', reason: '10003 no' }],
    ['missing permissions', error(403, 50013), { kind: 'dead', scope: 'channel', reason: '50013 no' }],
    ['closed direct messages', error(400, 50278), { kind: 'dead', scope: 'channel' }],
    ['a filter of the server', error(400, 200000), { kind: 'dead', scope: 'channel' }],
    ['a server that is gone', error(404, 10004), { kind: 'dead', scope: 'workspace' }],
    ['a refused token', error(401, 0), { kind: 'dead', scope: 'workspace' }],
    ['our own mistake', error(400, 50035), { kind: 'refused' }],
    ['a message too large', error(413, 40005), { kind: 'refused' }],
  ];
  for (const [what, fault, outcome] of cases) {
    test(`${what} is told apart, and nothing is tried twice`, async () => {
      const frozen = await poster.freeze(reply);
      fake.fail(fault);
      expect(await poster.post(to, frozen, 'key')).toMatchObject(outcome);
      expect(fake.requests.filter(line => line.startsWith('POST'))).toHaveLength(1);
      // A rate limit is remembered; everything else is over.
      if (what !== 'a rate limit') expect(await poster.post(to, frozen, 'key')).toMatchObject({ kind: 'sent' });
    });
  }

  test('a rate limit says how long to wait', async () => {
    fake.fail(error(429, 0, { 'retry-after': '7', 'x-ratelimit-scope': 'user' }));
    const outcome = await poster.post(to, await poster.freeze(reply), 'key');
    expect(outcome).toMatchObject({ kind: 'retry', counts: false });
    expect('afterMs' in outcome && outcome.afterMs).toBeGreaterThanOrEqual(7000);
  });

  test('a refused connection is no attempt that may have landed', async () => {
    const frozen = await poster.freeze(reply);
    await fake.stop();
    expect(await poster.post(to, frozen, 'key')).toMatchObject({ kind: 'retry', counts: true, reason: 'ECONNREFUSED' });
  });
});
