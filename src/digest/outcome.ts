import type { Bot } from '../adapter.ts';
import type { Claim, Run, RunEnd } from '../store/run.ts';
import type { Pace } from './pace.ts';
import type { Poster, PostOutcome } from './poster.ts';

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

/** Ends the run of an attempt, or puts it off, by what the platform said. Undefined: nothing was posted. */
export async function settle(run: Run, outcome: PostOutcome | undefined, delivery: Delivery) {
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
export function putOff(
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

/** Whether it failed as often as the ladder has steps. */
export function isTriedOut({ attempts }: Run): boolean {
  return attempts >= ladder.length;
}

/** No attempt could succeed. The next slot of a digest covers what this one held; a watch would only try the same again. */
export async function giveUp(run: Run, reason: string, delivery: Delivery): Promise<void> {
  const mark = run.markTo || (await delivery.core.store.changes.head());
  await finish(run, { state: 'refused', reason, ...(run.kind === 'watch' && { reached: { mark } }) }, delivery);
}

/** Ends a run; the next message to the same destination keeps its distance from one that was sent. */
export function finish(run: Run, end: RunEnd, delivery: Delivery): Promise<void> {
  const { core, poster } = delivery;
  const spacing = end.state === 'sent' ? Math.ceil(poster.spacingMs * clockSpeed(delivery)) : 0;
  return core.store.runs.finish(run, end, core.clock.now().getTime(), spacing);
}

/** How far a run that was sent, or had nothing to say, moves its subscription on. */
export function reachedBy(run: Run, mark: number): RunEnd['reached'] {
  if (run.kind === 'notice') return undefined;
  return { mark, ...(run.kind === 'digest' && { coveredTo: run.localDate }) };
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

/** How long to wait after so many attempts, give or take a tenth. */
export function ladderStep(attempts: number): number {
  return Math.ceil(ladder[Math.min(attempts, ladder.length - 1)]! * (0.9 + Math.random() * 0.2));
}

/** Clock milliseconds that pass in a real one. */
function clockSpeed({ core }: Delivery): number {
  return 1 / core.clock.realMs(1);
}
