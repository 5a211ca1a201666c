import { type CommandGroup, defineCommand } from '../src/command.ts';
import { settingsFacts } from '../src/digest/describe.ts';
import { addressOf, chosen, subscriptionsAt } from '../src/digest/place.ts';
import { goOnAt } from '../src/digest/plan.ts';
import { coveredAtStart, nextSlot } from '../src/digest/schedule.ts';
import { subscriptionName } from '../src/digest/subscription.ts';
import { UsageError } from '../src/errors.ts';
import { announced, confirmation, type DigestContext, listReply, statusReply } from './digest-answers.ts';
import { idOption, readSettings, readUntil, settingsOptions, untilOption } from './digest-options.ts';
import { now, preview } from './digest-preview.ts';

const here = ({ core, place, actor }: DigestContext) => subscriptionsAt('digest', [addressOf(place, actor)], core);

const subscribe = defineCommand({
  name: 'subscribe',
  description: 'Send this channel a digest of milestones: what comes due, what is new, what happened on this day',
  managed: true,
  options: settingsOptions,
  async run(context) {
    const { core, args, place, actor, words } = context;
    const at = core.clock.now().getTime();
    const settings = { ...readSettings(args, context), where: place.name };
    const same = (await here(context)).find(
      other =>
        JSON.stringify(settingsFacts(other.settings, core, words)) ===
        JSON.stringify(settingsFacts(settings, core, words)),
    );
    if (same)
      throw new UsageError(words.digest.same(subscriptionName(same)), statusCall(subscriptionName(same), words));
    const added = await core.store.subscriptions.add({
      kind: 'digest',
      address: addressOf(place, actor),
      owner: actor.id,
      createdAt: at,
      settings,
      mark: await core.store.changes.head(),
      coveredTo: coveredAtStart(settings, at),
      plannedTo: '',
      nextAt: nextSlot(settings, at).at,
    });
    if (added.kind !== 'digest') throw new Error('a digest was stored as something else');
    const title = words.digest.subscribed(subscriptionName(added));
    return confirmation(title, added, context, (who, what) => words.digest.announce.subscribed(who, what));
  },
});

const list = defineCommand({
  name: 'list',
  description: 'The digests that this channel receives',
  options: {},
  run: async context => listReply(await here(context), context),
});

const status = defineCommand({
  name: 'status',
  description: 'When a digest comes next, what it is about and what became of the last ones',
  options: { id: idOption },
  async run(context) {
    const digests = await here(context);
    if (digests.length !== 1 && context.args.id === undefined) return listReply(digests, context);
    return statusReply(chosen<'digest'>(digests, context.args.id, context), context);
  },
});

const edit = defineCommand({
  name: 'edit',
  description: 'Change a digest: what is not named stays as it is',
  managed: true,
  options: { id: idOption, ...settingsOptions },
  async run(context) {
    const { core, args, words } = context;
    const digest = chosen<'digest'>(await here(context), args.id, context);
    const { id: _, ...typed } = args;
    if (Object.values(typed).every(value => value === undefined)) throw new UsageError(words.digest.nothingToEdit);
    const settings = readSettings(args, context, digest.settings);
    const nextAt = goOnAt({ ...digest, settings }, core.clock.now().getTime());
    await core.store.subscriptions.change(digest.id, { settings, nextAt });
    const name = subscriptionName(digest);
    return confirmation(words.digest.changedTo(name), { ...digest, settings, nextAt }, context, (who, what) =>
      words.digest.announce.edited(who, name, what),
    );
  },
});

const pause = defineCommand({
  name: 'pause',
  description: 'Stop a digest for a while, or until somebody resumes it',
  managed: true,
  options: { until: untilOption, id: idOption },
  async run(context) {
    const { core, args, words } = context;
    const digest = chosen<'digest'>(await here(context), args.id, context);
    const until = args.until ? readUntil(args.until, digest.settings.timezone, context) : undefined;
    await core.store.subscriptions.change(digest.id, { state: { kind: 'paused', until: until?.at } });
    const name = subscriptionName(digest);
    const w = words.digest;
    return announced(
      {
        visibility: 'private',
        title: w.paused(name, until?.day),
        parts: [
          { kind: 'text', text: w.pausedNote },
          {
            kind: 'actions',
            actions: [{ label: w.buttons.resume, call: { command: 'digest resume', args: { id: name } } }],
          },
        ],
        language: words.language,
      },
      context,
      who => w.announce.paused(who, name, until?.day),
    );
  },
});

const resume = defineCommand({
  name: 'resume',
  description: 'Go on with a digest that is paused or broken',
  managed: true,
  options: { id: idOption },
  async run(context) {
    const { core, args, words } = context;
    const digest = chosen<'digest'>(await here(context), args.id, context);
    const changed = { state: { kind: 'active' }, nextAt: goOnAt(digest, core.clock.now().getTime()) } as const;
    const now = digest.state.kind === 'active' ? digest : { ...digest, ...changed };
    if (now !== digest) await core.store.subscriptions.change(digest.id, changed);
    const name = subscriptionName(digest);
    return confirmation(words.digest.resumed(name), now, context, who => words.digest.announce.resumed(who, name));
  },
});

const unsubscribe = defineCommand({
  name: 'unsubscribe',
  description: 'Stop a digest for good',
  managed: true,
  options: { id: idOption },
  async run(context) {
    const { core, args, words } = context;
    const digest = chosen<'digest'>(await here(context), args.id, context);
    await core.store.subscriptions.remove(digest.id);
    const name = subscriptionName(digest);
    const { language: _, where: __, ...settings } = digest.settings;
    const again = Object.fromEntries(
      Object.entries(settings).map(([option, value]) => [option, typeof value === 'number' ? String(value) : value]),
    );
    const action = { label: words.digest.again, call: { command: 'digest subscribe', args: again } };
    return announced(
      {
        visibility: 'private',
        title: words.digest.unsubscribed(name),
        parts: [{ kind: 'actions', actions: [action] }],
        language: words.language,
      },
      context,
      who => words.digest.announce.unsubscribed(who, name),
    );
  },
});

function statusCall(id: string, words: DigestContext['words']) {
  return [{ label: words.digest.buttons.status, call: { command: 'digest status', args: { id } } }];
}

/** `/digest`: a channel's digest, from the first subscription to the last. */
export const digest: CommandGroup = {
  name: 'digest',
  description: 'A regular digest of milestones for this channel',
  fallback: 'status',
  subcommands: [subscribe, list, preview, now, pause, resume, edit, unsubscribe, status],
};
