import { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Config } from '../../src/config.ts';
import { type Destination, HistoryRefused, type Poster, type PostOutcome } from '../../src/digest/poster.ts';
import { type CallStore, createCallWriter } from '../../src/token.ts';
import type { SlackMessage } from './blocks.ts';
import { createClient } from './client.ts';
import { codeOf } from './errors.ts';
import { toSlack } from './render/render.ts';

/** Marks what was posted in Slack's metadata, so that it can be found again. */
const eventType = 'zonebot_run';
/** Enough for the busiest channel between an attempt and its repetition. */
const pagesToSearch = 5;
/** Opening direct messages and posting take at most 10 s together. */
const timeoutMs = 4500;

/** Posts digests to Slack with a client of its own that never retries: the run ledger does. */
export function createSlackPoster(config: Config, store: CallStore, log: Logger): Poster {
  if (!config.SLACK_BOT_TOKEN) throw new Error('Posting to Slack needs SLACK_BOT_TOKEN');
  const client = createClient(config.SLACK_BOT_TOKEN, config.SLACK_API_URL, log, { retries: 0, timeoutMs });
  return {
    platform: 'slack',
    spacingMs: 1100,
    perSecond: 5,
    async freeze(reply) {
      const writer = createCallWriter(store);
      const message = toSlack(reply, writer);
      await writer.flush();
      return JSON.stringify(message);
    },
    async post(to, frozen, key) {
      const channel = await channelOf(client, to).catch(toOutcome);
      if (typeof channel === 'string') return postOnce(client, channel, JSON.parse(frozen), key);
      // Nothing was posted yet.
      return channel.kind === 'unknown' ? { kind: 'retry', counts: true, reason: channel.reason } : channel;
    },
    async find(to, key, since) {
      try {
        return await findByKey(client, await channelOf(client, to), key, since);
      } catch (error) {
        const outcome = toOutcome(error);
        const isForGood = outcome.kind === 'dead' || outcome.kind === 'refused';
        throw isForGood ? new HistoryRefused(outcome.reason) : error;
      }
    },
  };
}

async function channelOf(client: webApi.WebClient, to: Destination): Promise<string> {
  if (to.kind === 'channel') return to.channel;
  const { channel } = await client.conversations.open({ users: to.user });
  return channel!.id!;
}

async function postOnce(
  client: webApi.WebClient,
  channel: string,
  message: SlackMessage,
  key: string,
): Promise<PostOutcome> {
  try {
    const { ts } = await client.chat.postMessage({
      ...message,
      blocks: [...message.blocks] as never,
      channel,
      metadata: { event_type: eventType, event_payload: { key } },
    });
    return { kind: 'sent', message: ts! };
  } catch (error) {
    return toOutcome(error);
  }
}

async function findByKey(
  client: webApi.WebClient,
  channel: string,
  key: string,
  since: Date,
): Promise<string | undefined> {
  let cursor: string | undefined;
  for (let page = 0; page < pagesToSearch; page++) {
    const { messages = [], response_metadata } = await client.conversations.history({
      channel,
      // A little earlier: Slack's clock stamps messages, not ours.
      oldest: String(since.getTime() / 1000 - 60),
      include_all_metadata: true,
      limit: 200,
      ...(cursor && { cursor }),
    });
    const found = messages.find(
      ({ metadata }) =>
        metadata?.event_type === eventType && (metadata.event_payload as { key?: string } | undefined)?.key === key,
    );
    if (found) return found.ts;
    cursor = response_metadata?.next_cursor;
    if (!cursor) return undefined;
  }
  throw new HistoryRefused(`Slack's channel ${channel} has more messages since then than are worth reading`);
}

const classes: readonly [RegExp, (reason: string) => PostOutcome][] = [
  [/^fatal_error$/, reason => ({ kind: 'unknown', reason })],
  [/^(ratelimited|rate_limited|message_limit_exceeded)$/, reason => ({ kind: 'retry', counts: false, reason })],
  [
    /^(service_unavailable|internal_error|request_timeout|team_added_to_org)$/,
    reason => ({ kind: 'retry', counts: true, reason }),
  ],
  [
    /^(channel_not_found|is_archived|not_in_channel|restricted_action\w*|ekm_access_denied|no_permission|access_denied|messages_tab_disabled|user_not_found|user_disabled|cannot_dm_bot)$/,
    reason => ({ kind: 'dead', scope: 'channel', reason }),
  ],
  [
    /^(invalid_auth|not_authed|account_inactive|token_revoked|token_expired|missing_scope|team_access_not_granted|org_login_required|enterprise_is_restricted|accesslimited)$/,
    reason => ({ kind: 'dead', scope: 'workspace', reason }),
  ],
];

/** What a failed call means for the run. A code that is not known is taken for a mistake of ours, which alerts. */
function toOutcome(error: unknown): PostOutcome {
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { kind: 'retry', counts: false, afterMs: error.retryAfter * 1000, reason: 'ratelimited' };
  }
  const code = codeOf(error);
  if (code) return classes.find(([codes]) => codes.test(code))?.[1](code) ?? { kind: 'refused', reason: code };
  if (error instanceof webApi.WebAPIRequestError && neverArrived(error.original)) {
    return { kind: 'retry', counts: true, reason: 'unreachable' };
  }
  return { kind: 'unknown', reason: error instanceof Error ? error.message : String(error) };
}

function neverArrived(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: unknown };
  if (/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT)$/.test(code ?? ''))
    return true;
  return cause !== undefined && neverArrived(cause);
}
