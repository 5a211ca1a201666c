import { toHit } from '../src/answer/list.ts';
import { type CommandGroup, type Context, defineCommand } from '../src/command.ts';
import { stateText } from '../src/digest/describe.ts';
import { addressOf, chosen, personAddress, subscriptionsAt } from '../src/digest/place.ts';
import { subscriptionName, type WatchSubscription } from '../src/digest/subscription.ts';
import { UsageError } from '../src/errors.ts';
import type { Action, Choice, Part, Reply } from '../src/reply.ts';
import { changeParts } from '../src/watch/compose.ts';
import { matchingChanges, matchingRecords } from '../src/watch/matches.ts';
import { announced, deliveryNote } from './digest-answers.ts';
import { idOption, readUntil, untilOption } from './digest-options.ts';
import { queryOption } from './filters.ts';

type WatchContext = Pick<Context, 'core' | 'place' | 'actor' | 'words'>;

const past = 90 * 86_400_000;
const shown = 5;

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
    if (/^[a-z]{2,4}-[a-z]?\d+[a-z]?$/i.test(query) && !core.corpus.byId(query))
      throw new UsageError(words.watch.noId(query));
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

const test = defineCommand({
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

/** The channel's watches and, wherever they ask, the person's own. */
function watchesHere({ core, place, actor }: WatchContext): Promise<WatchSubscription[]> {
  const addresses = [addressOf(place, actor), ...(place.direct ? [] : [personAddress(place, actor)])];
  return subscriptionsAt('watch', addresses, core);
}

/** @throws {UsageError} if it is the channel's and the person may not manage that */
async function manageable(id: string | undefined, context: WatchContext): Promise<WatchSubscription> {
  const watch = chosen<'watch'>(await watchesHere(context), id, context);
  if (watch.address.kind === 'channel' && !context.actor.canManage)
    throw new UsageError(context.words.usage.notAllowed);
  return watch;
}

function told(watch: WatchSubscription, reply: Reply, context: WatchContext, line: (who: string) => string): Reply {
  return watch.address.kind === 'channel' ? announced(reply, context, line) : reply;
}

async function watchFacts(watch: WatchSubscription, { core, words }: WatchContext) {
  const w = words.watch;
  const { query } = watch.settings;
  const recent = await core.store.changes.since(core.clock.now().getTime() - past);
  return [
    { label: w.facts.what, value: query },
    { label: w.facts.to, value: watch.address.kind === 'person' ? w.toYou : w.toChannel },
    { label: w.facts.now, value: String(matchingRecords(query, core).length) },
    { label: w.facts.past, value: w.pastChanges(matchingChanges(query, recent, core).length) },
  ];
}

function watchLine(watch: WatchSubscription, { words }: WatchContext) {
  const to = watch.address.kind === 'person' ? words.watch.toYou : words.watch.toChannel;
  const state = watch.state.kind === 'active' ? [] : [stateText(watch, 'UTC', words)];
  return { label: subscriptionName(watch), value: [`“${watch.settings.query}”`, to, ...state].join(' · ') };
}

function toChoice(watch: WatchSubscription): Choice {
  const id = subscriptionName(watch);
  return { label: `${id} · ${watch.settings.query}`, call: { command: 'watch test', args: { id } } };
}

function watchActions(watch: WatchSubscription, { watch: w }: WatchContext['words']): Action[] {
  const args = { id: subscriptionName(watch) };
  return [
    { label: w.test, call: { command: 'watch test', args } },
    { label: w.snooze, call: { command: 'watch snooze', args } },
    { label: w.remove, call: { command: 'watch remove', args }, style: 'danger' },
  ];
}

function moreRecords(query: string, rest: number, { watch: w }: WatchContext['words']): Part {
  return { kind: 'actions', actions: [{ label: w.more(rest), call: { command: 'measure', args: { query } } }] };
}

function addArgs({ settings, address }: WatchSubscription) {
  return { query: settings.query, for: address.kind === 'person' ? 'me' : 'channel' };
}

function forMe(query: string, { watch: w }: WatchContext['words']) {
  return [{ label: w.onlyMe, call: { command: 'watch add', args: { query, for: 'me' } } }];
}

/** `/watch`: a channel or a person hears when what they care about changes. */
export const watch: CommandGroup = {
  name: 'watch',
  description: 'Hear when a record or the results of a search change',
  fallback: 'list',
  subcommands: [add, list, test, remove, snooze],
};
