import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Reply } from '../../src/reply.ts';
import { type CallStore, createCallWriter, saveCalls } from '../../src/token.ts';
import type { SlackMessage } from './blocks.ts';
import { codeOf, isMessageRefused } from './errors.ts';
import { toSlack } from './render/render.ts';

/** Where an answer goes. */
export interface Target {
  /** Slack's address for answers to this one action: 5 uses, 30 minutes. */
  readonly responseUrl: string | undefined;
  readonly channel: string | undefined;
  readonly user: string;
  /** The message that was acted on is replaced by the answer. */
  readonly replace?: boolean;
  readonly thread?: string;
}

/** Sends an answer. What Slack does not take is logged. @throws when the answer can't be drawn: then nothing was sent */
export type Respond = (reply: Reply, target: Target) => Promise<void>;

/** Whether Slack took a message, and if not, its code. */
type Outcome = { readonly ok: true } | { readonly ok: false; readonly error: string };
type Sender = (message: SlackMessage) => Promise<Outcome>;

export function createRespond(store: CallStore, client: webApi.WebClient, log: Logger): Respond {
  const send = async (reply: Reply, target: Target) => {
    const messages = await draw(reply, store, log);
    const outcome = await sendPlainerIfRefused(messages, message => postToUrl(target, message, reply));
    if (outcome.ok) return;
    if (target.responseUrl) log.warn({ error: outcome.error }, 'response_url refused an answer, trying another way');
    const isPublic = reply.visibility === 'channel';
    const second = await sendPlainerIfRefused(messages, message => postThroughApi(client, target, message, isPublic));
    if (!second.ok) log.error({ error: second.error, channel: target.channel }, 'an answer could not be delivered');
  };
  return async (reply, target) => {
    await send(reply, target);
    if (reply.announce) await send(announcement(reply.announce), target);
  };
}

/** What everybody reads besides a private answer. */
function announcement(text: string): Reply {
  return { visibility: 'channel', parts: [{ kind: 'citation', text }] };
}

/** The message, and the same without Slack's newer blocks. */
async function draw(reply: Reply, store: CallStore, log: Logger): Promise<readonly [SlackMessage, SlackMessage]> {
  const writer = createCallWriter(store);
  const messages = [toSlack(reply, writer), toSlack(reply, writer, { native: false })] as const;
  await saveCalls(writer, log);
  return messages;
}

async function sendPlainerIfRefused([message, plainer]: readonly [SlackMessage, SlackMessage], send: Sender) {
  const outcome = await send(message);
  return !outcome.ok && isMessageRefused(outcome.error) ? send(plainer) : outcome;
}

async function postToUrl(target: Target, message: SlackMessage, { visibility, tone }: Reply): Promise<Outcome> {
  if (!target.responseUrl) return { ok: false, error: 'no response_url' };
  const isPublic = visibility === 'channel';
  const body = {
    ...message,
    response_type: isPublic ? 'in_channel' : 'ephemeral',
    replace_original: target.replace === true && !isPublic && tone !== 'error',
    ...(target.thread && { thread_ts: target.thread }),
  };
  let outcome = await postOnce(target.responseUrl, body);
  if (!outcome.ok && outcome.error === 'unreachable') outcome = await postOnce(target.responseUrl, body);
  return outcome;
}

/** Slack says no with a status, or with status 200 and `ok: false`. */
async function postOnce(url: string, body: object): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    });
    const said = await response.text();
    const code = /"error"\s*:\s*"(\w+)"/.exec(said)?.[1] ?? /^[a-z_]+$/.exec(said)?.[0];
    if (response.ok && (!code || said === 'ok')) return { ok: true };
    return { ok: false, error: response.status >= 500 ? 'unreachable' : (code ?? `status ${response.status}`) };
  } catch {
    return { ok: false, error: 'unreachable' };
  }
}

/** Without a usable `response_url`: in the channel where the bot is a member, else as a direct message. */
async function postThroughApi(
  client: webApi.WebClient,
  { channel, user, thread }: Target,
  message: SlackMessage,
  isPublic: boolean,
): Promise<Outcome> {
  const content = { ...message, blocks: [...message.blocks] as never, ...(thread && { thread_ts: thread }) };
  try {
    if (channel && isPublic) await client.chat.postMessage({ ...content, channel });
    else if (channel) await client.chat.postEphemeral({ ...content, channel, user });
    else await client.chat.postMessage({ ...content, channel: user });
    return { ok: true };
  } catch (error) {
    const code = codeOf(error) ?? String(error);
    if (channel && !isMessageRefused(code)) {
      return postThroughApi(client, { responseUrl: undefined, channel: undefined, user }, message, false);
    }
    return { ok: false, error: code };
  }
}
