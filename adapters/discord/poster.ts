import {
  type APIMessage,
  DiscordAPIError,
  HTTPError,
  RateLimitError,
  type REST,
  type RESTPostAPICurrentUserCreateDMChannelResult,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import type { Config } from '../../src/config.ts';
import { type Destination, HistoryRefused, type Poster, type PostOutcome } from '../../src/digest/poster.ts';
import { type CallStore, createCallWriter } from '../../src/token.ts';
import type { DiscordMessage, Rendered } from './message.ts';
import { drawCharts, toDiscord } from './render/render.ts';
import { createRest } from './rest.ts';

/** A message as it is kept between its first attempt and the last. */
interface Frozen {
  readonly body: DiscordMessage;
  readonly files: readonly { readonly name: string; readonly base64: string }[];
}

/**
 * Posts digests over REST. A nonce that Discord enforces keeps a second attempt from posting twice for a few minutes;
 * after that the message is looked for in the history, by the id that its container carries.
 */
export function createDiscordPoster(config: Config, store: CallStore): Poster {
  // Discord.js waits out rate limits by itself: here the run ledger does.
  const rest = createRest(config, { rejectOnRateLimit: () => true, timeout: 8000 });
  const directChannels = new Map<string, string>();

  const channelOf = async (to: Destination): Promise<string> => {
    if (to.kind === 'channel') return to.channel;
    const known = directChannels.get(to.user);
    if (known) return known;
    const body = { recipient_id: to.user };
    const { id } = (await rest.post(Routes.userChannels(), { body })) as RESTPostAPICurrentUserCreateDMChannelResult;
    directChannels.set(to.user, id);
    return id;
  };

  return {
    platform: 'discord',
    spacingMs: 1100,
    perSecond: 25,
    async freeze(reply) {
      const writer = createCallWriter(store);
      const rendered = toDiscord(reply, writer, await drawCharts(reply, () => {}));
      await writer.flush();
      return JSON.stringify(toFrozen(rendered));
    },
    async post(to, frozen, key) {
      // After an answer of 401 discord.js forgets the token.
      rest.setToken(config.DISCORD_TOKEN ?? '');
      const channel = await channelOf(to).catch(toOutcome);
      if (typeof channel === 'string') return postOnce(rest, channel, JSON.parse(frozen) as Frozen, key);
      // Nothing was posted yet.
      return channel.kind === 'unknown' ? { kind: 'retry', counts: true, reason: channel.reason } : channel;
    },
    async find(to, key, since) {
      rest.setToken(config.DISCORD_TOKEN ?? '');
      try {
        return await search(rest, await channelOf(to), markOf(key), since);
      } catch (error) {
        const isRemembered = Date.now() - since.getTime() < nonceMs;
        if (isRemembered) return undefined;
        const outcome = toOutcome(error);
        const isForGood = outcome.kind === 'dead' || outcome.kind === 'refused';
        throw isForGood ? new HistoryRefused(outcome.reason) : error;
      }
    },
  };
}

async function postOnce(rest: REST, channel: string, frozen: Frozen, key: string): Promise<PostOutcome> {
  const { body, files } = fromFrozen(frozen);
  const [container] = body.components;
  try {
    const { id } = (await rest.post(Routes.channelMessages(channel), {
      body: { ...body, components: [{ ...container, id: markOf(key) }], nonce: key, enforce_nonce: true },
      files: [...files],
    })) as APIMessage;
    return { kind: 'sent', message: id };
  } catch (error) {
    return toOutcome(error);
  }
}

/** Discord remembers a nonce for "a few minutes". */
const nonceMs = 60_000;
/** What clocks may differ by. */
const clockMs = 60_000;
const pages = 5;

/** Looks through what was posted since, oldest first. */
async function search(rest: REST, channel: string, mark: number, since: Date): Promise<string | undefined> {
  let after = SnowflakeUtil.generate({ timestamp: since.getTime() - clockMs, increment: 0n }).toString();
  for (let page = 0; page < pages; page++) {
    const query = new URLSearchParams({ after, limit: '100' });
    const messages = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
    const found = messages.find(message => message.components?.some(component => component.id === mark));
    if (found) return found.id;
    if (messages.length < 100) return undefined;
    after = messages
      .map(({ id }) => id)
      .sort()
      .at(-1)!;
  }
  throw new HistoryRefused('too much was posted since to look through');
}

/**
 * The id of the container of the message with this key: a component's id is a number of 32 bits of our choice, and
 * comes back with the message.
 */
function markOf(key: string): number {
  let hash = 0x811c9dc5;
  for (const char of key) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return 0x40000000 | (hash & 0x3fffffff);
}

const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
const busy = new Set([130000, 20016, 20028, 40062]);
/** The bot itself is refused, or is no longer in the server. */
const workspaceGone = new Set([10004, 50014, 40001]);

function toOutcome(error: unknown): PostOutcome {
  if (error instanceof RateLimitError) {
    return { kind: 'retry', afterMs: error.retryAfter, counts: false, reason: 'rate limited' };
  }
  if (error instanceof HTTPError) return { kind: 'unknown', reason: String(error.status) };
  if (!(error instanceof DiscordAPIError)) {
    const { code, name, message } = error as NodeJS.ErrnoException;
    const reason = code ?? (name === 'AbortError' ? 'no answer in time' : message);
    return unreachable.has(code ?? '') ? { kind: 'retry', counts: true, reason } : { kind: 'unknown', reason };
  }
  const code = Number(error.code);
  const reason = code ? `${code} ${error.message.split('\n')[0]}` : String(error.status);
  if (busy.has(code)) return { kind: 'retry', counts: true, reason };
  if (error.status === 401 || workspaceGone.has(code)) return { kind: 'dead', scope: 'workspace', reason };
  const isOurs = error.status === 400 && !channelClosed.has(code);
  return isOurs || error.status === 413 ? { kind: 'refused', reason } : { kind: 'dead', scope: 'channel', reason };
}

/** Codes that come with 400 and are about the channel: no text channel, archived or locked thread, forum, filters, closed direct messages. */
const channelClosed = new Set([50007, 50008, 50083, 160005, 40067, 50278, 200000, 240000]);

function toFrozen({ body, files }: Rendered): Frozen {
  return {
    body,
    files: files.map(({ name, data }) => ({ name, base64: Buffer.from(data as Uint8Array).toString('base64') })),
  };
}

function fromFrozen({ body, files }: Frozen): Rendered {
  return {
    body,
    files: files.map(({ name, base64 }) => ({
      name,
      data: Buffer.from(base64, 'base64'),
      contentType: 'image/png',
    })),
  };
}
