import type { Core } from '../core.ts';
import { rhythmText, stateText } from '../digest/describe.ts';
import { addressOf, personAddress } from '../digest/place.ts';
import { type Subscription, subscriptionName } from '../digest/subscription.ts';
import type { Actor, Place } from '../invocation.ts';
import type { Words } from '../language/index.ts';
import type { Choice, Part } from '../reply.ts';

/** What reaches a person here: what this channel receives, and what they alone do. Empty where there is nothing. */
export async function mineParts(actor: Actor, place: Place, core: Core, words: Words): Promise<Part[]> {
  const addresses = [addressOf(place, actor), ...(place.direct ? [] : [personAddress(place, actor)])];
  const found = (await Promise.all(addresses.map(address => core.store.subscriptions.at(address)))).flat();
  if (found.length === 0) return [];
  return [
    { kind: 'facts', facts: found.map(s => ({ label: subscriptionName(s), value: lineOf(s, words) })) },
    { kind: 'choices', label: words.digest.settings, choices: found.slice(0, 25).map(s => toChoice(s, words)) },
  ];
}

function lineOf(subscription: Subscription, words: Words): string {
  const { address, state } = subscription;
  const [what, timezone] =
    subscription.kind === 'watch'
      ? [`“${subscription.settings.query}”`, 'UTC']
      : [rhythmText(subscription.settings, words), subscription.settings.timezone];
  const to = address.kind === 'person' ? words.watch.toYou : words.watch.toChannel;
  return [what, to, ...(state.kind === 'active' ? [] : [stateText(subscription, timezone, words)])].join(' · ');
}

function toChoice(subscription: Subscription, words: Words): Choice {
  const id = subscriptionName(subscription);
  const command = subscription.kind === 'watch' ? 'watch test' : 'digest status';
  return { label: id, description: lineOf(subscription, words), call: { command, args: { id } } };
}
