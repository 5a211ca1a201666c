import { card } from '../src/answer/card.ts';
import { countsView } from '../src/answer/counts.ts';
import { figureList } from '../src/answer/figure-list.ts';
import { type Asked, hitList, pageSize } from '../src/answer/list.ts';
import { nothingFound } from '../src/answer/nothing.ts';
import { sourceView } from '../src/answer/source.ts';
import type { ArgsOf, Context } from '../src/command.ts';
import { type RecordKind, scopes, statuses } from '../src/corpus/schema.ts';
import type { Reply } from '../src/reply.ts';
import { parseCall } from '../src/token.ts';
import { nameOption } from './filters.ts';
import { foundTimeline } from './found-timeline.ts';
import { readFilters } from './read-filters.ts';

export const shareOption = {
  type: 'boolean',
  description: 'Show the answer to everyone in the channel',
  default: false,
} as const;

/** What every search command can be narrowed by, and how it shows what it finds. */
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
  view: {
    type: 'choice',
    description: 'A list, charts, a timeline, or where a record comes from',
    choices: ['list', 'chart', 'timeline', 'source'],
    default: 'list',
  },
  page: { type: 'integer', description: 'Page', min: 1, default: 1, hidden: true },
  back: { type: 'string', description: 'The list that a record was found in', hidden: true },
  share: shareOption,
} as const;

export type FindArgs = ArgsOf<typeof filterOptions> & { readonly query: string | undefined };

/** Answers a search command: the record if the query is an id, else what fits, else the closest. */
export function answerSearch(context: Context<FindArgs>, command: RecordKind): Reply {
  const { core, args, words } = context;
  const record = core.corpus.byId(args.query ?? '');
  if (record && args.view === 'source') return sourceView(record, core, words);
  if (record) return card(record, core, words, args.back ? parseCall(args.back) : undefined);
  return args.view === 'timeline' ? foundTimeline(context, command) : foundList(context, command);
}

function foundList(context: Context<FindArgs>, command: RecordKind): Reply {
  const { core, args, words } = context;
  const text = args.query ?? '';
  const sort = args.sort ?? (text.trim() ? 'match' : 'date');
  const page = args.view === 'chart' ? { limit: 10_000 } : { limit: pageSize, offset: (args.page - 1) * pageSize };
  const found = core.search.find({ text, filters: { ...readFilters(args, context), kinds: [command] }, sort, ...page });
  const asked: Asked = { command, args: { ...args }, page: args.page, sort, what: command };
  if (found.total === 0) return nothingFound({ ...asked, text }, core, words);
  if (args.view === 'chart') return countsView(found, asked, core, words);
  return (command === 'figure' ? figureList : hitList)(found, asked, core, words);
}
