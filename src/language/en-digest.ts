import type { Rhythm } from '../digest/subscription.ts';

const count = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ordinal = (n: number) => {
  const ending = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
};

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const utc = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** The words of `/digest` and of digests. */
export const digest = {
  /** `Sunday 22 November 2026`; `16–22 November 2026`. */
  days: (from: string, to: string) =>
    from === to
      ? dayFormat.format(utc(to)).replace(',', '')
      : shortFormat
          .formatRange(utc(from), utc(to))
          .replace(/\s+/gu, ' ')
          .replace(/\b(\d{1,2}) – (\d)/u, '$1–$2'),
  title: (days: string) => `Free trade zone digest · ${days}`,
  catchUp: (days: string) => `Free trade zone digest · catch-up for ${days}`,
  delayed: (time: string, minutes: number) =>
    `Delayed: this was due at ${time}, ${minutes < 90 ? count(minutes, 'minute') : count(Math.round(minutes / 60), 'hour')} ago.`,
  cut: (from: string) => `There was a longer break; this goes back to ${from}.`,
  sections: {
    onThisDay: 'On this day in earlier years',
    due: 'Coming due',
    changed: 'New and changed',
  },
  /** @param days those that it covers, unless that is today alone */
  quiet: (days?: string) => `Nothing new ${days ? `for ${days}` : 'today'}. One measure worth knowing:`,
  yearsAgo: (years: number) => `${count(years, 'year')} ago`,
  more: (n: number, section: string) => `${n} more: ${section}`,
  open: 'Open an item',
  snooze: 'Snooze for a week',
  settings: 'Settings',
  sources: 'Sources',
  change: {
    added: 'New',
    withdrawn: 'Withdrawn',
    none: 'none',
    fields: {
      status: 'Status',
      date: 'Date',
      dates: 'Dates',
      title: 'Title',
      summary: 'Text',
      before: 'Before',
      after: 'After',
      scope: 'Applies to',
      figures: 'Figures',
      document: 'Document',
      note: 'Note',
      kind: 'Kind',
      zones: 'Zones',
      areas: 'Topics',
    },
  },
  rhythm: (rhythm: Rhythm, day: number | undefined, time: string, timezone: string) => {
    const when = {
      daily: 'every day',
      weekdays: 'Monday to Friday',
      weekly: `every ${weekdays[(day ?? 1) - 1]}`,
      monthly: `on the ${ordinal(day ?? 1)} of each month${(day ?? 1) > 28 ? ' (or its last day)' : ''}`,
    }[rhythm];
    return `${when} at ${time} (${timezone})`;
  },
  weekdays,
  style: { compact: 'compact', full: 'full' },
  quietDays: { skip: 'skipped', measure: 'one measure worth knowing' },
  everything: 'everything',
  subscribed: (name: string) => `Subscribed: ${name}`,
  changedTo: (name: string) => `Changed: ${name}`,
  same: (name: string) => `This channel already receives exactly this as ${name}.`,
  facts: {
    when: 'When',
    next: 'Next',
    zones: 'Zones',
    areas: 'Topics',
    kinds: 'Kinds',
    style: 'Style',
    quiet: 'Quiet days',
    language: 'Language',
    state: 'State',
    last: 'Last runs',
    past: 'Last 90 days',
  },
  instant: (local: string, timezone: string, utc: string) => `${local} (${timezone}) = ${utc} UTC`,
  past: (days: number, slots: number, onThisDay: number, due: number, changed: number) =>
    `${count(days, 'digest')} of ${slots} with something to tell: ${onThisDay} on this day, ${due} coming due, ${changed} new or changed`,
  state: {
    active: 'active',
    paused: (until?: string) => (until ? `paused until ${until}` : 'paused until somebody resumes it'),
    broken: (reason: string, fix: string) => `broken (${reason}): ${fix}`,
  },
  run: {
    open: 'being delivered',
    sent: 'sent',
    empty: 'nothing to tell',
    superseded: 'taken into a later one',
    unconfirmed: 'sent, but the platform never confirmed it',
    refused: 'refused by the platform',
    dead: 'could not be delivered',
  },
  neverRan: 'none yet',
  notDelivering: (platform: string) =>
    `Nothing is scheduled to run: this process does not deliver to ${platform} now. Subscriptions are kept, and delivery starts when the bot runs with that platform on.`,
  previewNote: (next: string) => `This is a preview; only you see it. The next digest comes ${next}.`,
  previewPaused: (state: string) => `This is a preview; only you see it. This digest is ${state}.`,
  sampleNote:
    'Nothing is subscribed here. A daily digest of everything would hold this today; zones: and areas: narrow it.',
  previewEmpty: 'There is nothing to tell now: on such a day nothing is sent.',
  nowSent: 'It is on its way to the channel.',
  nowEmpty: 'There is nothing to tell now, so nothing was sent.',
  list: (n: number) => (n === 0 ? 'No digest here yet' : `${count(n, 'digest')} here`),
  noneYet: 'Nothing is subscribed here. A daily digest at nine, for example:',
  example: 'Subscribe daily at 09:00',
  noneHere: 'There is none here yet. Begin with /digest subscribe or /watch add.',
  which: (names: readonly string[]) => `There are several here: say which with id:, one of ${names.join(', ')}.`,
  unknownId: (typed: string, names: readonly string[]) =>
    names.length
      ? `“${typed}” is none of this place's: it has ${names.join(', ')}.`
      : `“${typed}” is none of this place's: it has none yet.`,
  badTime: (typed: string) => `“${typed}” is not a time of day: write 09:00 or 9:30 pm.`,
  badTimezone: (typed: string, close: readonly string[]) =>
    `“${typed}” is not a time zone I know.${close.length ? ` Did you mean ${close.join(' or ')}?` : ''} Write it like Asia/Shanghai or Europe/London.`,
  badDay: (typed: string, rhythm: string) =>
    rhythm === 'weekly'
      ? `“${typed}” is not a day of the week: write monday to sunday.`
      : `“${typed}” is not a day of the month: write 1 to 31.`,
  dayNotUsed: (rhythm: string) => `“day” goes with a weekly or monthly rhythm, not with ${rhythm}.`,
  untilPast: (day: string) => `${day} is not in the future: a pause ends on a day to come.`,
  nothingToEdit: 'Say what to change, such as time:18:00 or zones:sichuan. What is not named stays as it is.',
  paused: (name: string, until?: string) =>
    until ? `${name} is paused and goes on by itself on ${until}.` : `${name} is paused until somebody resumes it.`,
  pausedNote: 'What is missed meanwhile comes with the first digest afterwards, at most 14 days of it.',
  resumed: (name: string) => `${name} goes on`,
  unsubscribed: (name: string) => `${name} is removed; nothing more comes.`,
  again: 'Subscribe again',
  buttons: {
    preview: 'Preview',
    pause: 'Pause',
    resume: 'Resume',
    unsubscribe: 'Unsubscribe',
    status: 'Settings',
    list: 'List',
  },
  announce: {
    subscribed: (who: string, what: string) => `${who} subscribed this channel to a free trade zone digest: ${what}.`,
    edited: (who: string, name: string, what: string) => `${who} changed digest ${name} of this channel: ${what}.`,
    paused: (who: string, name: string, until?: string) =>
      `${who} paused digest ${name} of this channel${until ? ` until ${until}` : ''}.`,
    resumed: (who: string, name: string) => `${who} resumed digest ${name} of this channel.`,
    unsubscribed: (who: string, name: string) => `${who} unsubscribed this channel from digest ${name}.`,
    now: (who: string, name: string) => `${who} asked for digest ${name} now.`,
  },
  notice: {
    title: (names: readonly string[]) =>
      names.length === 1
        ? `${names[0]} is not delivered any more`
        : `${names.length} subscriptions are not delivered any more`,
    text: (what: string, where: string, reason: string) => `${what} for ${where} can't be delivered: ${reason}.`,
    again: {
      digest: (name: string) => `, then write there /digest resume id:${name}`,
      watch: (name: string) => `, then write there /watch remove id:${name} and add it again`,
    },
    afterwards: 'I will not try again before that.',
    digest: 'The digest',
    watch: 'The watch',
    direct: 'you',
    channel: (name: string) => `channel ${name}`,
  },
  fix: {
    invite: 'invite me to the channel (on Slack: /invite @Zonebot)',
    unarchive: 'unarchive the channel, or subscribe another one',
    gone: 'the channel is gone; subscribe another one',
    permissions: 'give me View Channel, Send Messages and Embed Links there (in threads also Send Messages in Threads)',
    policy: 'ask an administrator to allow apps to post there',
    direct: 'allow direct messages from me',
    workspace: 'the bot was removed or its token is no longer valid: install it again',
    other: 'check that I may post there',
  },
};

