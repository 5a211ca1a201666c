import { App, type webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Bot, Running } from '../../src/adapter.ts';
import type { Config } from '../../src/config.ts';
import { settledWithin } from '../../src/deadline.ts';
import { apiBase, createClient } from './client.ts';
import { codeOf } from './errors.ts';
import { registerGone } from './gone.ts';
import { registerHome } from './home.ts';
import { createHttpLink } from './link/http.ts';
import type { Link } from './link/link.ts';
import { createSocketLink } from './link/socket.ts';
import { toBoltLogger } from './logger.ts';
import { createMembership } from './membership.ts';
import { createLookUp } from './people.ts';
import { type Listening, registerSlack } from './register.ts';
import { createRespond } from './respond.ts';

/** How long stopping waits for answers under way. */
const patienceMs = 3000;

/**
 * Connects the bot to Slack: over Socket Mode with `SLACK_APP_TOKEN`, else over HTTP with `SLACK_SIGNING_SECRET`.
 *
 * @throws {Error} saying which variable is missing or refused, and what to do
 */
export async function startSlack(bot: Bot): Promise<Running> {
  const log = bot.log.child({ adapter: 'slack' });
  const { SLACK_BOT_TOKEN: token, SLACK_API_URL: url } = bot.config;
  if (!token)
    throw new Error('Slack needs SLACK_BOT_TOKEN: the token that begins with xoxb-, under OAuth & Permissions');
  const link = createLink(bot.config, log);
  const client = createClient(token, url, log);
  const team = await identify(client, log);
  const app = new App({
    receiver: link.receiver,
    // Without a look-up: nothing may stand between a request and its acknowledgement.
    authorize: async () => ({ botToken: token }),
    clientOptions: { slackApiUrl: apiBase(url), retryConfig: { retries: 1 } },
    logger: toBoltLogger(log),
    convoStore: false,
    ignoreSelf: false,
  });
  app.error(async error => log.error({ err: error }, 'a Slack listener failed'));
  const work = new Set<Promise<unknown>>();
  const listening: Listening = {
    bot: { ...bot, log },
    respond: createRespond(bot.core.store, client, log),
    isMember: createMembership(client, log),
    lookUp: createLookUp(client, log),
    track(promise) {
      work.add(promise);
      return promise.finally(() => work.delete(promise));
    },
  };
  registerSlack(app, listening);
  registerHome(app, client, listening);
  registerGone(app, { ...bot, log });
  await link.start(app).catch(async (error: unknown) => {
    await link.stop();
    throw error;
  });
  return {
    name: 'Slack',
    isReady: () => link.isReady(),
    describe: () => `${team}, ${link.describe()}`,
    async stop() {
      await link.stop();
      await settledWithin(patienceMs, Promise.allSettled(work));
    },
  };
}

function createLink(config: Config, log: Logger): Link {
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: secret, SLACK_PORT: port, SLACK_API_URL: url } = config;
  if (appToken) return createSocketLink(appToken, apiBase(url), log);
  if (secret) return createHttpLink(port, secret, log);
  throw new Error(
    'Slack needs SLACK_SIGNING_SECRET (Basic Information, for HTTP) or SLACK_APP_TOKEN (begins with xapp-, for Socket Mode)',
  );
}

/** The workspace and the bot's name there. A Slack that does not answer just now stops nothing. */
async function identify(client: webApi.WebClient, log: Logger): Promise<string> {
  try {
    const { team, user } = await client.auth.test();
    return `${team} as @${user}`;
  } catch (error) {
    const code = codeOf(error);
    if (code && /auth|token|account_inactive/.test(code)) {
      throw new Error(
        `Slack refuses SLACK_BOT_TOKEN (${code}). Install the app and copy the token that begins with xoxb- from OAuth & Permissions.`,
      );
    }
    log.warn({ err: error }, 'Slack did not say who the bot is');
    return 'workspace unknown';
  }
}
