import type { Context } from '../src/command.ts';
import { stateText } from '../src/digest/describe.ts';
import { addressOf, chosen, personAddress, subscriptionsAt } from '../src/digest/place.ts';
import { subscriptionName, type WatchSubscription } from '../src/digest/subscription.ts';
import { UsageError } from '../src/errors.ts';
import type { Action, Choice, Part, Reply } from '../src/reply.ts';
import { matchingChanges, matchingRecords } from '../src/watch/matches.ts';
import { announced } from './digest-answers.ts';

export type WatchContext = Pick<Context, 'core' | 'place' | 'actor' | 'words'>;

/** How far back `/watch test` looks, in milliseconds. */
export const past = 90 * 86_400_000;

/** The channel's watches and, wherever they ask, the person's own. */
export function watchesHere({ core, place, actor }: WatchContext): Promise<WatchSubscription[]> {
  const addresses = [addressOf(place, actor), ...(place.direct ? [] : [personAddress(place, actor)])];
  return subscriptionsAt('watch', addresses, core);
}

/** @throws {UsageError} if it is the channel's and the person may not manage that */
export async function manageable(id: string | undefined, context: WatchContext): Promise<WatchSubscription> {
  const watch = chosen<'watch'>(await watchesHere(context), id, context);
  if (watch.address.kind === 'channel' && !context.actor.canManage)
    throw new UsageError(context.words.usage.notAllowed);
  return watch;
}

export function told(
  watch: WatchSubscription,
  reply: Reply,
  context: WatchContext,
  line: (who: string) => string,
): Reply {
  return watch.address.kind === 'channel' ? announced(reply, context, line) : reply;
}

export async function watchFacts(watch: WatchSubscription, { core, words }: WatchContext) {
  const w = words.watch;
  const { query } = watch.settings;
  const recent = await core.store.changes.since(core.clock.now().getTime() - past);
  return [
    { label: w.facts.what, value: query },
    { label: w.facts.to, value: watch.address.kind === 'person' ? w.toYou : w.toChannel },
    { label: w.facts.now, value: String(matchingRecords(query, core).length) },
    { label: w.facts.past, value: w.pastChanges(matchingChanges(query, recent, core).length) },
  ];
}

export function watchLine(watch: WatchSubscription, { words }: WatchContext) {
  const to = watch.address.kind === 'person' ? words.watch.toYou : words.watch.toChannel;
  const state = watch.state.kind === 'active' ? [] : [stateText(watch, 'UTC', words)];
  return { label: subscriptionName(watch), value: [`“${watch.settings.query}”`, to, ...state].join(' · ') };
}

export function toChoice(watch: WatchSubscription): Choice {
  const id = subscriptionName(watch);
  return { label: `${id} · ${watch.settings.query}`, call: { command: 'watch test', args: { id } } };
}

export function watchActions(watch: WatchSubscription, { watch: w }: WatchContext['words']): Action[] {
  const args = { id: subscriptionName(watch) };
  return [
    { label: w.test, call: { command: 'watch test', args } },
    { label: w.snooze, call: { command: 'watch snooze', args } },
    { label: w.remove, call: { command: 'watch remove', args }, style: 'danger' },
  ];
}

export function moreRecords(query: string, rest: number, { watch: w }: WatchContext['words']): Part {
  return { kind: 'actions', actions: [{ label: w.more(rest), call: { command: 'measure', args: { query } } }] };
}

export function addArgs({ settings, address }: WatchSubscription) {
  return { query: settings.query, for: address.kind === 'person' ? 'me' : 'channel' };
}

export function forMe(query: string, { watch: w }: WatchContext['words']) {
  return [{ label: w.onlyMe, call: { command: 'watch add', args: { query, for: 'me' } } }];
}
