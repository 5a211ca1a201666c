import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSlackPoster } from '../../../adapters/slack/poster.ts';
import { readConfig } from '../../../src/config.ts';
import { type Destination, HistoryRefused, type Poster } from '../../../src/digest/poster.ts';
import type { Reply } from '../../../src/reply.ts';
import { createTestBot } from '../../contract/bot.ts';
import { slackEnv } from '../../fakes/slack/bot.ts';
import { readMessage } from '../../fakes/slack/read.ts';
import { createFakeSlack, type FakeSlack } from '../../fakes/slack/server.ts';
import { memoryCalls } from '../../helpers/memory-calls.ts';

let slack: FakeSlack;
let poster: Poster;
beforeEach(async () => {
  slack = await createFakeSlack();
  poster = createSlackPoster(readConfig(slackEnv(slack, 'HTTP')), memoryCalls(), createTestBot().log);
});
afterEach(() => slack.close());

const to: Destination = { workspace: 'T0TEAM', kind: 'channel', channel: 'C0TRADE' };
const digest: Reply = { visibility: 'channel', title: 'Digest', parts: [{ kind: 'text', text: 'Today: nothing.' }] };
const longAgo = new Date(0);

test('a digest is posted as it was frozen, quietly, and is found again by its key', async () => {
  const frozen = await poster.freeze(digest);
  const outcome = await poster.post(to, frozen, 'run-1');
  const [posted] = slack.messages.all;
  expect(outcome).toEqual({ kind: 'sent', message: posted!.ts });
  expect(readMessage(posted!.payload)).toBe('# Digest\nToday: nothing.');
  expect(posted!.payload).toMatchObject({ unfurl_links: false, unfurl_media: false });
  expect(await poster.find(to, 'run-1', longAgo)).toBe(posted!.ts);
  expect(await poster.find(to, 'run-2', longAgo)).toBeUndefined();
});

test('a person is written to in direct messages, and found there', async () => {
  const person: Destination = { workspace: 'T0TEAM', kind: 'person', user: 'U0ANNA' };
  expect(await poster.post(person, await poster.freeze(digest), 'run-1')).toMatchObject({ kind: 'sent' });
  expect(slack.messages.all[0]!.channel).toBe('D0ANNA');
  expect(await poster.find(person, 'run-1', longAgo)).toBeDefined();
});

test('a digest that landed though its answer was lost is unknown, and found', async () => {
  slack.fail('chat.postMessage', { kind: 'lost' });
  expect(await poster.post(to, await poster.freeze(digest), 'run-1')).toMatchObject({ kind: 'unknown' });
  expect(slack.messages.all).toHaveLength(1);
  expect(await poster.find(to, 'run-1', longAgo)).toBeDefined();
});

test('nothing is tried twice', async () => {
  slack.fail('chat.postMessage', { kind: 'status', status: 503 });
  expect(await poster.post(to, await poster.freeze(digest), 'run-1')).toMatchObject({ kind: 'unknown' });
  expect(slack.messages.all).toEqual([]);
});

test.each([
  ['ratelimited', { kind: 'retry', counts: false }],
  ['internal_error', { kind: 'retry', counts: true }],
  ['fatal_error', { kind: 'unknown' }],
  ['channel_not_found', { kind: 'dead', scope: 'channel' }],
  ['is_archived', { kind: 'dead', scope: 'channel' }],
  ['not_in_channel', { kind: 'dead', scope: 'channel' }],
  ['restricted_action_thread_locked', { kind: 'dead', scope: 'channel' }],
  ['token_revoked', { kind: 'dead', scope: 'workspace' }],
  ['missing_scope', { kind: 'dead', scope: 'workspace' }],
  ['invalid_blocks', { kind: 'refused' }],
  ['metadata_too_large', { kind: 'refused' }],
  ['something_new', { kind: 'refused' }],
])('Slack’s %s means what it says', async (code, expected) => {
  slack.fail('chat.postMessage', { kind: 'error', code });
  expect(await poster.post(to, await poster.freeze(digest), 'run-1')).toEqual({ ...expected, reason: code });
});

test('a rate limit names its wait and counts as no attempt', async () => {
  slack.fail('chat.postMessage', { kind: 'rate limit', seconds: 7 });
  expect(await poster.post(to, await poster.freeze(digest), 'run-1')).toEqual({
    kind: 'retry',
    counts: false,
    afterMs: 7000,
    reason: 'ratelimited',
  });
});

test('a Slack that takes no connection has not got the message', async () => {
  const gone = await createFakeSlack();
  await gone.close();
  const config = readConfig({ ...slackEnv(slack, 'HTTP'), SLACK_API_URL: gone.apiUrl });
  const cutOff = createSlackPoster(config, memoryCalls(), createTestBot().log);
  expect(await cutOff.post(to, await cutOff.freeze(digest), 'run-1')).toMatchObject({ kind: 'retry', counts: true });
});

test('a history that can’t be read is an error, not an absence, and one that is refused is told apart', async () => {
  slack.fail('conversations.history', { kind: 'error', code: 'missing_scope' });
  await expect(poster.find(to, 'run-1', longAgo)).rejects.toThrow(new HistoryRefused('missing_scope'));
  slack.fail('conversations.history', { kind: 'error', code: 'internal_error' });
  await expect(poster.find(to, 'run-1', longAgo)).rejects.not.toBeInstanceOf(HistoryRefused);
});
