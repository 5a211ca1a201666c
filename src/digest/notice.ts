import type { Words } from '../language/index.ts';
import type { Reply } from '../reply.ts';
import { type Subscription, subscriptionName } from './subscription.ts';

type Fix = keyof Words['digest']['fix'];

/** What helps against a platform's code. */
const fixes: Readonly<Record<string, Fix>> = {
  not_in_channel: 'invite',
  channel_not_found: 'invite',
  is_archived: 'unarchive',
  '10003': 'gone',
  '50001': 'permissions',
  '50013': 'permissions',
  '160005': 'permissions',
  '50083': 'unarchive',
  '50007': 'direct',
  '50278': 'direct',
  messages_tab_disabled: 'direct',
  cannot_dm_bot: 'direct',
  restricted_action: 'policy',
  restricted_action_read_only_channel: 'policy',
  restricted_action_thread_only_channel: 'policy',
  no_permission: 'policy',
  ekm_access_denied: 'policy',
  access_denied: 'policy',
  '200000': 'policy',
  '240000': 'policy',
};

/** What a person has to do before the platform takes messages for this subscription again. */
export function fixOf(reason: string, scope: 'channel' | 'workspace', words: Words): string {
  if (scope === 'workspace') return words.digest.fix.workspace;
  const code = /[a-z_]{4,}|\d{4,}/.exec(reason)?.[0] ?? '';
  return words.digest.fix[fixes[code] ?? 'other'];
}

/** The one direct message that an owner gets when nothing can be delivered any more. */
export function composeNotice(subscription: Subscription, words: Words): Reply | undefined {
  const { state, address, kind, settings } = subscription;
  if (state.kind !== 'broken') return undefined;
  const { notice } = words.digest;
  const where = address.kind === 'channel' ? notice.channel(settings.where ?? address.channel) : notice.direct;
  return {
    visibility: 'private',
    title: notice.title(subscriptionName(subscription)),
    parts: [
      { kind: 'text', text: notice.text(notice[kind], where, state.reason) },
      { kind: 'text', text: [{ text: fixOf(state.reason, state.scope, words), strong: true }] },
      { kind: 'text', text: notice.afterwards },
    ],
    language: words.language,
  };
}
