import { card, openCall } from '../src/answer/card.ts';
import { countsView } from '../src/answer/counts.ts';
import { figureList } from '../src/answer/figure-list.ts';
import { type Asked, hitList, pageSize } from '../src/answer/list.ts';
import { nothingFound } from '../src/answer/nothing.ts';
import { otherKinds } from '../src/answer/other-kinds.ts';
import { sourceView } from '../src/answer/source.ts';
import { nearIds, unknownId } from '../src/answer/unknown-id.ts';
import type { Context } from '../src/command.ts';
import type { RecordKind } from '../src/corpus/schema.ts';
import type { Reply } from '../src/reply.ts';
import { parseCall } from '../src/token.ts';
import type { FindArgs } from './filters.ts';
import { foundTimeline } from './found-timeline.ts';
import { readFilters } from './read-filters.ts';

/**
 * Answers a search command: the record if the query is an id, else what fits, else the closest.
 *
 * @throws {UsageError} for an id that no record has
 */
export function answerSearch(context: Context<FindArgs>, command: RecordKind): Reply {
  const { core, args, words } = context;
  const record = core.corpus.byId(args.query ?? '');
  if (record && args.view === 'source') return sourceView(record, core, words);
  if (record) return card(record, core, words, args.back ? parseCall(args.back) : undefined);
  const near = nearIds(args.query ?? '', core.corpus);
  if (near?.length) throw unknownId(args.query!, near, words, openCall);
  return args.view === 'timeline' ? foundTimeline(context, command) : foundList(context, command);
}

function foundList(context: Context<FindArgs>, command: RecordKind): Reply {
  const { core, args, words } = context;
  const text = args.query ?? '';
  const sort = args.sort ?? (text.trim() ? 'match' : 'date');
  const page = args.view === 'chart' ? { limit: 10_000 } : { limit: pageSize, offset: (args.page - 1) * pageSize };
  const found = core.search.find({ text, filters: { ...readFilters(args, context), kinds: [command] }, sort, ...page });
  const asked: Asked = { command, args: { ...args }, page: args.page, sort, what: command };
  if (found.total === 0) return nothingFound({ ...asked, text }, core, words, found);
  if (args.view === 'chart') return countsView(found, asked, core, words);
  const list = (command === 'figure' ? figureList : hitList)(found, asked, core, words);
  const others = args.page === 1 ? otherKinds(found, asked, words) : [];
  return { ...list, parts: [...others, ...list.parts] };
}
