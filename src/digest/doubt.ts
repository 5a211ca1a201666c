import type { Run } from '../store/run.ts';
import { type Delivery, finish, ladderStep, reachedBy } from './outcome.ts';
import { repeatableMs } from './poster.ts';
import { graceMs } from './span.ts';

/** False if the message had landed, or that can't be told: then the run is dealt with. */
export async function hasNotLanded(run: Run, since: number, delivery: Delivery): Promise<boolean> {
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

/**
 * Whether "not found" may only mean that the platform knows the key and a repetition is harmless. Then it is the very
 * message that is repeated: it may have landed, so that nothing else may tell the same.
 */
export function isFreshlyInDoubt({ inDoubtSince = Number.NEGATIVE_INFINITY }: Run): boolean {
  return Date.now() - inDoubtSince < repeatableMs;
}
