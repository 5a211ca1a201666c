import type { BlockAction, MessageShortcut, SlashCommand } from '@slack/bolt';
import type { Actor, Place } from '../../src/invocation.ts';
import { parseActionId } from './render/context.ts';
import type { Target } from './respond.ts';

/** Who did something, where, and where the answer goes. */
export interface Origin {
  readonly actor: Actor;
  readonly place: Place;
  readonly target: Target;
}

/** The line that was typed, as it was typed: Slack escapes three characters. */
export function readLine({ command, text }: SlashCommand): string {
  return `${command} ${unescapeText(text)}`;
}

export function readCommandOrigin(slash: SlashCommand): Origin {
  const { user_id, user_name, team_id, channel_id, channel_name, response_url } = slash;
  return {
    // Only a person who can type in a channel can use a command there.
    actor: { platform: 'slack', id: user_id, name: user_name, canManage: true },
    place: placeOf(team_id, channel_id, channel_name),
    target: { responseUrl: response_url, channel: channel_id, user: user_id },
  };
}

/** What a click means: its token, and whether the answer replaces the message. Undefined for a link. */
export function readAction({ actions, container }: BlockAction): { token: string; replace: boolean } | undefined {
  const action = actions[0];
  if (!action || !('action_id' in action)) return undefined;
  const mode = parseActionId(action.action_id);
  const token = action.type === 'button' ? action.value : pickedIn(action);
  if (!mode || token === undefined) return undefined;
  // What everybody sees is never replaced by the answer to one of them.
  return { token, replace: mode === 'replace' && container.is_ephemeral === true };
}

function pickedIn(action: BlockAction['actions'][number]): string | undefined {
  const isSelect = action.type === 'static_select' || action.type === 'external_select';
  return isSelect ? action.selected_option?.value : undefined;
}

export function readActionOrigin(body: BlockAction): Origin {
  const { user, team, channel, container, response_url, message } = body;
  const channelId = channel?.id ?? (container.channel_id as string | undefined);
  const name = nameOf(user);
  const thread = message?.thread_ts as string | undefined;
  const place = placeOf(team?.id ?? user.team_id, channelId, channel?.name);
  return {
    actor: { platform: 'slack', id: user.id, name, canManage: container.is_ephemeral === true || place.direct },
    place,
    target: { responseUrl: response_url, channel: channelId, user: user.id, ...(thread && { thread }) },
  };
}

export function readShortcutOrigin({ user, team, channel, response_url, message }: MessageShortcut): Origin {
  const name = nameOf(user);
  const thread = message.thread_ts as string | undefined;
  return {
    actor: { platform: 'slack', id: user.id, name, canManage: false },
    place: placeOf(team?.id ?? user.team_id, channel.id, channel.name),
    target: {
      responseUrl: response_url,
      channel: channel.id,
      user: user.id,
      ...(thread && { thread }),
    },
  };
}

/**
 * The words of a message, without mentions, addresses, emoji and what a search would take for a filter.
 *
 * @example
 * readMessageText('<@U1> see *lithium* rail: <https://a.example|the plan> :tada:')
 * //=> 'see lithium rail the plan'
 */
export function readMessageText(text: string): string {
  const words = text
    .replace(/<[@#!][^>]*>/g, ' ')
    .replace(/<[^>|]*\|([^>]*)>|<[^>]*>/g, ' $1 ')
    .replace(/:[\w+-]+:/g, ' ');
  return unescapeText(words)
    .replace(/[*_~`":：“”<>|]|(?<!\S)-/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function placeOf(workspace: string | undefined, channel: string | undefined, name: string | undefined): Place {
  // Without a channel it was in App Home, which is answered in direct messages.
  const direct = !channel || channel.startsWith('D') || name === 'directmessage';
  return {
    platform: 'slack',
    direct,
    ...(workspace && { workspace }),
    ...(channel && { channel }),
    ...(name && { name }),
  };
}

function nameOf(user: { id: string; name?: string; username?: string }): string {
  return user.name ?? user.username ?? user.id;
}

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
