import { DiscordAPIError, REST, type RESTOptions } from 'discord.js';
import type { Config } from '../../src/config.ts';

/**
 * How every request to Discord is made. Node's own `fetch`, since the default fails on every upload of a file once
 * another library has set its dispatcher for the whole process, as Bolt does.
 */
export function restOptions(config: Pick<Config, 'DISCORD_API_URL'>): Partial<RESTOptions> {
  return {
    api: config.DISCORD_API_URL.replace(/\/+$/, ''),
    makeRequest: request as unknown as RESTOptions['makeRequest'],
    // Discord does not count answers to interactions. Nothing else here comes near its limit; digests keep their own.
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    timeout: 10_000,
    // By default posts are repeated too, which can post twice.
    retries: 0,
  };
}

export function createRest(config: Config, options: Partial<RESTOptions> = {}): REST {
  return new REST({ ...restOptions(config), ...options }).setToken(config.DISCORD_TOKEN ?? '');
}

/** The code of Discord's error, or 0 if the error is none of Discord's. */
export function codeOf(error: unknown): number {
  return error instanceof DiscordAPIError ? Number(error.code) : 0;
}

/** @throws what went wrong on the wire, which `fetch` hides in the cause, and discord.js looks at to decide on a retry */
async function request(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    throw error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
  }
}
