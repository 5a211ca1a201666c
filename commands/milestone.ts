import { nothingFound } from '../src/answer/nothing.ts';
import { aroundThisDay, type CalendarEntry, calendarOf, onThisDay, upcoming } from '../src/calendar/calendar.ts';
import { localDay } from '../src/calendar/span.ts';
import { today } from '../src/calendar/today.ts';
import { parseWhen, restOfNext, type When } from '../src/calendar/when.ts';
import { type ArgsOf, type Context, defineCommand } from '../src/command.ts';
import { UsageError } from '../src/errors.ts';
import { formatDate } from '../src/language/format.ts';
import type { Reply } from '../src/reply.ts';
import { filterOptions, queryOption } from './filters.ts';
import { answerSearch } from './find.ts';
import { timelinePage } from './found-timeline.ts';
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
    if (when?.kind === 'on-this-day') return onThisDayOf(when.rest, context);
    const rest = when?.kind === 'span' ? undefined : restOfNext(query);
    const next = rest === undefined ? undefined : nextOf(rest, context);
    if (next) return next;
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

/** What comes next, dates of records of any kind; undefined where what has these words brings none. */
function nextOf(text: string, context: Context<MilestoneArgs>): Reply | undefined {
  const { core, args, words } = context;
  const entries = upcoming(calendarWith(text, context), today(core.clock));
  if (entries.length === 0) return text ? undefined : nothingDated(context);
  return timelinePage(words.milestones.next, entries, askedOf(args), context);
}

function onThisDayOf(text: string, context: Context<MilestoneArgs>): Reply {
  const { core, args, words } = context;
  const { milestones: w } = words;
  const day = today(core.clock);
  const calendar = calendarWith(text, context);
  const entries = onThisDay(calendar, day);
  const around = entries.length ? [] : aroundThisDay(calendar, day);
  if (entries.length + around.length === 0) return nothingDated(context);
  const title = entries.length ? w.onThisDay : w.aroundThisDay;
  return timelinePage(title(formatDate(day, words.language)), [...entries, ...around], askedOf(args), context);
}

/** The dates of the records, of any kind, that have all these words. */
function calendarWith(text: string, context: Context<MilestoneArgs>): CalendarEntry[] {
  const filters = readFilters(context.args, context);
  const { hits } = context.core.search.find({ text, filters, every: true, limit: 10_000 });
  return calendarOf(hits.map(hit => hit.record));
}

function askedOf(args: MilestoneArgs) {
  return { command: 'milestone', args: { ...args }, page: args.page };
}

function nothingDated({ core, args, words }: Context<MilestoneArgs>): Reply {
  return nothingFound({ text: '', command: 'milestone', args, what: 'milestone' }, core, words);
}
