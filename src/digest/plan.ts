import type { Core } from '../core.ts';
import type { Platform } from '../invocation.ts';
import type { Plan } from '../store/run.ts';
import { coveredAtStart, latestSlot, localDate, nextSlot } from './schedule.ts';
import type { Address, DigestSubscription, Rhythm, Subscription } from './subscription.ts';

const batch = 500;
const codes: Record<Rhythm, string> = { daily: 'd', weekdays: 'b', weekly: 'w', monthly: 'm' };

/**
 * The key of the run of one slot: subscription, rhythm and local date. Inserting it is the lock. At most 25 characters,
 * for Discord's nonce.
 *
 * @example 'D12.d.20261122'
 */
export function slotKey({ id, settings }: DigestSubscription, date: string): string {
  return `D${id}.${codes[settings.rhythm]}.${date.replaceAll('-', '')}`;
}

/**
 * Writes a run for the latest slot at or before now of every digest that has not had one. Slots before it that were
 * missed are covered by it.
 */
export async function planDigests({ store }: Pick<Core, 'store'>, now: number, platforms: readonly Platform[]) {
  await comeBack(store, now, platforms);
  for (;;) {
    const due = await store.subscriptions.due(now, platforms, batch);
    if (due.length === 0) return;
    const plans = await Promise.all(due.map(digest => orBreak(digest, () => planOf(digest, now), store)));
    const possible = plans.filter(plan => plan !== undefined);
    if (possible.length) await store.runs.plan(possible);
    if (due.length < batch) return;
  }
}

const firstToSeeADay = 'Pacific/Kiritimati';

/**
 * A digest that had a run on a day that has not begun anywhere was planned while the clock was ahead: it begins anew,
 * with its next slot by the clock as it is now.
 */
async function comeBack(store: Core['store'], now: number, platforms: readonly Platform[]) {
  for (const digest of await store.subscriptions.ahead(localDate(now, firstToSeeADay), platforms)) {
    const { settings } = digest;
    const anew = () => ({
      plannedTo: '',
      coveredTo: coveredAtStart(settings, now),
      nextAt: nextSlot(settings, now).at,
    });
    const change = await orBreak(digest, anew, store);
    if (change) await store.subscriptions.change(digest.id, change);
  }
}

/**
 * Breaks a digest whose instants can't be told, such as in a time zone that this Node.js does not know: its owner hears
 * of it, and it holds up no other one.
 */
async function orBreak<T>({ id }: Subscription, work: () => T, store: Core['store']): Promise<T | undefined> {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await store.subscriptions.change(id, { state: { kind: 'broken', reason, scope: 'channel' } });
    return undefined;
  }
}

function planOf(digest: DigestSubscription, now: number): Plan {
  const slot = latestSlot(digest.settings, now);
  const next = nextSlot(digest.settings, now, slot.date);
  return {
    run: {
      key: slotKey(digest, slot.date),
      kind: 'digest',
      subscriptionId: digest.id,
      address: digest.address,
      localDate: slot.date,
      dueAt: slot.at,
    },
    next: { from: digest.nextAt, plannedTo: slot.date, nextAt: next.at },
  };
}

/**
 * Writes a run for every watch that has not heard of the latest change, one at a time for each. The minute in its key
 * is for another run when one came to nothing: the watch was snoozed or its channel out of reach.
 */
export async function planWatches({ store }: Pick<Core, 'store'>, now: number, platforms: readonly Platform[]) {
  const head = await store.changes.head();
  const minute = Math.floor(now / 60_000).toString(36);
  for (let last = 0; ; ) {
    const behind = await store.subscriptions.behind(head, platforms, batch, last);
    if (behind.length === 0) return;
    last = behind.at(-1)!.id;
    await store.runs.plan(
      behind.map(({ id, address, mark }) => ({
        run: { key: `W${id}.${mark}.${minute}`, kind: 'watch', subscriptionId: id, address, localDate: '', dueAt: now },
      })),
    );
    if (behind.length < batch) return;
  }
}

/** Writes one message to each owner, which tells of all that can't be delivered and was not told of. */
export async function planNotices({ store }: Pick<Core, 'store'>, now: number, platforms: readonly Platform[]) {
  const byOwner = new Map<string, { address: Address; ids: number[] }>();
  for (const { id, address, owner } of await store.subscriptions.untold(platforms)) {
    const { platform, workspace } = address;
    const key = JSON.stringify([platform, workspace, owner]);
    const told = byOwner.get(key) ?? { address: { platform, workspace, kind: 'person', user: owner }, ids: [] };
    told.ids.push(id);
    byOwner.set(key, told);
  }
  for (const { address, ids } of byOwner.values()) {
    const [subscriptionId] = ids as [number];
    const key = `N${subscriptionId}.${now.toString(36)}`;
    await store.runs.planNotice({ key, kind: 'notice', subscriptionId, address, localDate: '', dueAt: now }, ids);
  }
}

/**
 * When a digest goes on after a pause or an edit: no slot of the past is made up for at once, and a local date that had
 * its digest gets no second one.
 */
export function goOnAt(
  { settings, plannedTo }: Pick<DigestSubscription, 'settings' | 'plannedTo'>,
  now: number,
): number {
  return nextSlot(settings, now, plannedTo).at;
}

/** Ends the pauses whose time is over. What was missed comes with the next slot. */
export async function wakeRested({ store }: Pick<Core, 'store'>, now: number) {
  for (const subscription of await store.subscriptions.rested(now)) {
    const awake = { state: { kind: 'active' } } as const;
    const change =
      subscription.kind === 'watch'
        ? awake
        : await orBreak(subscription, () => ({ ...awake, nextAt: goOnAt(subscription, now) }), store);
    if (change) await store.subscriptions.change(subscription.id, change);
  }
}
