import type { Core } from '../core.ts';
import { shortName } from '../corpus/names.ts';
import { type Words, wordsFor } from '../language/index.ts';
import type { Run } from '../store/run.ts';
import { fixOf } from './notice.ts';
import { pastOf } from './past.ts';
import { localDate } from './schedule.ts';
import type { DigestSettings, DigestSubscription, Subscription } from './subscription.ts';

type Fact = { label: string; value: string };

/** `every day at 09:00 (Asia/Shanghai)`. */
export function rhythmText({ rhythm, day, time, timezone }: DigestSettings, words: Words): string {
  return words.digest.rhythm(rhythm, day, time, timezone);
}

/** `2026-11-23 09:00 (Asia/Shanghai) = 2026-11-23 01:00 UTC`. */
export function instantText(at: number, timezone: string, words: Words): string {
  const utc = wallTime(at, 'UTC');
  return timezone === 'UTC' ? `${utc} UTC` : words.digest.instant(wallTime(at, timezone), timezone, utc);
}

function wallTime(at: number, timezone: string): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, hour: '2-digit', minute: '2-digit' }).format(at);
  return `${localDate(at, timezone)} ${time}`;
}

/** When a digest comes and what about. */
export function settingsFacts(settings: DigestSettings, core: Core, words: Words): Fact[] {
  const w = words.digest;
  const names = (file: 'zones' | 'areas') =>
    settings[file]
      .map(id => core.corpus[file].get(id))
      .flatMap(name => (name ? [shortName(name, words.language)] : []))
      .join(', ') || w.everything;
  return [
    { label: w.facts.when, value: rhythmText(settings, words) },
    { label: w.facts.zones, value: names('zones') },
    { label: w.facts.areas, value: names('areas') },
    { label: w.facts.kinds, value: settings.kinds.map(kind => words.kind[kind]).join(', ') || w.everything },
    { label: w.facts.style, value: w.style[settings.style] },
    { label: w.facts.quiet, value: w.quietDays[settings.quiet] },
    { label: w.facts.language, value: wordsFor(settings.language).languageName },
  ];
}

/** The next instant in local time and UTC, and what the last 90 days would have brought. */
export async function outlookFacts(digest: DigestSubscription, core: Core, words: Words): Promise<Fact[]> {
  const w = words.digest;
  const past = await pastOf(digest.settings, core);
  const next = digest.state.kind === 'active' ? instantText(digest.nextAt, digest.settings.timezone, words) : '';
  return [
    ...(next ? [{ label: w.facts.next, value: next }] : []),
    { label: w.facts.past, value: w.past(past.digests, past.slots, past.onThisDay, past.due, past.changed) },
  ];
}

/** Active, paused until when, or broken and what to do. */
export function stateText({ state }: Subscription, timezone: string, words: Words): string {
  const w = words.digest.state;
  if (state.kind === 'active') return w.active;
  if (state.kind === 'paused')
    return w.paused(state.until === undefined ? undefined : localDate(state.until, timezone));
  return w.broken(state.reason, fixOf(state.reason, state.scope, words));
}

/** A run in a line: its day, what came of it, when. */
export function runText(run: Run, timezone: string, words: Words): string {
  const what = [words.digest.run[run.state], run.state === 'sent' ? undefined : run.reason].filter(Boolean).join(': ');
  const at = run.doneAt === undefined ? '' : `, ${wallTime(run.doneAt, timezone)}`;
  return `${run.localDate || localDate(run.dueAt, timezone)}: ${what}${at}`;
}
