import {
  DiscordAPIError,
  OAuth2Scopes,
  PermissionFlagsBits,
  type REST,
  type RESTGetAPIGatewayBotResult,
  type RESTGetCurrentApplicationResult,
  Routes,
} from 'discord.js';
import type { Finding } from '../../src/adapter.ts';
import type { AnyCommand } from '../../src/command.ts';
import type { Config } from '../../src/config.ts';
import { isRegistered } from './register.ts';
import { createRest } from './rest.ts';

/** What the bot needs to post digests with pictures in a channel and its threads. */
const permissions = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.AttachFiles,
  PermissionFlagsBits.ReadMessageHistory,
  PermissionFlagsBits.SendMessagesInThreads,
];

/**
 * The address that adds the bot to a server with what it needs.
 *
 * @example
 * inviteLink('123456789012345678')
 * //=> 'https://discord.com/oauth2/authorize?client_id=123456789012345678&scope=bot+applications.commands&permissions=274878024704'
 */
export function inviteLink(application: string): string {
  const query = new URLSearchParams({
    client_id: application,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: String(permissions.reduce((sum, bit) => sum | bit, 0n)),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** What `zonebot doctor` says about Discord. */
export async function checkDiscord(config: Config, commands: readonly AnyCommand[]): Promise<Finding[]> {
  if (!config.DISCORD_TOKEN) {
    return [
      {
        ok: !config.DISCORD_APPLICATION_ID,
        what: 'Discord is off: DISCORD_TOKEN is not set',
        fix: 'make an application at https://discord.com/developers/applications and set DISCORD_TOKEN (under Bot) and DISCORD_APPLICATION_ID (under General Information)',
      },
    ];
  }
  const rest = createRest(config, { retries: 1, timeout: 5000 });
  const checks = [
    () => checkApplication(rest, config),
    () => checkCommands(rest, config, commands),
    () => checkGateway(rest),
  ];
  const findings: Finding[] = [];
  for (const check of checks) {
    try {
      findings.push(await check());
    } catch (error) {
      return [...findings, failure(error, config)];
    }
  }
  const id = config.DISCORD_APPLICATION_ID;
  if (id) findings.push({ ok: true, what: `Discord: add the bot to a server with ${inviteLink(id)}` });
  return findings;
}

async function checkApplication(rest: REST, { DISCORD_APPLICATION_ID: configured }: Config): Promise<Finding> {
  const { id, name } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
  if (id === configured) return { ok: true, what: `Discord: the token is that of ${name}` };
  return {
    ok: false,
    what: configured
      ? `Discord: the token is that of ${name} (${id}), but DISCORD_APPLICATION_ID is ${configured}`
      : `Discord: the token is that of ${name}, but DISCORD_APPLICATION_ID is not set`,
    fix: `set DISCORD_APPLICATION_ID=${id}`,
  };
}

async function checkCommands(rest: REST, config: Config, commands: readonly AnyCommand[]): Promise<Finding> {
  const id = config.DISCORD_APPLICATION_ID;
  const names = commands.map(command => `/${command.name}`).join(' ');
  if (id && (await isRegistered(commands, id, rest))) return { ok: true, what: `Discord: registered are ${names}` };
  return {
    ok: false,
    what: 'Discord: the registered commands are not those of this version',
    fix: 'run "npm run -s zonebot -- register", or start the bot',
  };
}

async function checkGateway(rest: REST): Promise<Finding> {
  const { session_start_limit: left, shards } = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
  const hours = Math.ceil(left.reset_after / 3_600_000);
  return {
    ok: left.remaining >= shards,
    what: `Discord: ${left.remaining} of ${left.total} connections left, ${shards} needed`,
    fix: `wait ${hours} h, and find out why the bot restarts so often: Discord resets the token of one that goes on`,
  };
}

function failure(error: unknown, { DISCORD_API_URL }: Config): Finding {
  if (error instanceof DiscordAPIError && error.status === 401) {
    return {
      ok: false,
      what: 'Discord: DISCORD_TOKEN is refused',
      fix: 'reset the token in the Developer Portal, under Bot, and set the new one',
    };
  }
  if (error instanceof DiscordAPIError) {
    return {
      ok: false,
      what: `Discord: ${error.method} ${new URL(error.url).pathname} was refused (${error.code} ${error.message})`,
      fix: 'check that DISCORD_APPLICATION_ID belongs to the token',
    };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return {
    ok: false,
    what: `Discord: ${DISCORD_API_URL} can't be reached (${reason})`,
    fix: 'check the network, a proxy, and DISCORD_API_URL',
  };
}
