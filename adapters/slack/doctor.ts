import pino from 'pino';
import type { Finding } from '../../src/adapter.ts';
import type { Config } from '../../src/config.ts';
import { createClient } from './client.ts';
import { codeOf } from './errors.ts';
import { botScopes } from './manifest.ts';

/** What Slack says is told as a finding, not logged. */
const silent = pino({ level: 'silent' });
const once = { retries: 0, timeoutMs: 5000 };
const appSettings = 'at api.slack.com/apps';

/** What `zonebot doctor` says about Slack: variables, token, scopes, and whether requests can arrive. */
export async function checkSlack(config: Config): Promise<Finding[]> {
  const { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: secret } = config;
  if (!token) {
    return [
      {
        ok: !appToken && !secret,
        what: 'Slack is off: SLACK_BOT_TOKEN is not set',
        fix: `To turn it on, run "npm run -s zonebot -- manifest", make an app from it ${appSettings}, install it, and set SLACK_BOT_TOKEN.`,
      },
    ];
  }
  return [...(await checkToken(token, config)), await checkLink(config)];
}

async function checkToken(token: string, config: Config): Promise<Finding[]> {
  const client = createClient(token, config.SLACK_API_URL, silent, once);
  try {
    const { team, user, response_metadata } = await client.auth.test();
    const known = { ok: true, what: `Slack knows the bot as @${user} in ${team}` };
    const granted = response_metadata?.scopes;
    // They come in a header, which a proxy may drop.
    if (!granted) return [known, { ok: true, what: 'Slack did not say which scopes the bot has' }];
    const missing = Object.keys(botScopes).filter(scope => !granted.includes(scope));
    return [
      known,
      missing.length === 0
        ? { ok: true, what: 'The bot has every scope that it needs' }
        : {
            ok: false,
            what: `The bot lacks ${missing.map(scope => `${scope} (${botScopes[scope]})`).join(', ')}`,
            fix: `Add the scopes ${appSettings} under OAuth & Permissions, then reinstall the app.`,
          },
    ];
  } catch (error) {
    return [refused('SLACK_BOT_TOKEN', error, 'Copy the token that begins with xoxb- from OAuth & Permissions')];
  }
}

async function checkLink(config: Config): Promise<Finding> {
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: secret, SLACK_PORT: port } = config;
  if (appToken) {
    try {
      await createClient(appToken, config.SLACK_API_URL, silent, once).apps.connections.open();
      return { ok: true, what: 'Slack offers a Socket Mode connection' };
    } catch (error) {
      return refused(
        'SLACK_APP_TOKEN',
        error,
        'Make an app-level token with connections:write, and switch Socket Mode on',
      );
    }
  }
  if (secret) {
    return {
      ok: true,
      what: `Slack's requests are taken at POST /slack/events on port ${port}: Slack has to reach that from outside, over https`,
    };
  }
  return {
    ok: false,
    what: 'Slack can’t reach the bot: neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set',
    fix: `Set one of them; both stand ${appSettings} under Basic Information.`,
  };
}

function refused(variable: string, error: unknown, fix: string): Finding {
  const code = codeOf(error);
  if (code) return { ok: false, what: `Slack refuses ${variable}: ${code}`, fix: `${fix}, ${appSettings}.` };
  return {
    ok: false,
    what: `Slack could not be asked about ${variable}: ${error instanceof Error ? error.message : error}`,
    fix: 'Check that this machine reaches slack.com, and SLACK_API_URL if you set it.',
  };
}
