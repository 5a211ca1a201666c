import { startSlack } from '../../../adapters/slack/adapter.ts';
import type { Bot, Running } from '../../../src/adapter.ts';
import { readConfig } from '../../../src/config.ts';
import { createTestBot } from '../../contract/bot.ts';
import { createPerson, overHttp, overSocket, type SlackPerson } from './person.ts';
import { createFakeSlack, type FakeSlack } from './server.ts';
import { signingSecret } from './signed.ts';

export type Mode = 'HTTP' | 'Socket Mode';

/** The environment of a bot in front of the fake. */
export function slackEnv(slack: FakeSlack, mode: Mode): Record<string, string> {
  return {
    SLACK_BOT_TOKEN: slack.token,
    SLACK_API_URL: slack.apiUrl,
    ...(mode === 'HTTP'
      ? { SLACK_SIGNING_SECRET: signingSecret, SLACK_PORT: '0' }
      : { SLACK_APP_TOKEN: slack.appToken }),
  };
}

/** A bot at work in a fake workspace, and somebody who talks to it. */
export interface Scene {
  readonly slack: FakeSlack;
  readonly anna: SlackPerson;
  readonly port: () => number;
  person(who: Parameters<typeof createPerson>[2]): SlackPerson;
  /** Stops the bot and starts it again, over the same store. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  end(): Promise<void>;
}

export async function setScene(mode: Mode, given: Bot = createTestBot()): Promise<Scene> {
  const slack = await createFakeSlack();
  const bot = { ...given, config: readConfig(slackEnv(slack, mode)) };
  let running: Running = await startSlack(bot);
  const port = () => Number(/port (\d+)/.exec(running.describe())?.[1]);
  const deliver = mode === 'HTTP' ? overHttp(port) : overSocket(slack);
  return {
    slack,
    port,
    anna: createPerson(slack, deliver),
    person: who => createPerson(slack, deliver, who),
    async restart() {
      await running.stop();
      running = await startSlack(bot);
    },
    stop: () => running.stop(),
    async end() {
      await running.stop();
      await slack.close();
    },
  };
}
