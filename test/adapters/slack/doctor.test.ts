import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSlack } from '../../../adapters/slack/doctor.ts';
import { readConfig } from '../../../src/config.ts';
import { slackEnv } from '../../fakes/slack/bot.ts';
import { createFakeSlack, type FakeSlack } from '../../fakes/slack/server.ts';

let slack: FakeSlack;
beforeEach(async () => {
  slack = await createFakeSlack();
});
afterEach(() => slack.close());

test('all is well', async () => {
  for (const mode of ['HTTP', 'Socket Mode'] as const) {
    const findings = await checkSlack(readConfig(slackEnv(slack, mode)));
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(findings[0]!.what).toBe('Slack knows the bot as @zonebot in Trade Team');
  }
});

test('a missing scope is named with what it is for', async () => {
  slack.scopes.delete('im:write');
  const findings = await checkSlack(readConfig(slackEnv(slack, 'HTTP')));
  expect(findings.find(({ ok }) => !ok)).toMatchObject({
    what: expect.stringContaining('im:write (what reaches a person'),
    fix: expect.stringContaining('reinstall'),
  });
});

test('a refused token is told from a Slack that can’t be reached', async () => {
  const refused = await checkSlack(readConfig({ ...slackEnv(slack, 'HTTP'), SLACK_BOT_TOKEN: 'xoxb-wrong' }));
  expect(refused[0]).toMatchObject({ ok: false, what: 'Slack refuses SLACK_BOT_TOKEN: invalid_auth' });
  const env = { ...slackEnv(slack, 'Socket Mode'), SLACK_API_URL: 'http://127.0.0.1:9/api' };
  const unreachable = await checkSlack(readConfig(env));
  expect(unreachable).toHaveLength(2);
  expect(unreachable.every(({ ok, fix }) => !ok && fix?.includes('SLACK_API_URL'))).toBe(true);
});

test('Slack switched off is nothing wrong, a token without a way in is', async () => {
  expect(await checkSlack(readConfig({}))).toMatchObject([{ ok: true, fix: expect.stringContaining('manifest') }]);
  const { SLACK_SIGNING_SECRET: _, ...env } = slackEnv(slack, 'HTTP');
  expect((await checkSlack(readConfig(env))).at(-1)).toMatchObject({ ok: false });
});
