import { plusDays, previousSlotDate } from './schedule.ts';
import type { DigestSubscription } from './subscription.ts';

/** The local days that a digest covers, both included. */
export interface DigestSpan {
  readonly from: string;
  readonly to: string;
  /** It makes up for digests that were missed or paused. */
  readonly catchUp: boolean;
  /** The pause or the downtime was longer than what is made up for: older changes are left out. */
  readonly cut: boolean;
  /** Minutes since it was due, where that is worth saying. */
  readonly lateMinutes?: number;
}

/** Sent late until then, and marked as delayed; made up for after it. */
export const graceMs = 6 * 3_600_000;
const delayedMs = 15 * 60_000;
/** A catch-up goes back no further, today included. */
const catchUpDays = 14;

/**
 * The days that the digest of one slot covers: those since the last delivered one, or the slot's own period where that
 * was longer ago than a catch-up goes.
 */
export function spanOfSlot(
  { settings, coveredTo }: Pick<DigestSubscription, 'settings' | 'coveredTo'>,
  slot: { readonly date: string; readonly at: number },
  now: number,
): DigestSpan {
  const ownFrom = plusDays(previousSlotDate(settings, slot.date), 1);
  const owed = plusDays(coveredTo, 1);
  const earliest = [ownFrom, plusDays(slot.date, 1 - catchUpDays)].sort()[0]!;
  const from = [[owed, earliest].sort()[1]!, slot.date].sort()[0]!;
  const late = now - slot.at;
  const catchUp = from < ownFrom || late > graceMs;
  return {
    from,
    to: slot.date,
    catchUp,
    cut: owed < from,
    ...(!catchUp && late > delayedMs ? { lateMinutes: Math.round(late / 60_000) } : {}),
  };
}
