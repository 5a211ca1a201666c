import { type Asked, again, withoutFilters } from '../src/answer/list.ts';
import { nothingFound } from '../src/answer/nothing.ts';
import { timeline } from '../src/answer/timeline.ts';
import { type CalendarEntry, calendarOf, entriesIn } from '../src/calendar/calendar.ts';
import { type DaySpan, spanOf } from '../src/calendar/span.ts';
import { today } from '../src/calendar/today.ts';
import type { Context } from '../src/command.ts';
import type { RecordKind } from '../src/corpus/schema.ts';
import type { Action, Reply } from '../src/reply.ts';
import type { FindArgs } from './filters.ts';
import { readFilters } from './read-filters.ts';

const pageSize = 10;

/** What was found as a timeline. A record may have several dates, or none. */
export function foundTimeline(context: Context<FindArgs>, command: RecordKind): Reply {
  const { core, args, words } = context;
  const text = args.query ?? '';
  const asked: Asked = { command, args: { ...args }, page: args.page, sort: 'date', what: command };
  const filters = { ...readFilters(args, context), kinds: [command] };
  const found = core.search.find({ text, filters, sort: 'date', limit: 10_000 });
  const span = { from: found.filters.from ?? '0001-01-01', to: found.filters.to ?? '9999-12-31' };
  const entries = preciseFirst(entriesIn(calendarOf(found.hits.map(hit => hit.record)), span), span);
  if (entries.length === 0) return nothingFound({ ...asked, text }, core, words, found);
  const list: Action = { label: words.hits.list, call: again(asked, { view: 'list', page: 1 }), mode: 'replace' };
  return timelinePage(words.milestones.timeline(entries.length), entries, asked, context, [list]);
}

/** A page of dates, with the ways on. */
export function timelinePage(
  title: string,
  entries: readonly CalendarEntry[],
  asked: Pick<Asked, 'command' | 'args' | 'page'>,
  { core, words }: Pick<Context, 'core' | 'words'>,
  more: readonly Action[] = [],
): Reply {
  const { page } = asked;
  const shown = entries.slice((page - 1) * pageSize, page * pageSize);
  const reply = timeline(title, shown, words, today(core.clock));
  const step = (label: string, page: number): Action => ({ label, call: again(asked, { page }), mode: 'replace' });
  const actions: Action[] = [
    ...(page > 1 ? [step(words.hits.previous, page - 1)] : []),
    ...(page * pageSize < entries.length ? [step(words.hits.next, page + 1)] : []),
    ...more,
    { label: words.hits.share, call: again(asked, { share: true }) },
    ...withoutFilters(asked, words),
  ];
  return { ...reply, parts: [...reply.parts, { kind: 'actions', actions }] };
}

/** In a month, what is known to fall into it comes before what is dated by its year only. */
function preciseFirst(entries: readonly CalendarEntry[], { from, to }: DaySpan): CalendarEntry[] {
  const isInside = ({ date }: CalendarEntry) => spanOf(date).from >= from && spanOf(date).to <= to;
  return [...entries.filter(isInside), ...entries.filter(entry => !isInside(entry))];
}
