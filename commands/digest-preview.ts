import { defineCommand } from '../src/command.ts';
import { composeDigest, composeSection, type DigestInput } from '../src/digest/compose.ts';
import { sectionNames } from '../src/digest/content.ts';
import { instantText, stateText } from '../src/digest/describe.ts';
import { digestInput, slotNow } from '../src/digest/message.ts';
import { addressOf, chosen, subscriptionsAt } from '../src/digest/place.ts';
import { localDate } from '../src/digest/schedule.ts';
import { type DigestSubscription, subscriptionName } from '../src/digest/subscription.ts';
import { UsageError } from '../src/errors.ts';
import { wordsFor } from '../src/language/index.ts';
import type { Action, Part, Reply } from '../src/reply.ts';
import { announced, type DigestContext, deliveryNote } from './digest-answers.ts';
import { defaultSettings, idOption } from './digest-options.ts';

const hidden = { type: 'string', description: 'Set by a button', hidden: true, maxLength: 10 } as const;
const hiddenNumber = { type: 'integer', description: 'Set by a button', hidden: true, min: 0 } as const;

/** The real thing, made now; or with hidden options the rest of one section of a digest that was sent. */
export const preview = defineCommand({
  name: 'preview',
  description: 'Show the digest as it would come now, only to you',
  options: {
    id: idOption,
    section: { type: 'choice', description: 'Set by a button', choices: sectionNames, hidden: true },
    page: { ...hiddenNumber, min: 1, default: 1 },
    from: hidden,
    to: hidden,
    after: hiddenNumber,
    upto: hiddenNumber,
  },
  async run(context) {
    const { core, args, words } = context;
    const here = await subscriptionsAt('digest', [addressOf(context.place, context.actor)], core);
    if (here.length === 0 && !args.id) return sample(context);
    const digest = chosen<'digest'>(here, args.id, context);
    const { section, page, from, to, after = 0, upto = 0 } = args;
    if (section && from && to) {
      const changes = await core.store.changes.between(after, upto);
      const span = { from, to, catchUp: false, cut: false };
      return composeSection(
        { subscription: digest, span, marks: { after, upTo: upto }, changes },
        section,
        page,
        core,
        words,
      );
    }
    const input = await inputNow(digest, context);
    const reply = composeDigest(input, core, wordsFor(digest.settings.language));
    const note: Part = { kind: 'note', text: noteFor(digest, reply, context) };
    const { parts = [], title = words.digest.title(words.digest.days(input.span.from, input.span.to)) } = reply ?? {};
    return {
      visibility: 'private',
      title,
      parts: [note, ...deliveryNote(context), ...parts],
      language: words.language,
    };
  },
});

/** What a daily digest of everything would hold today, where none is subscribed yet. */
async function sample(context: DigestContext): Promise<Reply> {
  const { core, words } = context;
  const at = core.clock.now().getTime();
  const settings = { ...defaultSettings, quiet: 'measure' } as const;
  const date = localDate(at, settings.timezone);
  const head = await core.store.changes.head();
  const span = { from: date, to: date, catchUp: false, cut: false };
  const input = { subscription: { id: 0, settings }, span, marks: { after: head, upTo: head }, changes: [] };
  const { parts = [], title } = composeDigest(input, core, words) ?? {};
  const subscribe: Action = {
    label: words.digest.example,
    call: { command: 'digest subscribe', args: { time: '09:00' } },
  };
  return {
    visibility: 'private',
    ...(title && { title }),
    // Its own buttons need a digest that exists.
    parts: [
      { kind: 'note', text: words.digest.sampleNote },
      ...parts.filter(part => part.kind !== 'actions'),
      { kind: 'actions', actions: [subscribe] },
    ],
    language: words.language,
  };
}

/** Sends the digest to the channel out of turn. What is new in it does not come again; the next slot stays. */
export const now = defineCommand({
  name: 'now',
  description: 'Send the digest to the channel now',
  managed: true,
  options: { id: idOption },
  async run(context) {
    const { core, args, place, words } = context;
    const digest = await digestHere(context, args.id);
    if (!core.status.delivering.includes(place.platform))
      throw new UsageError(words.digest.notDelivering(place.platform));
    const name = subscriptionName(digest);
    const at = core.clock.now().getTime();
    const text = (line: string): Reply => ({
      visibility: 'private',
      parts: [{ kind: 'text', text: line }],
      language: words.language,
    });
    if (!composeDigest(await inputNow(digest, context), core, words)) return text(words.digest.nowEmpty);
    if (digest.state.kind !== 'active') throw new UsageError(stateText(digest, digest.settings.timezone, words));
    const run = {
      key: `${name}.n.${Math.floor(at / 60_000).toString(36)}`,
      kind: 'now',
      subscriptionId: digest.id,
      address: digest.address,
      localDate: slotNow(digest, at).date,
      dueAt: at,
    } as const;
    await core.store.runs.plan([{ run }]);
    return announced(text(words.digest.nowSent), context, who => words.digest.announce.now(who, name));
  },
});

async function digestHere(context: DigestContext, id: string | undefined): Promise<DigestSubscription> {
  const { core, place, actor } = context;
  return chosen<'digest'>(await subscriptionsAt('digest', [addressOf(place, actor)], core), id, context);
}

async function inputNow(digest: DigestSubscription, { core }: DigestContext): Promise<DigestInput> {
  const slot = slotNow(digest, core.clock.now().getTime());
  return digestInput(digest, slot, await core.store.changes.head(), core);
}

function noteFor(digest: DigestSubscription, reply: Reply | undefined, { words }: DigestContext): string {
  const w = words.digest;
  const { timezone } = digest.settings;
  const what =
    digest.state.kind === 'active'
      ? w.previewNote(instantText(digest.nextAt, timezone, words))
      : w.previewPaused(stateText(digest, timezone, words));
  return reply ? what : `${w.previewEmpty} ${what}`;
}
