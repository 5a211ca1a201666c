import type { Context } from '../src/command.ts';
import { outlookFacts, rhythmText, runText, settingsFacts, stateText } from '../src/digest/describe.ts';
import { type DigestSubscription, subscriptionName } from '../src/digest/subscription.ts';
import type { Words } from '../src/language/index.ts';
import type { Action, Choice, Part, Reply } from '../src/reply.ts';

export type DigestContext = Pick<Context, 'core' | 'place' | 'actor' | 'words'>;

/** A private answer, and in a channel one line for everybody: who did it. */
export function announced(reply: Reply, { place, actor }: DigestContext, line: (who: string) => string): Reply {
  return place.direct ? reply : { ...reply, announce: line(actor.name) };
}

/** What a digest is now: its settings, when it comes next, what it would have brought. */
export async function confirmation(
  title: string,
  digest: DigestSubscription,
  context: DigestContext,
  line: (who: string, what: string) => string,
): Promise<Reply> {
  const { core, words } = context;
  const facts = [...settingsFacts(digest.settings, core, words), ...(await outlookFacts(digest, core, words))];
  const reply: Reply = {
    visibility: 'private',
    title,
    parts: [
      { kind: 'facts', facts },
      ...deliveryNote(context),
      { kind: 'actions', actions: digestActions(digest, words) },
    ],
    language: words.language,
  };
  return announced(reply, context, who => line(who, rhythmText(digest.settings, words)));
}

/** Settings, state, what comes next and what became of the last runs. */
export async function statusReply(digest: DigestSubscription, context: DigestContext): Promise<Reply> {
  const { core, words } = context;
  const { timezone } = digest.settings;
  const w = words.digest;
  const runs = await core.store.runs.latest(digest.id, 5);
  const facts = [
    { label: w.facts.state, value: stateText(digest, timezone, words) },
    ...settingsFacts(digest.settings, core, words),
    ...(await outlookFacts(digest, core, words)),
    { label: w.facts.last, value: runs.map(run => runText(run, timezone, words)).join('; ') || w.neverRan },
  ];
  return {
    visibility: 'private',
    title: `${subscriptionName(digest)} · ${rhythmText(digest.settings, words)}`,
    parts: [
      { kind: 'facts', facts },
      ...deliveryNote(context),
      { kind: 'actions', actions: digestActions(digest, words) },
    ],
    language: words.language,
  };
}

/** Says so when nothing that is subscribed here would be delivered by this process. */
export function deliveryNote({ core, place, words }: DigestContext): Part[] {
  if (core.status.delivering.includes(place.platform)) return [];
  return [{ kind: 'note', text: words.digest.notDelivering(place.platform) }];
}

/** The digests of a place; how to get one where there is none. */
export function listReply(digests: readonly DigestSubscription[], context: DigestContext): Reply {
  const { words } = context;
  const w = words.digest;
  const args = { time: '09:00', rhythm: 'daily' };
  const parts: Part[] = digests.length
    ? [
        { kind: 'facts', facts: digests.map(digest => digestLine(digest, context)) },
        { kind: 'choices', label: w.settings, choices: digests.slice(0, 25).map(digest => toChoice(digest, words)) },
      ]
    : [
        { kind: 'text', text: w.noneYet },
        { kind: 'actions', actions: [{ label: w.example, call: { command: 'digest subscribe', args } }] },
      ];
  return { visibility: 'private', title: w.list(digests.length), parts, language: words.language };
}

function digestLine(digest: DigestSubscription, { core, words }: DigestContext) {
  const [when, zones, areas] = settingsFacts(digest.settings, core, words).map(fact => fact.value);
  const state = digest.state.kind === 'active' ? [] : [stateText(digest, digest.settings.timezone, words)];
  return { label: subscriptionName(digest), value: [when, zones, areas, ...state].join(' · ') };
}

function toChoice(digest: DigestSubscription, words: Words): Choice {
  const id = subscriptionName(digest);
  return { label: `${id} · ${rhythmText(digest.settings, words)}`, call: { command: 'digest status', args: { id } } };
}

function digestActions(digest: DigestSubscription, words: Words): Action[] {
  const id = subscriptionName(digest);
  const { buttons } = words.digest;
  const goesOn = digest.state.kind === 'active';
  return [
    { label: buttons.preview, call: { command: 'digest preview', args: { id } } },
    goesOn
      ? { label: buttons.pause, call: { command: 'digest pause', args: { id } } }
      : { label: buttons.resume, call: { command: 'digest resume', args: { id } }, style: 'primary' },
    { label: buttons.unsubscribe, call: { command: 'digest unsubscribe', args: { id } }, style: 'danger' },
  ];
}
