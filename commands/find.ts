import { card } from '../src/answer/card.ts';
import { hitList, pageSize } from '../src/answer/list.ts';
import { nothingFound } from '../src/answer/nothing.ts';
import { localDay } from '../src/calendar/span.ts';
import { parseDay } from '../src/calendar/when.ts';
import type { ArgsOf, Context } from '../src/command.ts';
import type { Core } from '../src/core.ts';
import type { RecordKind, Scope, Status } from '../src/corpus/schema.ts';
import { scopes, statuses } from '../src/corpus/schema.ts';
import { UsageError } from '../src/errors.ts';
import type { Reply } from '../src/reply.ts';
import type { Filters } from '../src/search/search.ts';
import { nameOption } from './filters.ts';

/** What every search command can be narrowed by. */
export const filterOptions = {
  zone: nameOption('zones', 'Only these zones, such as sichuan,chongqing', true),
  area: nameOption('areas', 'Only these topics, such as finance', true),
  dept: nameOption('departments', 'Only where this body is responsible', true),
  scope: { type: 'choice', description: 'Where it applies', choices: scopes },
  status: { type: 'choice', description: 'Where it stands', choices: statuses },
  from: { type: 'string', description: 'Not before this date: 2024, 2024-09, march 2024' },
  to: { type: 'string', description: 'Not after this date' },
  source: nameOption('sources', 'Only from this source document', false),
  sort: { type: 'choice', description: 'Best match or newest first', choices: ['match', 'date'] },
  page: { type: 'integer', description: 'Page', min: 1, default: 1, hidden: true },
  share: { type: 'boolean', description: 'Show the answer to everyone in the channel', default: false },
} as const;

export type FindArgs = ArgsOf<typeof filterOptions> & { readonly query: string | undefined };

/** Answers a search command: the record if the query is an id, else what fits, else the closest. */
export function findRecords(context: Context<FindArgs>, command: RecordKind): Reply {
  const { args } = context;
  const reply = answer(context, command, { ...readFilters(args, context), kinds: [command] });
  return args.share ? { ...reply, visibility: 'channel' } : reply;
}

function answer({ core, args, words }: Context<FindArgs>, command: RecordKind, filters: Filters): Reply {
  const text = args.query ?? '';
  const record = core.corpus.byId(text);
  if (record) return card(record, core, words);
  const sort = args.sort ?? (text.trim() ? 'match' : 'date');
  const found = core.search.find({ text, filters, sort, limit: pageSize, offset: (args.page - 1) * pageSize });
  const asked = { command, args: { ...args }, page: args.page, sort, what: command };
  if (found.total > 0) return hitList(found, asked, core, words);
  return nothingFound({ text, command, args, what: command }, core, words);
}

/** The day it is for the bot, in UTC: people who ask sit in every time zone. */
export function today(core: Core): Date {
  return localDay(core.clock.now().toISOString().slice(0, 10));
}

export function readFilters(args: FindArgs, { core, words }: Pick<Context, 'core' | 'words'>): Filters {
  const readDay = (name: 'from' | 'to') => {
    const typed = args[name];
    if (!typed) return undefined;
    const span = parseDay(typed, today(core));
    if (!span) throw new UsageError(words.usage.notDate(name, typed));
    return span[name];
  };
  return {
    zones: args.zone,
    areas: args.area,
    departments: args.dept,
    ...(args.scope ? { scopes: [args.scope as Scope] } : {}),
    ...(args.status ? { statuses: [args.status as Status] } : {}),
    ...(args.source ? { sources: [args.source] } : {}),
    from: readDay('from'),
    to: readDay('to'),
  };
}
