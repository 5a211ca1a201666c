import { localDay } from '../src/calendar/span.ts';
import { parseDay } from '../src/calendar/when.ts';
import type { ArgsOf, Context, NameOption } from '../src/command.ts';
import type { Core } from '../src/core.ts';
import { type RecordKind, recordKinds } from '../src/corpus/schema.ts';
import { dueAt, localDate, readTimezone } from '../src/digest/schedule.ts';
import { matchTimezones, readDay, readTime } from '../src/digest/settings.ts';
import { type DigestSettings, quietDays, rhythms, styles } from '../src/digest/subscription.ts';
import { UsageError } from '../src/errors.ts';
import { nameOption } from './filters.ts';

const everything = 'all';

/** Names, or `all`, which is how an edit takes a filter away. */
function filterOption(file: 'zones' | 'areas', description: string): NameOption & { readonly many: true } {
  const names = nameOption(file, description, true);
  return {
    ...names,
    resolve: (core, typed) => (typed.trim().toLowerCase() === everything ? everything : names.resolve(core, typed)),
  };
}

const kinds: NameOption & { readonly many: true } = {
  type: 'name',
  many: true,
  description: 'Only these kinds of records: measure, milestone, figure; or all',
  resolve: (_core, typed) =>
    [everything, ...recordKinds].find(kind => kind === typed.trim().toLowerCase().replace(/s$/, '')),
  known: () => [...recordKinds, everything],
  complete: (_core, typed) =>
    [...recordKinds, everything]
      .filter(kind => kind.startsWith(typed.trim().toLowerCase()))
      .map(kind => ({ name: kind, value: kind })),
};

/** When a digest comes and what about. None has a default, since an edit changes only what is named. */
export const settingsOptions = {
  time: { type: 'string', description: 'Time of day, such as 09:00', maxLength: 20 },
  timezone: {
    type: 'string',
    description: 'Time zone, such as Asia/Shanghai; follows daylight saving',
    maxLength: 60,
    complete: (_core: Core, typed: string) => matchTimezones(typed).map(zone => ({ name: zone, value: zone })),
  },
  rhythm: { type: 'choice', description: 'How often', choices: rhythms },
  day: { type: 'string', description: 'Weekly: monday to sunday. Monthly: 1 to 31', maxLength: 20 },
  zones: filterOption('zones', 'Only these zones, such as sichuan,chongqing; or all'),
  areas: filterOption('areas', 'Only these topics, such as finance; or all'),
  kinds,
  style: { type: 'choice', description: 'Lines, or lines with excerpts', choices: styles },
  quiet: { type: 'choice', description: 'A day with nothing to tell: skip it, or one measure', choices: quietDays },
  language: { type: 'choice', description: 'Language of the headings: en or zh', choices: ['en', 'zh'] },
} as const;

export const idOption = {
  type: 'string',
  description: 'Which one, such as D3, where there are several',
  maxLength: 20,
} as const;

export const untilOption = {
  type: 'string',
  description: 'First day on which it goes on, such as 2026-12-01',
  maxLength: 40,
} as const;

type SettingsArgs = ArgsOf<typeof settingsOptions>;

export const defaultSettings: DigestSettings = {
  time: '09:00',
  timezone: 'UTC',
  rhythm: 'daily',
  zones: [],
  areas: [],
  kinds: [],
  style: 'compact',
  quiet: 'skip',
};

/**
 * Settings with what was typed changed. A new digest speaks the language of the person who asks for it, unless they choose.
 *
 * @throws {UsageError} saying what is not understood and how to write it
 */
export function readSettings(
  args: SettingsArgs,
  { words, actor }: Pick<Context, 'words' | 'actor'>,
  base: DigestSettings = { ...defaultSettings, language: actor.locale },
): DigestSettings {
  const w = words.digest;
  const time = args.time === undefined ? base.time : readTime(args.time);
  if (!time) throw new UsageError(w.badTime(args.time!));
  const timezone = args.timezone === undefined ? base.timezone : readZone(args.timezone, words);
  const rhythm = args.rhythm ?? base.rhythm;
  const takesDay = rhythm === 'weekly' || rhythm === 'monthly';
  if (args.day !== undefined && !takesDay) throw new UsageError(w.dayNotUsed(rhythm));
  const keptDay = rhythm === base.rhythm ? base.day : undefined;
  const day = args.day === undefined ? (keptDay ?? 1) : readDay(args.day, rhythm, w.weekdays);
  if (takesDay && day === undefined) throw new UsageError(w.badDay(args.day!, rhythm));
  const filter = (typed: readonly string[] | undefined, kept: readonly string[]) =>
    typed === undefined ? kept : typed.includes(everything) ? [] : typed;
  return {
    ...base,
    time,
    timezone,
    rhythm,
    day: takesDay ? day : undefined,
    zones: filter(args.zones, base.zones),
    areas: filter(args.areas, base.areas),
    kinds: filter(args.kinds, base.kinds) as RecordKind[],
    style: args.style ?? base.style,
    quiet: args.quiet ?? base.quiet,
    language: args.language ?? base.language,
  };
}

function readZone(typed: string, words: Context['words']): string {
  const exact = readTimezone(typed);
  if (exact) return exact;
  const close = matchTimezones(typed, 3);
  const [only] = close;
  if (close.length === 1 && only!.toLowerCase().endsWith(`/${typed.trim().toLowerCase().replaceAll(' ', '_')}`))
    return only!;
  throw new UsageError(words.digest.badTimezone(typed, close));
}

/**
 * The day on which a pause ends, and the instant at which that day begins.
 *
 * @throws {UsageError} if it is not a day to come
 */
export function readUntil(
  typed: string,
  timezone: string,
  { core, words }: Pick<Context, 'core' | 'words'>,
): { day: string; at: number } {
  const today = localDate(core.clock.now().getTime(), timezone);
  const span = parseDay(typed, localDay(today));
  if (!span) throw new UsageError(words.usage.notDate('until', typed));
  const day = span.from > today ? span.from : span.to;
  if (day <= today) throw new UsageError(words.digest.untilPast(day));
  return { day, at: dueAt(day, '00:00', timezone) };
}
