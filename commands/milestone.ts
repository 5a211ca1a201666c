import { nothingFound } from '../src/answer/nothing.ts';
import { timeline } from '../src/answer/timeline.ts';
import { calendarOf, onThisDay, upcoming } from '../src/calendar/calendar.ts';
import { localDay } from '../src/calendar/span.ts';
import { today } from '../src/calendar/today.ts';
import { parseWhen, type When } from '../src/calendar/when.ts';
import { type ArgsOf, type Context, defineCommand } from '../src/command.ts';
import { UsageError } from '../src/errors.ts';
import { formatDate } from '../src/language/format.ts';
import type { Reply } from '../src/reply.ts';
import { filterOptions, queryOption } from './filters.ts';
import { answerSearch } from './find.ts';
import { readFilters } from './read-filters.ts';

const options = {
  query: queryOption('Words, a date such as “march 2024”, “next”, “on this day”, or an id', ['milestone']),
  ...filterOptions,
} as const;

type MilestoneArgs = ArgsOf<typeof options>;

/** `/milestone`: finds what has a date: by words, by date, what is next, what happened on this day. */
export const milestone = defineCommand({
  name: 'milestone',
  description: 'Find milestones: documents, meetings, laws in force, targets and deadlines',
  options,
  run(context) {
    const { core, args, words } = context;
    const query = args.query?.trim() ?? '';
    const when = core.corpus.byId(query) ? undefined : parseWhen(query, localDay(today(core.clock)));
    if (!when && /^\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?$/.test(query))
      throw new UsageError(words.usage.notDate('query', query));
    if (when?.kind === 'next' || when?.kind === 'on-this-day') return dated(context, when.kind);
    const inDays = when?.kind === 'span' ? withDays(args, when) : args;
    return answerSearch({ ...context, args: isFound(inDays, context) ? inDays : args }, 'milestone');
  },
});

/** The days that the query names as filters: a milestone is found by its date, not by what its text mentions. */
function withDays(args: MilestoneArgs, { from, to, rest }: Extract<When, { kind: 'span' }>): MilestoneArgs {
  const sort = args.sort ?? (rest ? undefined : 'date');
  const isOpen = (day: string) => !/^(19|20)/.test(day);
  return {
    ...args,
    query: rest,
    sort,
    from: args.from ?? (isOpen(from) ? undefined : from),
    to: args.to ?? (isOpen(to) ? undefined : to),
  };
}

function isFound(args: MilestoneArgs, context: Context<MilestoneArgs>): boolean {
  const filters = { ...readFilters(args, context), kinds: ['milestone'] as const };
  return context.core.search.find({ text: args.query ?? '', filters, limit: 0 }).total > 0;
}

/** What comes next, or what happened on this day: dates of records of any kind. */
function dated(context: Context<MilestoneArgs>, kind: 'next' | 'on-this-day'): Reply {
  const { core, args, words } = context;
  const day = today(core.clock);
  const filtered = core.search
    .find({ text: '', filters: readFilters(args, context), limit: 10_000 })
    .hits.map(hit => hit.record);
  const entries = calendarOf(filtered);
  const chosen = (kind === 'next' ? upcoming(entries, day) : onThisDay(entries, day)).slice(0, 10);
  if (chosen.length === 0)
    return nothingFound({ text: '', command: 'milestone', args, what: 'milestone' }, core, words);
  const { milestones: w } = words;
  const title = kind === 'next' ? w.next : w.onThisDay(formatDate(day, words.language));
  const reply = timeline(title, chosen, words, kind === 'next' ? day : undefined);
  const share = { label: words.hits.share, call: { command: 'milestone', args: { ...args, share: true } } };
  return { ...reply, parts: [...reply.parts, { kind: 'actions', actions: [share] }] };
}
