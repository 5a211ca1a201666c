import type { Context } from '../command.ts';
import type { Core } from '../core.ts';
import { UsageError } from '../errors.ts';
import type { Actor, Place } from '../invocation.ts';
import { type Address, type Subscription, subscriptionName } from './subscription.ts';

/** Who receives what is subscribed here: the channel, or in direct messages the person. */
export function addressOf(place: Place, actor: Actor): Address {
  if (place.direct) return personAddress(place, actor);
  const { platform, workspace = '', channel = '' } = place;
  return { platform, workspace, kind: 'channel', channel };
}

export function personAddress({ platform, workspace = '' }: Place, { id }: Actor): Address {
  return { platform, workspace, kind: 'person', user: id };
}

type OfKind<K extends Subscription['kind']> = Extract<Subscription, { kind: K }>;

/** What is delivered here, of one kind. */
export async function subscriptionsAt<K extends Subscription['kind']>(
  kind: K,
  addresses: readonly Address[],
  { store }: Core,
): Promise<OfKind<K>[]> {
  const found = await Promise.all(addresses.map(address => store.subscriptions.at(address)));
  return found.flat().filter((s): s is OfKind<K> => s.kind === kind);
}

/**
 * The one that `id:` names, as `D3`, `d3` or `3`; without it the only one there is.
 *
 * @throws {UsageError} listing those there are
 */
export function chosen<K extends Subscription['kind']>(
  here: readonly OfKind<K>[],
  id: string | undefined,
  { words }: Pick<Context, 'words'>,
): OfKind<K> {
  const names = here.map(subscriptionName);
  if (id === undefined) {
    if (here.length === 1) return here[0]!;
    throw new UsageError(here.length ? words.digest.which(names) : words.digest.noneHere);
  }
  const number = Number(/^#?[a-z]?(\d+)$/i.exec(id.trim())?.[1]);
  const found = here.find(subscription => subscription.id === number);
  if (!found) throw new UsageError(words.digest.unknownId(id, names));
  return found;
}
