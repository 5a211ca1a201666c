import type { Messages } from './messages.ts';
import { validateBlocks } from './validate.ts';

type Args = Record<string, unknown>;
type Result = { ok: boolean; error?: string; [name: string]: unknown };
export type Method = (args: Args) => Result;

/** Who and what there is in the fake workspace. */
export interface Workspace {
  readonly team: string;
  readonly botUser: string;
  /** Members by channel; the bot posts where it is one, or where the channel is not listed as private. */
  readonly members: Map<string, string[]>;
  /** Channels that refuse posts, with Slack's code. */
  readonly closed: Map<string, string>;
  readonly people: Map<string, { readonly name: string; readonly locale: string }>;
  /** The blocks of App Home, by person. */
  readonly homes: Map<string, readonly object[]>;
}

const metadataType = /^[a-z][a-z0-9_]*$/i;

/** The methods that the bot uses, as strict as Slack's. Anything else is an unknown route. */
export function webApiMethods(
  workspace: Workspace,
  messages: Messages,
  socketUrl: () => string,
): Record<string, Method> {
  const post = (args: Args, onlyTo?: string): Result => {
    const channel = String(args.channel ?? '');
    const closed = workspace.closed.get(channel) ?? (channel ? undefined : 'channel_not_found');
    if (closed) return { ok: false, error: closed };
    if (onlyTo && !workspace.members.get(channel)?.includes(workspace.botUser))
      return { ok: false, error: 'not_in_channel' };
    const { metadata } = args as { metadata?: { event_type?: string; event_payload?: object } };
    if (metadata && !(metadataType.test(metadata.event_type ?? '') && typeof metadata.event_payload === 'object'))
      return { ok: false, error: 'invalid_metadata_format' };
    const error = messages.check(args);
    if (error) return { ok: false, error };
    const { ts } = messages.add({ channel, payload: args, ...(onlyTo && { onlyTo }) });
    return onlyTo ? { ok: true, message_ts: ts } : { ok: true, channel, ts };
  };
  return {
    'auth.test': () => ({
      ok: true,
      team: 'Trade Team',
      team_id: workspace.team,
      user: 'zonebot',
      user_id: workspace.botUser,
      bot_id: 'B0BOT',
    }),
    'apps.connections.open': () => ({ ok: true, url: socketUrl() }),
    'chat.postMessage': args => post(args),
    'chat.postEphemeral': args => post(args, String(args.user)),
    'users.info': args => {
      const profile = workspace.people.get(String(args.user));
      if (!profile) return { ok: false, error: 'user_not_found' };
      const { name, locale } = profile;
      return {
        ok: true,
        user: { id: args.user, profile: { display_name: name }, ...(args.include_locale === true ? { locale } : {}) },
      };
    },
    'views.publish': args => {
      const { type, blocks } = args.view as { type: string; blocks: { type: string }[] };
      const problems: string[] = type === 'home' ? [] : [`a view of type ${type}`];
      validateBlocks(blocks, problem => problems.push(problem));
      if (blocks.length > 100 || blocks.some(block => /^data_/.test(block.type))) problems.push('not for a view');
      if (problems.length) return { ok: false, error: 'invalid_arguments', problems };
      workspace.homes.set(String(args.user_id), blocks);
      return { ok: true, view: { id: 'V0HOME' } };
    },
    'conversations.open': args =>
      typeof args.users === 'string' && args.users
        ? { ok: true, channel: { id: `D${args.users.slice(1)}` } }
        : { ok: false, error: 'users_list_not_supplied' },
    'conversations.members': args => {
      const members = workspace.members.get(String(args.channel));
      return members
        ? { ok: true, members, response_metadata: { next_cursor: '' } }
        : { ok: false, error: 'channel_not_found' };
    },
    'conversations.history': args => {
      const oldest = Number(args.oldest ?? 0);
      const found = messages.all.filter(
        m => m.channel === args.channel && !m.onlyTo && !m.isDeleted && Number(m.ts) >= oldest,
      );
      return {
        ok: true,
        messages: found.reverse().map(({ ts, payload }) => ({
          type: 'message',
          ts,
          text: payload.text,
          bot_id: 'B0BOT',
          ...(args.include_all_metadata && payload.metadata ? { metadata: payload.metadata } : {}),
        })),
        has_more: false,
        response_metadata: { next_cursor: '' },
      };
    },
  };
}

/** The arguments of a Web API call, from a form (structures as JSON) or from JSON. */
export function parseApiArgs(body: string, type: string): Args {
  if (type.startsWith('application/json')) return JSON.parse(body || '{}');
  return Object.fromEntries([...new URLSearchParams(body)].map(([name, value]) => [name, parseArg(name, value)]));
}

function parseArg(name: string, value: string): unknown {
  if (['blocks', 'metadata', 'view'].includes(name)) return JSON.parse(value);
  if (value === 'true' || value === 'false') return value === 'true';
  return value;
}
