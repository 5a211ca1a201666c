import type { Platform } from '../invocation.ts';
import type { Reply } from '../reply.ts';

/** A channel that receives digests. */
export interface Destination {
  /** Slack team or Discord guild. */
  readonly workspace: string;
  readonly channel: string;
}

/** What came of one attempt to post. */
export type PostOutcome =
  /** The platform said yes; `message` is its id for what was posted. */
  | { readonly kind: 'sent'; readonly message: string }
  /** It did not land, and may later. `counts` is false for a rate limit, which names its own wait. */
  | { readonly kind: 'retry'; readonly afterMs?: number; readonly counts: boolean; readonly reason: string }
  /** No answer: it may have landed. Look for it before posting again. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** The channel or the whole workspace can't be posted to until a person does something. `reason` is the platform's code. */
  | { readonly kind: 'dead'; readonly scope: 'channel' | 'workspace'; readonly reason: string }
  /** The platform refuses the message itself: our mistake. */
  | { readonly kind: 'refused'; readonly reason: string };

/** What the digest engine needs of a platform. Never retries by itself: the run ledger does. */
export interface Poster {
  readonly platform: Platform;
  /** Shortest time between two posts to one channel. */
  readonly spacingMs: number;
  /** The very message that will be sent, as text that can be kept. Frozen before the first attempt. */
  freeze(reply: Reply): Promise<string>;
  /** @param key the run's key: the platform, or we, recognise the same message by it */
  post(to: Destination, frozen: string, key: string): Promise<PostOutcome>;
  /** The id of a message with this key, if the channel's recent history has one. `undefined` if not; throws if it can't be told. */
  find(to: Destination, key: string, since: Date): Promise<string | undefined>;
  /** A direct message to a person. */
  tell(to: { readonly workspace: string; readonly user: string }, reply: Reply): Promise<PostOutcome>;
}
