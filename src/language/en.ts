import type { DateKind, Figure, MilestoneKind, RecordKind, Scope, Status } from '../corpus/schema.ts';
import type { Reason } from '../search/search.ts';
import { digest, watch } from './en-digest.ts';
import { formatNumber } from './format.ts';

const list = (items: readonly string[], last = 'or') =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
const count = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
const didYouMean = (close: readonly string[]) =>
  close.length ? ` Did you mean ${list(close.map(c => `“${c}”`))}?` : '';
const some = (known: readonly string[]) =>
  known.length > 30 ? `${known.slice(0, 30).join(', ')} …` : known.join(', ');

/** A number behind the sign of its currency, or before its unit. */
const amount = (number: string, unit: string) => {
  const currency = /^(RMB|USD|EUR|HKD)\s*(.*)$/.exec(unit);
  if (currency) return `${currency[1]} ${number} ${currency[2]}`.trim();
  return unit === '%' ? `${number}%` : unit === 'rank' ? `no. ${number}` : `${number} ${unit}`;
};

/** The bot's own words in English. Every other language has the same shape. */
export const en = {
  language: 'en',
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
      `“${typed}” is not a ${name}.${close.length ? didYouMean(close) : ` Known are ${some(known)}.`}`,
    notDate: (name: string, typed: string) =>
      `“${name}” is not a date I understand: “${typed}”. Write 2024, 2024-09, 2024-09-14, or “march 2024”.`,
    notAllowed:
      'Only people who may manage this server (Discord) or are members of this channel (Slack) can change what it receives.',
    expired: 'This button no longer works. Ask again with the command and use the new one.',
  },
  failure: (id: string) =>
    `Sorry, something went wrong on my side. It is logged as ${id}; please try again in a moment.`,
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
  card: {
    zones: 'Zones',
    areas: 'Topics',
    departments: 'Responsible',
    scope: 'Applies to',
    status: 'Status',
    date: 'Date',
    document: 'Document',
    issuers: 'Issued by',
    before: 'Before',
    after: 'After',
    figures: 'Figures',
    related: 'Related',
    alike: 'About the same',
    more: 'More by zone, topic or body',
    moreZone: (name: string) => `Zone: ${name}`,
    moreArea: (name: string) => `Topic: ${name}`,
    moreDepartment: (name: string) => `Responsible: ${name}`,
    source: 'Source',
    note: 'Note on the source',
    back: 'Back to the list',
    showSource: 'Show the source',
    watch: 'Watch this',
    share: 'Share',
    recordsInEnglish: '',
  },
  source: {
    title: (id: string) => `Where ${id} comes from`,
    publisher: 'Published by',
    place: 'Place in it',
    before: 'Just before it',
    after: 'Just after it',
    cite: 'To cite it',
    record: (id: string) => `Zonebot record ${id}`,
    back: 'Back to the record',
    further: (n: number) => `It stands in ${count(n, 'more place')} of the sources.`,
    ownWords: 'The record tells the passage in our own words; its numbers, dates and names are those of the source.',
  },
  figure: {
    what: 'What',
    value: 'Value',
    period: 'Period',
    place: 'Where',
    source: 'Source',
    record: 'Record',
    caption: 'Headline numbers',
    comparable: 'Figures in one unit',
    qualifier: {
      about: 'about',
      over: 'over',
      'at least': 'at least',
      under: 'under',
      'up to': 'up to',
    } satisfies Record<NonNullable<Figure['qualifier']>, string>,
    of: (amount: string, whole: string) => `${amount} of ${whole}`,
    change: (amount: string, change: string) => `${amount} (${change})`,
    qualified: (qualifier: string, amount: string) => `${qualifier} ${amount}`,
    amount: (value: number, unit: string) => amount(formatNumber(value, 'en'), unit),
    range: (from: number, to: number, unit: string) =>
      amount(`${formatNumber(from, 'en')} to ${formatNumber(to, 'en')}`, unit),
  },
  chart: {
    byZone: (what: string) => `${what} by zone`,
    byArea: (what: string) => `${what} by topic`,
    byMonth: (what: string) => `${what} by month`,
    byYear: (what: string) => `${what} by year`,
    many: { measure: 'Measures', milestone: 'Milestones', figure: 'Figures', any: 'Records' },
    bars: (title: string, points: string) => `Bar chart. ${title}: ${points}.`,
    line: (title: string, points: string) => `Line chart. ${title}: ${points}.`,
    timeline: (title: string, n: number) => `Timeline. ${title}: ${count(n, 'date')}, each listed here.`,
  },
  daysLeft: (days: number) =>
    days === 0 ? 'today' : days > 0 ? `in ${count(days, 'day')}` : `${count(-days, 'day')} ago`,
  milestones: {
    next: 'Coming up',
    onThisDay: (day: string) => `On this day (${day}) in earlier years`,
    timeline: (n: number) => `Timeline: ${count(n, 'date')}`,
  },
  zone: {
    which: 'Which zone?',
    chinese: 'Chinese name',
    english: 'English name',
    founded: 'Founded',
    cities: 'Areas',
    records: 'Records',
    recordsOf: (measures: number, milestones: number, figures: number) =>
      `${count(measures, 'measure')}, ${count(milestones, 'milestone')}, ${count(figures, 'figure')}`,
    byStatus: 'Where its measures stand',
    figures: 'Key figures',
    next: 'Coming up',
    latest: 'Latest milestones',
    byTopic: 'Measures by topic',
    replication: 'Replicated from here',
    replicated: (n: number) => `${count(n, 'innovation')} of this zone went on to other places.`,
    showAll: 'Show all',
    similar: 'Zones with a like mix of topics',
    compareWith: (name: string) => `Compare with ${name}`,
  },
  compare: {
    title: (names: readonly string[]) => list(names, 'and'),
    number: 'Compare two to four zones, as in zones:sichuan,chongqing, or take what:negative-list.',
    row: 'What',
    counts: 'What the records hold, in numbers',
    rows: 'Where the lists differ',
    legend: '▲ the most in its row · = the same in all · – none',
    founded: 'Founded',
    next: 'Next date',
    topicOf: (name: string) => `Topic: ${name}`,
    statusOf: (name: string) => `Status: ${name}`,
    together: (n: number) => `${count(n, 'record names', 'records name')} all of them.`,
    lists: 'Services negative list: national version and zone version',
    national: 'National list',
    zoneList: 'Zone list',
    difference: 'Change',
    opened: '≠ opened',
    differs: '≠ eased',
  },
  related: {
    title: 'Related to this message',
    by: (words: readonly string[]) =>
      `Searched for ${list(
        words.map(w => `“${w}”`),
        'and',
      )}.`,
    nothing: 'I find no record that has to do with this message.',
    refine: 'Search with these words',
  },
  home: {
    title: 'Zonebot',
    search: 'Search the records',
    intro:
      'Ask me about China’s pilot free trade zones: /measure lithium battery, /milestone march 2024, /zone sichuan. English or Chinese.',
    next: 'Coming due',
    nothingNext: 'Nothing is coming due.',
    mine: 'What reaches you',
    nothingMine: 'No digest and no watch yet. /digest subscribe and /watch add set one up.',
  },
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
  digest,
  watch,
  hits: {
    found: (total: number, what: string) => (total === 0 ? `No ${what} found` : `${count(total, what)} found`),
    what: { measure: 'measure', milestone: 'milestone', figure: 'figure', any: 'record' },
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    next: 'Next',
    previous: 'Previous',
    byDate: 'Newest first',
    byMatch: 'Best match first',
    share: 'Share with the channel',
    open: 'Open a result',
    openOne: 'Open',
    chart: 'Chart',
    only: 'Only',
    from: (day: string) => `from ${day}`,
    to: (day: string) => `to ${day}`,
    watch: 'Watch this search',
    how: {
      word: '',
      stem: '',
      prefix: 'begins so',
      spelling: 'spelling',
      synonym: 'means the same',
      phrase: 'phrase',
      id: 'id',
      document: 'document number',
      date: 'date',
      name: 'name',
    } satisfies Record<Reason['how'], string>,
    filterZone: 'Only one zone',
    filterArea: 'Only one topic',
    leftOut: (words: readonly string[]) =>
      `Nothing has all of it; left out: ${list(
        words.map(w => `“${w}”`),
        'and',
      )}.`,
    nothing: 'Nothing fits that exactly.',
    closest: 'The closest I have',
    withoutFilters: 'Search without the filters',
    sharedBy: (name: string) => `Shared by ${name}`,
    timeline: 'Timeline',
    list: 'List',
  },
};

export type Words = Omit<typeof en, 'language'> & { readonly language: string };
