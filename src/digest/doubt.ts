import type { Run } from '../store/run.ts';
import { type Delivery, finish, ladderStep, reachedBy } from './outcome.ts';
import { HistoryRefused, repeatableMs } from './poster.ts';
import { graceMs } from './span.ts';

/** False if the message had landed, or that can't be told: then the run is dealt with. */
export async function hasNotLanded(run: Run, since: number, delivery: Delivery): Promise<boolean> {
  let message: string | undefined;
  try {
    message = await delivery.poster.find(run.address, run.key, new Date(since));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await (error instanceof HistoryRefused ? leave : lookAgain)(run, reason, delivery);
    return false;
  }
  if (message === undefined) return true;
  await finish(run, { state: 'sent', message, reached: reachedBy(run, run.markTo) }, delivery);
  return false;
}

/** It can't be told, now or ever: better not sent than sent twice. */
function leave(run: Run, reason: string, delivery: Delivery): Promise<void> {
  return finish(run, { state: 'unconfirmed', reason, reached: reachedBy(run, run.markTo) }, delivery);
}

/** The history can't be read now. A platform that is down comes back within hours. */
function lookAgain(run: Run, reason: string, delivery: Delivery): Promise<void> {
  const { core } = delivery;
  const now = core.clock.now().getTime();
  if (now > (run.frozenAt ?? run.dueAt) + graceMs) return leave(run, reason, delivery);
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
