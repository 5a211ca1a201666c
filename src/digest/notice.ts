import { type Words, wordsFor } from '../language/index.ts';
import type { Reply, Rich } from '../reply.ts';
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

/** The one direct message that an owner gets when subscriptions can't be delivered any more; undefined without one. */
export function composeNotice(broken: readonly Subscription[]): Reply | undefined {
  const [first] = broken;
  if (!first) return undefined;
  const words = wordsFor(first.settings.language);
  const { notice } = words.digest;
  return {
    visibility: 'private',
    title: notice.title(broken.map(subscriptionName)),
    parts: [
      { kind: 'facts', facts: broken.flatMap(subscription => toFacts(subscription, words)) },
      { kind: 'text', text: notice.afterwards },
    ],
    language: words.language,
  };
}

/** What can't be delivered where and why, what helps, and how it goes on. */
function toFacts(subscription: Subscription, words: Words): { label: string; value: Rich }[] {
  const { address, kind, settings, state } = subscription;
  if (state.kind !== 'broken') return [];
  const { notice } = words.digest;
  const name = subscriptionName(subscription);
  const where = address.kind === 'channel' ? notice.channel(settings.where ?? address.channel) : notice.direct;
  const said = notice.text(notice[kind], where, state.reason);
  const fix = { text: fixOf(state.reason, state.scope, words), strong: true };
  return [{ label: name, value: [said, ' ', fix, notice.again[kind](name)] }];
}
