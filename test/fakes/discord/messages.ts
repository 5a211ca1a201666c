import { type Answer, errors, type Refuse } from './errors.ts';
import { messageProblems } from './validate-message.ts';
import { type FakeMessage, type Json, snowflake, type World } from './world.ts';

export const ephemeral = 1 << 6;
const loading = 1 << 7;

/** Puts a message up. */
export function createMessage(
  world: World,
  { body, files, channel, onlyFor }: Pick<FakeMessage, 'body' | 'files' | 'channel' | 'onlyFor'>,
): FakeMessage {
  const message: FakeMessage = { id: snowflake(), channel, body, files, onlyFor };
  world.messages.push(message);
  world.seen.push({ message, body });
  return message;
}

/** A message as Discord reports it. */
export function reportMessage(
  { application }: Pick<World, 'application'>,
  { id, channel, body, onlyFor }: FakeMessage,
): Json {
  return {
    ...body,
    id,
    channel_id: channel,
    author: { id: application, username: 'zonebot', discriminator: '0001', bot: true, avatar: null },
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    content: '',
    flags: Number(body.flags ?? 0) | (onlyFor ? ephemeral : 0),
  };
}

/** Posts to a channel by the bot's own right. */
export function postToChannel(world: World, refuse: Refuse, channel: string, body: Json, files: string[]): Answer {
  if (channel !== world.channel && channel !== world.directChannel) return errors.channel;
  const found = messageProblems(body, files);
  if (Number(body.flags) & (ephemeral | loading)) found.push('flags: not on a message of a channel');
  if (found.length) return refuse(found);
  const nonce = body.nonce as string | undefined;
  const earlier = body.enforce_nonce ? world.messages.find(m => nonce && m.nonce === nonce) : undefined;
  const message = earlier ?? createMessage(world, { channel, body, files });
  if (nonce) message.nonce = nonce;
  return { status: 200, body: reportMessage(world, message), headers: bucket(channel) };
}

/** Rate-limit headers of a route that is far from its limit. */
function bucket(channel: string): Record<string, string> {
  return {
    'x-ratelimit-limit': '5',
    'x-ratelimit-remaining': '4',
    'x-ratelimit-reset': String(Date.now() / 1000 + 1),
    'x-ratelimit-reset-after': '1',
    'x-ratelimit-bucket': `bucket${channel}`,
  };
}