/** The words of `/watch` and of what watches say. */
export const watch = {
  title: (query: string, n: number) => `Watch “${query}”: ${count(n, 'change')}`,
  added: (name: string) => `Watching: ${name}`,
  facts: { what: 'What', now: 'Matches now', past: 'Last 90 days', to: 'Told to', state: 'State' },
  toYou: 'you, by direct message',
  toChannel: 'this channel',
  explain: 'You hear when a record that matches is added or changes, with old and new, in one message.',
  list: (n: number) => (n === 0 ? 'No watch here yet' : `${count(n, 'watch', 'watches')} here`),
  noneYet: 'Nothing is watched here. For example:',
  example: 'lithium battery',
  testTitle: (query: string) => `Watch “${query}”`,
  matches: 'What matches now',
  changes: 'What changed in the last 90 days',
  noMatch: 'Nothing matches now. It stays in force: you hear when something does.',
  pastChanges: (n: number) => count(n, 'change'),
  noChange: 'No change in the last 90 days.',
  same: (name: string) => `This is watched here already, as ${name}.`,
  removed: (name: string) => `${name} is removed.`,
  snoozed: (name: string, until: string) =>
    `${name} is quiet until ${until}. Changes until then come in one message after it.`,
  more: (n: number) => `${n} more`,
  snooze: 'Snooze for a week',
  remove: 'Remove',
  test: 'Test',
  settings: 'Watches here',
  onlyMe: 'Tell only me',
  askForMe:
    'Only people who may manage this server (Discord) or are members of this channel (Slack) can make the channel watch something. You can have it told to you alone.',
  announce: {
    added: (who: string, name: string, query: string) => `${who} made this channel watch “${query}” (${name}).`,
    removed: (who: string, name: string, query: string) => `${who} removed watch ${name} (“${query}”) of this channel.`,
    snoozed: (who: string, name: string, until: string) =>
      `${who} snoozed watch ${name} of this channel until ${until}.`,
  },
};
