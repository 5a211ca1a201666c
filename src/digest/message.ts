import type { Core } from '../core.ts';
import { wordsFor } from '../language/index.ts';
import { plain, type Reply } from '../reply.ts';
import type { Run } from '../store/run.ts';
import { composeWatch } from '../watch/compose.ts';
import { composeDigest, type DigestInput } from './compose.ts';
import { composeNotice } from './notice.ts';
import { dueAt, localDate } from './schedule.ts';
import { spanOfSlot } from './span.ts';
import type { DigestSubscription, Subscription } from './subscription.ts';

/** What a run says, and what it covers. Without a reply there is nothing to say. */
export interface Message {
  readonly reply?: Reply;
  readonly fromDate?: string;
  readonly markFrom: number;
  readonly markTo: number;
}

/**
 * Composes the message of a run, from the data and the change log as they are now.
 *
 * @param subscription none for a notice, which tells of several
 */
export async function messageOf(run: Run, subscription: Subscription | undefined, core: Core): Promise<Message> {
  if (!subscription)
    return { reply: composeNotice(await core.store.subscriptions.noticed(run.key)), markFrom: 0, markTo: 0 };
  const words = wordsFor(subscription.settings.language);
  const { mark } = subscription;
  const upTo = await core.store.changes.head();
  if (subscription.kind === 'watch') {
    const changes = await core.store.changes.between(mark, upTo);
    const reply = composeWatch(subscription, changes, { after: mark, upTo }, core, words);
    return { reply, markFrom: mark, markTo: upTo };
  }
  const input = await digestInput(subscription, { date: run.localDate, at: run.dueAt }, upTo, core);
  return { reply: composeDigest(input, core, words), fromDate: input.span.from, markFrom: mark, markTo: upTo };
}

/** What the digest of a slot is made of, with the changes since the last one of this channel. */
export async function digestInput(
  subscription: DigestSubscription,
  slot: { readonly date: string; readonly at: number },
  upTo: number,
  { store, clock }: Pick<Core, 'store' | 'clock'>,
): Promise<DigestInput> {
  const { mark, settings } = subscription;
  const span = spanOfSlot(subscription, slot, clock.now().getTime());
  const all = await store.changes.between(mark, upTo);
  const since = dueAt(span.from, '00:00', settings.timezone);
  const changes = span.cut ? all.filter(change => change.at >= since) : all;
  return { subscription, span, marks: { after: changes.length ? changes[0]!.seq - 1 : upTo, upTo }, changes };
}

/** The slot that a digest would have if it came now. */
export function slotNow({ settings }: DigestSubscription, now: number): { date: string; at: number } {
  return { date: localDate(now, settings.timezone), at: now };
}

/** The bare text of a message, for a platform that refused its form. */
export function toPlainReply(reply: Reply): Reply {
  const lines = reply.parts.flatMap(part => {
    switch (part.kind) {
      case 'heading':
        return [part.text];
      case 'text':
      case 'note':
      case 'citation':
        return [plain(part.text)];
      case 'facts':
        return part.facts.map(fact => `${fact.label}: ${plain(fact.value)}`);
      case 'hits':
        return part.hits.map(hit => [hit.id, plain(hit.title), hit.meta].filter(Boolean).join(' · '));
      default:
        return [];
    }
  });
  return { ...reply, parts: [{ kind: 'text', text: lines.join('\n') }] };
}
