import { nothingFound } from '../src/answer/nothing.ts';
import { timeline } from '../src/answer/timeline.ts';
import { calendarOf, entriesIn, onThisDay, upcoming } from '../src/calendar/calendar.ts';
import type { DaySpan } from '../src/calendar/span.ts';
import { isoDay } from '../src/calendar/span.ts';
import { parseWhen } from '../src/calendar/when.ts';
import { type ArgsOf, type Context, defineCommand } from '../src/command.ts';
import { UsageError } from '../src/errors.ts';
import type { Reply } from '../src/reply.ts';
import { queryOption } from './filters.ts';
import { filterOptions, findRecords, readFilters, today } from './find.ts';

const options = {
  query: queryOption('Words, a date such as “march 2024”, “next”, “on this day”, or an id', ['milestone']),
  ...filterOptions,
  view: { type: 'choice', description: 'A list or a timeline', choices: ['list', 'timeline'], default: 'list' },
} as const;

/** `/milestone`: finds what has a date: by words, by date, what is next, what happened on this day. */
export const milestone = defineCommand({
  name: 'milestone',
  description: 'Find milestones: documents, meetings, laws in force, targets and deadlines',
  options,
  run(context) {
    const { core, args, words } = context;
    const query = args.query?.trim() ?? '';
    if (/^\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?$/.test(query) && !parseWhen(query, today(core))) {
      throw new UsageError(words.usage.notDate('query', query));
    }
    const when = core.corpus.byId(query) ? undefined : parseWhen(query, today(core));
    if (when?.kind === 'next' || when?.kind === 'on-this-day') return dated(context, when.kind);
    if (args.view === 'timeline') return foundTimeline(context);
    const byDate = when?.kind === 'span' && !when.rest;
    return findRecords({ ...context, args: byDate ? { ...args, sort: args.sort ?? 'date' } : args }, 'milestone');
  },
});

type MilestoneContext = Context<ArgsOf<typeof options>>;

/** What comes next, or what happened on this day: dates of records of any kind. */
function dated(context: MilestoneContext, kind: 'next' | 'on-this-day'): Reply {
  const { core, args, words } = context;
  const day = isoDay(today(core));
  const filtered = core.search
    .find({ text: '', filters: readFilters(args, context), limit: Number.MAX_SAFE_INTEGER })
    .hits.map(hit => hit.record);
  const entries = calendarOf(filtered);
  const chosen = kind === 'next' ? upcoming(entries, day).slice(0, 10) : onThisDay(entries, day).slice(0, 10);
  const title = kind === 'next' ? words.milestones.next : words.milestones.onThisDay(day);
  if (chosen.length === 0)
    return nothingFound({ text: '', command: 'milestone', args, what: 'milestone' }, core, words);
  return share(timeline(title, chosen, core, words, kind === 'next' ? day : undefined), args.share);
}

function foundTimeline(context: MilestoneContext): Reply {
  const { core, args, words } = context;
  const text = args.query ?? '';
  const filters = { ...readFilters(args, context), kinds: ['milestone'] as const };
  const found = core.search.find({ text, filters, sort: 'date', limit: 100 });
  if (found.total === 0) return nothingFound({ text, command: 'milestone', args, what: 'milestone' }, core, words);
  const span: DaySpan = { from: found.filters.from ?? '0001-01-01', to: found.filters.to ?? '9999-12-31' };
  const entries = entriesIn(calendarOf(found.hits.map(hit => hit.record)), span);
  const page = entries.slice((args.page - 1) * 10, args.page * 10);
  const again = (number: number) => ({ command: 'milestone', args: { ...args, page: number } });
  const reply = timeline(words.milestones.timeline(entries.length), page, core, words);
  const actions = [
    ...(args.page > 1 ? [{ label: words.hits.previous, call: again(args.page - 1), mode: 'replace' as const }] : []),
    ...(args.page * 10 < entries.length
      ? [{ label: words.hits.next, call: again(args.page + 1), mode: 'replace' as const }]
      : []),
    {
      label: words.hits.list,
      call: { command: 'milestone', args: { ...args, view: 'list', page: 1 } },
      mode: 'replace' as const,
    },
  ];
  return share({ ...reply, parts: [...reply.parts, { kind: 'actions', actions }] }, args.share);
}

function share(reply: Reply, shared: boolean): Reply {
  return shared ? { ...reply, visibility: 'channel' } : reply;
}
