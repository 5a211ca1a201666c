import pino, { type Logger } from 'pino';

/**
 * The bot's log for what concerns Discord. Discord.js puts into its errors the address, which holds the token of an
 * interaction, and the whole message with its files: neither belongs into a log.
 */
export function createDiscordLog(log: Logger): Logger {
  return log.child({ adapter: 'discord' }, { serializers: { err: describe } });
}

function describe(error: Error): object {
  const { url, requestBody, ...told } = pino.stdSerializers.err(error) as unknown as Record<string, unknown>;
  return { ...told, ...(typeof url === 'string' && { path: withoutToken(url) }) };
}

/** @example withoutToken('https://discord.com/api/v10/webhooks/12/aW50/messages/@original') //=> '/api/v10/webhooks/12/[token]/messages/@original' */
function withoutToken(url: string): string {
  return new URL(url, 'http://discord').pathname.replace(/((?:webhooks|interactions)\/\d+\/)[^/]+/, '$1[token]');
}
