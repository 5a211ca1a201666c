import { setTimeout as sleep } from 'node:timers/promises';
import type { Bot } from '../adapter.ts';
import { StoreError } from '../errors.ts';
import type { Reply } from '../reply.ts';
import type { Claim, Frozen, Run, RunEnd } from '../store/run.ts';
import { messageOf, toPlainReply } from './message.ts';
import type { Pace } from './pace.ts';
import { type Poster, type PostOutcome, repeatableMs } from './poster.ts';
import { graceMs } from './span.ts';
import type { Subscription } from './subscription.ts';

const minute = 60_000;
/** After a failure that may pass, by the number of attempts; then the last again, until the next slot takes over. */
const ladder = [1, 5, 15, 60].map(minutes => minutes * minute);

/** What delivering needs. */
export interface Delivery extends Pick<Bot, 'core' | 'log'> {
  readonly poster: Poster;
  readonly pace: Pace;
  /** This instance's claim, as of now. */
  claim(): Claim;
  readonly stopping: AbortSignal;
}

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
    if (run.attempts >= ladder.length) await giveUp(run, reason, delivery);
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

async function settle(run: Run, outcome: PostOutcome | undefined, delivery: Delivery) {
  const { core, pace, log } = delivery;
  if (!outcome) return;
  const now = core.clock.now().getTime();
  if (outcome.kind !== 'retry' || outcome.counts) pace.answered();
  switch (outcome.kind) {
    case 'sent':
      return finish(run, { state: 'sent', message: outcome.message, reached: reachedBy(run, run.markTo) }, delivery);
    case 'retry': {
      const asked = outcome.afterMs ?? 0;
      if (!outcome.counts) pace.limited(performance.now(), asked);
      return putOff(run, outcome, asked, delivery);
    }
    case 'unknown':
      return core.store.runs.retry(run, {
        nextTryAt: now + ladderStep(run.attempts),
        counts: true,
        inDoubt: true,
        reason: outcome.reason,
      });
    case 'dead': {
      const { scope, reason } = outcome;
      log.warn({ key: run.key, scope, reason }, 'a destination can not be posted to any more');
      await finish(run, { state: 'dead', reason }, delivery);
      if (run.kind !== 'notice') await breakAll(run, scope, reason, delivery);
      return;
    }
    case 'refused':
      log.error({ key: run.key, reason: outcome.reason }, 'the platform refused a message');
      return giveUp(run, outcome.reason, delivery);
  }
}

/** Another attempt after as long as the platform asks, in real milliseconds, or as the ladder says. An earlier doubt stays. */
function putOff(
  run: Run,
  { counts, reason }: { readonly counts: boolean; readonly reason: string },
  askedMs: number,
  delivery: Delivery,
): Promise<void> {
  const { core } = delivery;
  const wait = Math.max(askedMs * clockSpeed(delivery), counts ? ladderStep(run.attempts) : 0);
  const nextTryAt = Math.ceil(core.clock.now().getTime() + wait);
  return core.store.runs.retry(run, { nextTryAt, counts, inDoubt: run.inDoubtSince !== undefined, reason });
}

/** No attempt could succeed. The next slot of a digest covers what this one held; a watch would only try the same again. */
async function giveUp(run: Run, reason: string, delivery: Delivery): Promise<void> {
  const mark = run.markTo || (await delivery.core.store.changes.head());
  await finish(run, { state: 'refused', reason, ...(run.kind === 'watch' && { reached: { mark } }) }, delivery);
}

/** False if the message had landed, or that can't be told: then the run is dealt with. */
async function hasNotLanded(run: Run, since: number, delivery: Delivery): Promise<boolean> {
  let message: string | undefined;
  try {
    message = await delivery.poster.find(run.address, run.key, new Date(since));
  } catch (error) {
    await lookAgain(run, error instanceof Error ? error.message : String(error), delivery);
    return false;
  }
  if (message === undefined) return true;
  await finish(run, { state: 'sent', message, reached: reachedBy(run, run.markTo) }, delivery);
  return false;
}

/** The history can't be read. A platform that is down comes back within hours; after them the message counts as sent. */
function lookAgain(run: Run, reason: string, delivery: Delivery): Promise<void> {
  const { core } = delivery;
  const now = core.clock.now().getTime();
  if (now > (run.frozenAt ?? run.dueAt) + graceMs)
    return finish(run, { state: 'unconfirmed', reason, reached: reachedBy(run, run.markTo) }, delivery);
  const nextTryAt = now + ladderStep(run.attempts);
  return core.store.runs.retry(run, { nextTryAt, counts: true, inDoubt: true, reason });
}

/** Whether a later slot of the same digest has come: it covers the days of this one too. */
async function isOvertaken(run: Run, { core }: Delivery): Promise<boolean> {
  if (run.kind !== 'digest') return false;
  const others = await core.store.runs.othersOpen(run);
  return others.some(other => other.kind === 'digest' && other.dueAt > run.dueAt);
}

/**
 * Whether "not found" may only mean that the platform knows the key and a repetition is harmless. Then it is the very
 * message that is repeated: it may have landed, so that nothing else may tell the same.
 */
function isFreshlyInDoubt({ inDoubtSince = Number.NEGATIVE_INFINITY }: Run): boolean {
  return Date.now() - inDoubtSince < repeatableMs;
}

/** A message that was frozen in time and is now so late that it has to say so. */
function isStale({ dueAt, frozenAt = 0 }: Run, now: number): boolean {
  return now > dueAt + graceMs && frozenAt <= dueAt + graceMs;
}

function reachedBy(run: Run, mark: number): RunEnd['reached'] {
  if (run.kind === 'notice') return undefined;
  return { mark, ...(run.kind === 'digest' && { coveredTo: run.localDate }) };
}

function finish(run: Run, end: RunEnd, delivery: Delivery): Promise<void> {
  const { core, poster } = delivery;
  const spacing = end.state === 'sent' ? Math.ceil(poster.spacingMs * clockSpeed(delivery)) : 0;
  return core.store.runs.finish(run, end, core.clock.now().getTime(), spacing);
}

function breakAll(
  { subscriptionId, address }: Run,
  scope: 'channel' | 'workspace',
  reason: string,
  { core }: Delivery,
) {
  const { subscriptions } = core.store;
  if (scope === 'workspace') return subscriptions.breakAt({ ...address, channel: undefined }, reason);
  if (address.kind === 'channel') return subscriptions.breakAt(address, reason);
  return subscriptions.change(subscriptionId, { state: { kind: 'broken', reason, scope } });
}

function ladderStep(attempts: number): number {
  return Math.ceil(ladder[Math.min(attempts, ladder.length - 1)]! * (0.9 + Math.random() * 0.2));
}

/** Clock milliseconds that pass in a real one. */
function clockSpeed({ core }: Delivery): number {
  return 1 / core.clock.realMs(1);
}
