import type { Core } from '../core.ts';
import { contentOf, isQuiet } from './content.ts';
import { isSlotDay, localDate, plusDays, previousSlotDate } from './schedule.ts';
import type { DigestSettings } from './subscription.ts';

const days = 90;

/** What these settings would have brought in the last 90 days. */
export interface Past {
  /** Slots, and how many of them would have had something to tell. */
  readonly slots: number;
  readonly digests: number;
  readonly onThisDay: number;
  readonly due: number;
  readonly changed: number;
}

export async function pastOf(
  settings: DigestSettings,
  { corpus, store, clock }: Pick<Core, 'corpus' | 'store' | 'clock'>,
): Promise<Past> {
  const now = clock.now().getTime();
  const today = localDate(now, settings.timezone);
  const changes = await store.changes.since(now - days * 86_400_000);
  const noticed = changes.map(change => ({ change, date: localDate(change.at, settings.timezone) }));
  const past = { slots: 0, digests: 0, onThisDay: 0, due: 0, changed: 0 };
  for (let date = plusDays(today, 1 - days); date <= today; date = plusDays(date, 1)) {
    if (!isSlotDay(settings, date)) continue;
    const from = plusDays(previousSlotDate(settings, date), 1);
    const during = noticed.filter(n => n.date >= from && n.date <= date).map(n => n.change);
    const content = contentOf(corpus, settings, { from, to: date }, during);
    past.slots++;
    if (!isQuiet(content)) past.digests++;
    past.onThisDay += content.onThisDay.length;
    past.due += content.due.length;
    past.changed += content.changed.length;
  }
  return past;
}
