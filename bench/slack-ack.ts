import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { startSlack } from '../adapters/slack/index.ts';
import { commands } from '../commands/index.ts';
import { createBot } from '../src/bot.ts';
import { readConfig } from '../src/config.ts';
import { createLog } from '../src/log.ts';
import { slackEnv } from '../test/fakes/slack/bot.ts';
import { createFakeSlack } from '../test/fakes/slack/server.ts';
import { sendSigned, signingSecret } from '../test/fakes/slack/signed.ts';
import { until } from '../test/helpers/until.ts';

// Time from a signed request to its acknowledgement, beside a bare Bolt app that answers "ok", in one run. Each stands
// in a process of its own; the answer to one request is waited for before the next.
const rounds = 12;
const perRound = 80;
const names = ['bare', 'zonebot'] as const;
type Name = (typeof names)[number];

const servers: Record<Name, () => Promise<number>> = {
  async bare() {
    const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR });
    const app = new App({ receiver, authorize: async () => ({ botToken: 'xoxb-1' }), logLevel: LogLevel.ERROR });
    app.command('/measure', async ({ ack }) => ack('ok'));
    const server = (await app.start(0)) as Server;
    return (server.address() as AddressInfo).port;
  },
  async zonebot() {
    const config = readConfig(process.env);
    const log = createLog(config);
    const { bot } = await createBot(config, commands, 'seeds', log);
    return Number(/port (\d+)/.exec((await startSlack(bot)).describe())?.[1]);
  },
};

async function start(name: Name, env: Record<string, string>): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(process.argv[1]!, [name], { env: { ...process.env, ...env, LOG_LEVEL: 'silent' } });
  const [port] = (await once(child, 'message')) as [number];
  return { child, port };
}

async function acknowledge(port: number, responseUrl: string): Promise<number> {
  const body = new URLSearchParams({
    command: '/measure',
    text: 'lithium battery rail',
    user_id: 'U0ANNA',
    user_name: 'anna',
    team_id: 'T0TEAM',
    channel_id: 'C0TRADE',
    channel_name: 'trade',
    trigger_id: String(Math.random()),
    response_url: responseUrl,
  }).toString();
  const began = performance.now();
  const response = await sendSigned(port, body);
  const took = performance.now() - began;
  if (response.status !== 200) throw new Error(`status ${response.status}`);
  await response.arrayBuffer();
  return took;
}

async function compare(): Promise<void> {
  const slack = await createFakeSlack();
  const env = { ...slackEnv(slack, 'HTTP'), DATABASE_URL: '', SLACK_APP_TOKEN: '' };
  const started = { bare: await start('bare', env), zonebot: await start('zonebot', env) };
  const times: Record<Name, number[]> = { bare: [], zonebot: [] };
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      for (let i = 0; i < perRound; i++) {
        const url = slack.origin + slack.responseUrls.open({ channel: 'C0TRADE', user: 'U0ANNA' });
        const before = slack.messages.all.length;
        const took = await acknowledge(started[name].port, url);
        if (round > 0) times[name].push(took);
        if (name === 'zonebot') await until('the answer', () => slack.messages.all.length > before);
        // Both get the same rest: a process that is asked without a pause is a little faster.
        await sleep(5);
      }
    }
  }
  const at = (name: Name, share: number) => times[name].sort((a, b) => a - b)[Math.floor(times[name].length * share)]!;
  for (const name of names) {
    console.log(
      `${name.padEnd(7)} acknowledges in ${at(name, 0.5).toFixed(2)} ms (p50), ${at(name, 0.95).toFixed(2)} ms (p95)`,
    );
  }
  console.log(`ratio   ${(at('zonebot', 0.5) / at('bare', 0.5)).toFixed(2)} (p50). Aim: at most 1.2`);
  for (const { child } of Object.values(started)) child.kill();
  await slack.close();
}

const role = process.argv[2] as Name | undefined;
if (role) process.send!(await servers[role]());
else await compare();
