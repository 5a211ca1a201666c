import { expect, test } from 'vitest';
import { startSlack } from '../../../adapters/slack/adapter.ts';
import { readConfig } from '../../../src/config.ts';
import { createTestBot } from '../../contract/bot.ts';
import { slackEnv } from '../../fakes/slack/bot.ts';
import { createFakeSlack } from '../../fakes/slack/server.ts';
import { until } from '../../helpers/until.ts';
import { useScenes } from './helpers.ts';

const start = useScenes();

test('the bot is never deaf while Slack renews its connections', async () => {
  const scene = await start('Socket Mode');
  const { anna, slack } = scene;
  for (let renewed = 0; renewed < 4; renewed++) {
    const greeted = slack.sockets.greeted();
    slack.sockets.refresh();
    expect(slack.sockets.open()).toBe(1);
    await anna.type('/zonebot about');
    await until('the connection to be back', () => slack.sockets.greeted() > greeted && slack.sockets.open() === 2);
  }
});

test('the bot comes back when every connection is cut and Slack refuses for a while', async () => {
  const scene = await start('Socket Mode');
  const { anna, slack } = scene;
  slack.fail(
    'apps.connections.open',
    { kind: 'status', status: 500 },
    { kind: 'cut' },
    { kind: 'rate limit', seconds: 1 },
  );
  slack.sockets.cut();
  await until('both connections to be back', () => slack.sockets.open() === 2);
  await anna.type('/zonebot about');
});

test('a bot that is stopped while it connects again leaves no connection behind', async () => {
  const scene = await start('Socket Mode');
  const { sockets, calls } = scene.slack;
  const asked = () => calls.filter(({ method }) => method === 'apps.connections.open').length;
  const before = asked();
  sockets.cut();
  await until('it to ask for a connection', () => asked() > before);
  await scene.stop();
  // One that was being opened may still open, and is closed then: none stays for 100 looks in a row.
  let looks = 0;
  await until('its end', () => {
    looks = sockets.open() === 0 ? looks + 1 : 0;
    return looks === 100;
  });
});

test('a refused app token is said with what to do', async () => {
  const slack = await createFakeSlack();
  const env = { ...slackEnv(slack, 'Socket Mode'), SLACK_APP_TOKEN: 'xapp-wrong' };
  const bot = { ...createTestBot(), config: readConfig(env) };
  await expect(startSlack(bot)).rejects.toThrow(/refuses SLACK_APP_TOKEN \(invalid_auth\).*connections:write/);
  await slack.close();
});

test('a refused bot token is said with what to do', async () => {
  const slack = await createFakeSlack();
  const bot = { ...createTestBot(), config: readConfig({ ...slackEnv(slack, 'HTTP'), SLACK_BOT_TOKEN: 'xoxb-wrong' }) };
  await expect(startSlack(bot)).rejects.toThrow(/refuses SLACK_BOT_TOKEN \(invalid_auth\)/);
  await slack.close();
});

test('what is missing is said before anything is tried', async () => {
  await expect(startSlack(createTestBot())).rejects.toThrow('SLACK_BOT_TOKEN');
  await expect(startSlack(createTestBot({ env: { SLACK_BOT_TOKEN: 'xoxb-1' } }))).rejects.toThrow(
    /SLACK_SIGNING_SECRET.*SLACK_APP_TOKEN/,
  );
});
