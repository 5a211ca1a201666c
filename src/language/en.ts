import type { DateKind, MilestoneKind, RecordKind, Scope, Status } from '../corpus/schema.ts';
import { answers } from './en-answers.ts';
import { digest, watch } from './en-digest.ts';
import { count, list } from './en-grammar.ts';

const didYouMean = (close: readonly string[]) =>
  close.length ? ` Did you mean ${list(close.map(c => `“${c}”`))}?` : '';
const some = (known: readonly string[]) =>
  known.length > 30 ? `${known.slice(0, 30).join(', ')} …` : known.join(', ');

/** The bot's own words in English. Every other language has the same shape. */
export const en = {
  language: 'en',
  languageName: 'English',
  /** Between a label and what it says. */
  colon: ': ',
  /** Between two sentences. */
  stop: '. ',
  usage: {
    unknownCommand: (name: string, close: readonly string[]) =>
      `There is no command “${name}”.${didYouMean(close)} /zonebot help lists them all.`,
    unknownOption: (name: string, close: readonly string[], known: readonly string[]) =>
      `There is no option “${name}”.${didYouMean(close)} The options are ${some(known)}.`,
    noValue: (name: string, what: string) => `“${name}:” needs a value: ${what}.`,
    missing: (name: string, what: string) => `“${name}” is missing: ${what}.`,
    unexpected: (text: string, known: readonly string[]) =>
      known.length
        ? `I can't place “${text}”. Options are written like ${known[0]}:value; there are ${some(known)}.`
        : `This command takes no options, but I read “${text}”.`,
    tooLong: (name: string, max: number) => `“${name}” is longer than ${max} characters: shorten it.`,
    notInteger: (name: string, typed: string, min?: number, max?: number) =>
      `“${name}” has to be a whole number${min !== undefined && max !== undefined ? ` from ${min} to ${max}` : min !== undefined ? ` of at least ${min}` : ''}, not “${typed}”.`,
    notBoolean: (name: string, typed: string) => `“${name}” is yes or no, not “${typed}”.`,
    notChoice: (name: string, typed: string, close: readonly string[], known: readonly string[]) =>
      `“${typed}” is not ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name.replace(/(?<!u)s$/, '')}.${close.length ? didYouMean(close) : ` Known are ${some(known)}.`}`,
    notDate: (name: string, typed: string) =>
      `“${name}” is not a date I understand: “${typed}”. Write 2024, 2024-09, 2024-09-14, or “march 2024”.`,
    notAllowed:
      'Only people who may manage this server (Discord) or are members of this channel (Slack) can change what it receives.',
    expired: 'This button no longer works. Ask again with the command and use the new one.',
  },
  failure: (id: string) =>
    `Sorry, something went wrong on my side. It is logged as ${id}; please try again in a moment.`,
  storeAway: (id: string) =>
    `My database does not answer just now, so that subscriptions can't be read or saved. Those that exist are kept, and nothing is lost. Please try again in a moment; it is logged as ${id}.`,
  /** Said where a platform takes less than there is. */
  cut: {
    characters: (n: number) => `… (${count(n, 'more character')})`,
    rows: (n: number) => `${count(n, 'more row')} not shown`,
    parts: (n: number) => `Longer than one message can be: ${count(n, 'part')} of this answer left out.`,
  },
  kind: { measure: 'Measure', milestone: 'Milestone', figure: 'Figure' } satisfies Record<RecordKind, string>,
  milestoneKind: { event: 'Event', target: 'Target', deadline: 'Deadline' } satisfies Record<MilestoneKind, string>,
  scope: {
    zone: 'The zones named',
    'all-zones': 'All pilot free trade zones',
    nationwide: 'Nationwide',
  } satisfies Record<Scope, string>,
  status: {
    planned: 'Planned',
    pilot: 'Pilot',
    'in-force': 'In force',
    replicated: 'Replicated',
    completed: 'Completed',
    expired: 'Expired',
  } satisfies Record<Status, string>,
  dateKind: {
    event: 'Date',
    issued: 'Issued',
    effect: 'In force',
    expiry: 'Expires',
    target: 'Target',
    deadline: 'Deadline',
  } satisfies Record<DateKind, string>,
  daysLeft: (days: number) =>
    days === 0 ? 'today' : days > 0 ? `in ${count(days, 'day')}` : `${count(-days, 'day')} ago`,
  help: {
    title: 'What you can ask',
    intro:
      'I answer questions about China’s pilot free trade zones (PFTZs) from checked records, each with its source. Answers are private until you share them.',
    tryThis: 'Try one',
    examples: [
      { label: 'lithium battery rail', command: 'measure', query: 'lithium battery rail' },
      { label: '跨境服务贸易 负面清单', command: 'measure', query: '跨境服务贸易 负面清单' },
      { label: 'milestones of march 2024', command: 'milestone', query: 'march 2024' },
      { label: 'what comes next', command: 'milestone', query: 'next' },
      { label: 'Sichuan', command: 'zone', query: 'sichuan' },
    ],
    syntax:
      'Type words as in a search box, in English or Chinese. Narrow with zone:sichuan area:finance status:planned from:2024-03; put "exact words" in quotes; leave out -words; or type an id such as SC-46.',
  },
  about: {
    title: 'Where the data comes from',
    intro:
      'Every record was read from one of these documents and says where. Summaries are in our own words; numbers, dates and document numbers are those of the source, and a note says where a source errs.',
    caution: 'This is information, not legal advice. For a decision, read the document that a record cites.',
  },
  health: {
    title: 'How I am doing',
    version: 'Version',
    up: 'Running since',
    data: 'Data',
    problems: 'Problems in the data',
    database: 'Database',
    ok: 'answers',
    down: 'does not answer',
    on: 'on',
    off: 'off',
    records: (measures: number, milestones: number, figures: number, at: string) =>
      `${count(measures, 'measure')}, ${count(milestones, 'milestone')}, ${count(figures, 'figure')}, loaded ${at}`,
    leftOut: (n: number) => `${count(n, 'entry', 'entries')} left out: run "npm run -s zonebot -- check"`,
  },
  ...answers,
  digest,
  watch,
};

export type Words = Omit<typeof en, 'language'> & { readonly language: string };
