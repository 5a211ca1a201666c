import { toHit } from '../src/answer/list.ts';
import { defineCommand } from '../src/command.ts';
import { chosen } from '../src/digest/place.ts';
import { subscriptionName } from '../src/digest/subscription.ts';
import type { Action, Part } from '../src/reply.ts';
import { changeParts } from '../src/watch/compose.ts';
import { matchingChanges, matchingRecords } from '../src/watch/matches.ts';
import { deliveryNote } from './digest-answers.ts';
import { idOption } from './digest-options.ts';
import { moreRecords, past, watchActions, watchesHere } from './watch-answers.ts';

const shown = 5;

/** What matches and what changed; with hidden options the rest of a message that was sent. */
export const test = defineCommand({
  name: 'test',
  description: 'What a watch matches now, and what of it changed in the last 90 days',
  options: {
    id: idOption,
    page: { type: 'integer', description: 'Set by a button', min: 1, default: 1, hidden: true },
    after: { type: 'integer', description: 'Set by a button', min: 0, hidden: true },
    upto: { type: 'integer', description: 'Set by a button', min: 0, hidden: true },
  },
  async run(context) {
    const { core, args, words } = context;
    const w = words.watch;
    const watch = chosen<'watch'>(await watchesHere(context), args.id, context);
    const { query } = watch.settings;
    const inMessage = args.after !== undefined && args.upto !== undefined;
    const log = inMessage
      ? await core.store.changes.between(args.after!, args.upto!)
      : await core.store.changes.since(core.clock.now().getTime() - past);
    const changes = matchingChanges(query, log, core);
    const records = matchingRecords(query, core);
    const again = (page: number) => ({ command: 'watch test', args: { ...args, id: subscriptionName(watch), page } });
    const actions: Action[] = [
      ...(args.page > 1 ? [{ label: words.hits.previous, call: again(args.page - 1), mode: 'replace' as const }] : []),
      ...(changes.length > args.page * 10
        ? [{ label: words.hits.next, call: again(args.page + 1), mode: 'replace' as const }]
        : []),
      ...watchActions(watch, words),
    ];
    const now: Part[] = records.length
      ? [
          {
            kind: 'hits',
            start: 1,
            hits: records.slice(0, shown).map(r => toHit({ record: r, score: 0, reasons: [] }, core, words)),
          },
          ...(records.length > shown ? [moreRecords(query, records.length - shown, words)] : []),
        ]
      : [{ kind: 'text', text: w.noMatch }];
    return {
      visibility: 'private',
      title: w.testTitle(query),
      parts: [
        ...(inMessage ? [] : [{ kind: 'heading' as const, text: w.matches }, ...now]),
        { kind: 'heading', text: inMessage ? w.title(query, changes.length) : w.changes },
        ...(changes.length
          ? changeParts(changes, args.page, core, words)
          : [{ kind: 'text' as const, text: w.noChange }]),
        ...deliveryNote(context),
        { kind: 'actions', actions },
      ],
      language: words.language,
    };
  },
});
