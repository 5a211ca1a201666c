import { nearIds, unknownId } from '../src/answer/unknown-id.ts';
import { type CommandGroup, defineCommand } from '../src/command.ts';
import { addressOf, personAddress, subscriptionsAt } from '../src/digest/place.ts';
import { subscriptionName } from '../src/digest/subscription.ts';
import { UsageError } from '../src/errors.ts';
import type { Part, Reply } from '../src/reply.ts';
import { announced, deliveryNote } from './digest-answers.ts';
import { idOption, readUntil, untilOption } from './digest-options.ts';
import { queryOption } from './filters.ts';
import {
  addArgs,
  forMe,
  manageable,
  toChoice,
  told,
  watchActions,
  watchesHere,
  watchFacts,
  watchLine,
} from './watch-answers.ts';
import { test } from './watch-test.ts';

const add = defineCommand({
  name: 'add',
  description: 'Hear when a record that matches is added or changes',
  managed: 'partly',
  options: {
    query: {
      ...queryOption('Words and filters as in a search, or an id such as SC-46', ['measure', 'milestone', 'figure']),
      required: true,
      maxLength: 200,
    },
    for: {
      type: 'choice',
      description: 'Tell this channel, or only you by direct message',
      choices: ['channel', 'me'],
    },
  },
  async run(context) {
    const { core, args, place, actor, words } = context;
    const query = args.query.trim();
    const near = nearIds(query, core.corpus);
    if (near) throw unknownId(query, near, words, ({ id }) => ({ command: 'watch add', args: { ...args, query: id } }));
    const address = args.for === 'me' ? personAddress(place, actor) : addressOf(place, actor);
    if (address.kind === 'channel' && !actor.canManage) throw new UsageError(words.watch.askForMe, forMe(query, words));
    const same = (await subscriptionsAt('watch', [address], core)).find(
      other => other.settings.query.toLowerCase() === query.toLowerCase(),
    );
    if (same) throw new UsageError(words.watch.same(subscriptionName(same)));
    const watch = await core.store.subscriptions.add({
      kind: 'watch',
      address,
      owner: actor.id,
      createdAt: core.clock.now().getTime(),
      settings: { query, language: actor.locale, where: place.name },
      mark: await core.store.changes.head(),
    });
    if (watch.kind !== 'watch') throw new Error('a watch was stored as something else');
    const name = subscriptionName(watch);
    const reply: Reply = {
      visibility: 'private',
      title: words.watch.added(name),
      parts: [
        { kind: 'facts', facts: await watchFacts(watch, context) },
        { kind: 'text', text: words.watch.explain },
        ...deliveryNote(context),
        { kind: 'actions', actions: watchActions(watch, words) },
      ],
      language: words.language,
    };
    return address.kind === 'channel'
      ? announced(reply, context, who => words.watch.announce.added(who, name, query))
      : reply;
  },
});

const list = defineCommand({
  name: 'list',
  description: 'What this channel and you are watching',
  options: {},
  async run(context) {
    const { words } = context;
    const w = words.watch;
    const watches = await watchesHere(context);
    const example = { label: w.example, call: { command: 'watch add', args: { query: w.example } } };
    const parts: Part[] = watches.length
      ? [
          { kind: 'facts', facts: watches.map(watch => watchLine(watch, context)) },
          { kind: 'choices', label: w.test, choices: watches.slice(0, 25).map(toChoice) },
          ...deliveryNote(context),
        ]
      : [
          { kind: 'text', text: w.noneYet },
          { kind: 'actions', actions: [example] },
        ];
    return { visibility: 'private', title: w.list(watches.length), parts, language: words.language };
  },
});

const remove = defineCommand({
  name: 'remove',
  description: 'Stop watching',
  managed: 'partly',
  options: { id: idOption },
  async run(context) {
    const { core, args, words } = context;
    const watch = await manageable(args.id, context);
    await core.store.subscriptions.remove(watch.id);
    const name = subscriptionName(watch);
    const { query } = watch.settings;
    const again = { label: words.digest.again, call: { command: 'watch add', args: addArgs(watch) } };
    return told(
      watch,
      {
        visibility: 'private',
        title: words.watch.removed(name),
        parts: [{ kind: 'actions', actions: [again] }],
        language: words.language,
      },
      context,
      who => words.watch.announce.removed(who, name, query),
    );
  },
});

const snooze = defineCommand({
  name: 'snooze',
  description: 'Keep a watch quiet for a while: a week, or until a day',
  managed: 'partly',
  options: { until: { ...untilOption, default: 'next 7 days' }, id: idOption },
  async run(context) {
    const { core, args, words } = context;
    const watch = await manageable(args.id, context);
    const until = readUntil(args.until, 'UTC', context);
    await core.store.subscriptions.change(watch.id, { state: { kind: 'paused', until: until.at } });
    const name = subscriptionName(watch);
    return told(
      watch,
      {
        visibility: 'private',
        parts: [{ kind: 'text', text: words.watch.snoozed(name, until.day) }],
        language: words.language,
      },
      context,
      who => words.watch.announce.snoozed(who, name, until.day),
    );
  },
});

/** `/watch`: a channel or a person hears when what they care about changes. */
export const watch: CommandGroup = {
  name: 'watch',
  description: 'Hear when a record or the results of a search change',
  fallback: 'list',
  subcommands: [add, list, test, remove, snooze],
};
