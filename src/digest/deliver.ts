import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../errors.ts';
import type { Reply } from '../reply.ts';
import type { Frozen, Run } from '../store/run.ts';
import { hasNotLanded, isFreshlyInDoubt } from './doubt.ts';
import { messageOf, toPlainReply } from './message.ts';
import { type Delivery, finish, giveUp, isTriedOut, putOff, reachedBy, settle } from './outcome.ts';
import type { PostOutcome } from './poster.ts';
import { graceMs } from './span.ts';
import type { Subscription } from './subscription.ts';

/**
 * Takes one claimed run as far as it goes now: looks for a message that may have landed, composes and freezes it, posts
 * it, records what came of it. Whenever it is cut short, the ledger says what a restart has to do.
 */
export async function deliver(run: Run, delivery: Delivery): Promise<void> {
  const { core } = delivery;
  const isNotice = run.kind === 'notice';
  const subscription = isNotice ? undefined : await core.store.subscriptions.get(run.subscriptionId);
  if (run.inDoubtSince !== undefined && !(await hasNotLanded(run, run.inDoubtSince, delivery))) return;
  const repeats = isFreshlyInDoubt(run);
  const isWanted = isNotice || subscription?.state.kind === 'active';
  if (!isWanted || (!repeats && (await isOvertaken(run, delivery))))
    return finish(run, { state: 'superseded' }, delivery);

  const kept = repeats || !isStale(run, core.clock.now().getTime()) ? run.frozen : undefined;
  const fresh = kept ? undefined : await make(run, subscription, reply => reply, delivery);
  if (!kept && !fresh) return;
  const current = { ...run, ...fresh };
  const outcome = await post(current, fresh, delivery);
  if (outcome?.kind !== 'refused') return settle(current, outcome, delivery);

  delivery.log.error({ key: run.key, reason: outcome.reason }, 'the platform refused a message: sending its bare text');
  const plain = await make(current, subscription, toPlainReply, delivery);
  if (!plain) return;
  const bare = { ...current, ...plain };
  return settle(bare, await post(bare, plain, delivery), delivery);
}

/** Composes and freezes the message of a run. Undefined if there is nothing to say or that fails: the run is dealt with. */
async function make(
  run: Run,
  subscription: Subscription | undefined,
  form: (reply: Reply) => Reply,
  delivery: Delivery,
): Promise<Frozen | undefined> {
  const { core, poster, log } = delivery;
  try {
    const { reply, ...covers } = await messageOf(run, subscription, core);
    const frozenAt = core.clock.now().getTime();
    if (reply) return { ...covers, frozen: await poster.freeze(form(reply)), frozenAt };
    await finish(run, { state: 'empty', reached: reachedBy(run, covers.markTo) }, delivery);
  } catch (error) {
    // The database is away: that is no fault of the message.
    if (error instanceof StoreError) throw error;
    const reason = 'internal_error';
    log.error({ err: error, key: run.key }, 'a message could not be made');
    if (isTriedOut(run)) await giveUp(run, reason, delivery);
    else await putOff(run, { counts: true, reason }, 0, delivery);
  }
  return undefined;
}

/** One attempt, when the platform's pace allows it. Undefined if the lease was lost or the bot stops: nothing was posted. */
async function post(run: Run, fresh: Frozen | undefined, delivery: Delivery): Promise<PostOutcome | undefined> {
  const { core, poster, pace, stopping } = delivery;
  const wait = pace.take(performance.now());
  if (wait > 0) await sleep(wait, undefined, { signal: stopping }).catch(() => {});
  if (stopping.aborted) return giveBack(run, delivery);
  const claim = delivery.claim();
  if (!(await core.store.runs.begin(run.key, claim, fresh))) return undefined;
  // A process that was held up (a machine asleep, a slow database) may find its lease ended and the message posted.
  if (Date.now() - claim.realNow > claim.leaseMs / 3) return giveBack(run, delivery);
  return poster.post(run.address, run.frozen!, run.key);
}

/** Nothing was posted: the doubt is no more than it was. */
async function giveBack(run: Run, { core }: Delivery): Promise<undefined> {
  const { inDoubtSince, reason = '' } = run;
  await core.store.runs.retry(run, { nextTryAt: 0, counts: false, inDoubt: inDoubtSince !== undefined, reason });
}

/** Whether a later slot of the same digest has come: it covers the days of this one too. */
async function isOvertaken(run: Run, { core }: Delivery): Promise<boolean> {
  if (run.kind !== 'digest') return false;
  const others = await core.store.runs.othersOpen(run);
  return others.some(other => other.kind === 'digest' && other.dueAt > run.dueAt);
}

/** A message that was frozen in time and is now so late that it has to say so. */
function isStale({ dueAt, frozenAt = 0 }: Run, now: number): boolean {
  return now > dueAt + graceMs && frozenAt <= dueAt + graceMs;
}
