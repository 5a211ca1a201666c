import { type Client, DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, Events } from 'discord.js';
import type { Bot, Running } from '../../src/adapter.ts';
import { settledWithin, within } from '../../src/deadline.ts';
import { createClient, isConnected, registerInteractions } from './client.ts';
import { registerGone } from './gone.ts';
import { createDiscordLog } from './logger.ts';
import { registerDiscord } from './register.ts';
import { restOptions } from './rest.ts';

/** Close codes after which Discord takes no further attempt. https://docs.discord.com/developers/topics/opcodes-and-status-codes */
const refusals: Readonly<Record<number, string>> = {
  4004: 'Discord refuses DISCORD_TOKEN: reset the token in the Developer Portal and set the new one',
  4010: 'Discord refuses the shard',
  4011: 'the bot is in too many servers for one connection',
  4012: 'Discord no longer speaks this version of its gateway: update Zonebot',
  4013: 'Discord refuses the intents',
  4014: 'Discord refuses the intents',
};

const connectMs = 30_000;
/** Stopping has 4 s: for answers under way, and for saying goodbye, which a silent peer draws out to half a minute. */
const workMs = 2500;
const goodbyeMs = 1000;

/**
 * Serves Discord over the gateway. Resolves when connected; later losses of the connection mend themselves.
 *
 * @throws {Error} what is wrong and what to do, when Discord can't be reached or refuses the bot
 */
export async function startDiscord(given: Bot): Promise<Running> {
  const log = createDiscordLog(given.log);
  const bot = { ...given, log };
  const { config } = bot;
  const client = createClient(restOptions(config));
  const atWork = new Set<Promise<void>>();
  registerInteractions(client, { bot, rest: client.rest }, work => {
    atWork.add(work);
    void work.finally(() => atWork.delete(work));
  });
  registerGone(client, bot);
  const troubled = (error: Error) => log.warn({ err: error }, 'the connection to Discord has trouble');
  client.on(Events.Error, troubled);
  client.on(Events.ShardError, troubled);
  let refusal = '';
  client.on(Events.ShardDisconnect, ({ code }) => {
    refusal = refusals[code] ?? `Discord closed the connection for good (${code})`;
    log.error(refusal);
  });
  await connect(client, config.DISCORD_TOKEN ?? '', () => refusal);
  let unregistered = '';
  void registerCommands(bot).then(problem => {
    unregistered = problem;
  });
  return {
    name: 'Discord',
    isReady: () => isConnected(client),
    describe() {
      if (refusal || !isConnected(client)) return refusal || 'reconnecting';
      const { size } = client.guilds.cache;
      return [`${client.user?.username} in ${size} server${size === 1 ? '' : 's'}`, unregistered]
        .filter(Boolean)
        .join('; ');
    },
    async stop() {
      client.removeAllListeners(Events.InteractionCreate);
      await settledWithin(workMs, Promise.allSettled([...atWork]));
      await settledWithin(goodbyeMs, client.destroy());
    },
  };
}

async function connect(client: Client, token: string, refusal: () => string): Promise<void> {
  const ready = new Promise<void>((resolve, reject) => {
    client.once(Events.ClientReady, () => resolve());
    client.once(Events.ShardDisconnect, () => reject(new Error(refusal())));
  });
  try {
    await within(connectMs, 'Connecting to Discord', Promise.all([client.login(token), ready]));
  } catch (error) {
    // A client that failed to log in can't be used again.
    void client.destroy().catch(() => {});
    throw isBadToken(error) ? new Error(refusals[4004], { cause: error }) : error;
  }
}

function isBadToken(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  return error instanceof DiscordAPIError && error.status === 401;
}

/** @returns what is wrong, or nothing: commands of yesterday still answer */
async function registerCommands({ config, commands, log }: Bot): Promise<string> {
  if (!config.DISCORD_APPLICATION_ID) return 'set DISCORD_APPLICATION_ID to register the commands';
  try {
    const { changed, count } = await registerDiscord(config, commands);
    if (changed) log.info({ count }, 'registered the commands with Discord');
    return '';
  } catch (error) {
    log.error({ err: error }, 'Discord refused the commands');
    return 'the commands could not be registered: run "npm run -s zonebot -- doctor"';
  }
}
