import type { Platform } from '../invocation.ts';
import type { Reply } from '../reply.ts';

/** Who receives a message: a channel, or one person in the bot's direct messages. */
export type Destination = {
  /** Slack team or Discord guild; empty where there is none (a Discord user's own installation). */
  readonly workspace: string;
} & ({ readonly kind: 'channel'; readonly channel: string } | { readonly kind: 'person'; readonly user: string });

/** What came of one attempt to post. */
export type PostOutcome =
  /** The platform said yes; `message` is its id for what was posted. */
  | { readonly kind: 'sent'; readonly message: string }
  /** It did not land, and may later. `counts` is false for a rate limit, which names its own wait (real milliseconds). */
  | { readonly kind: 'retry'; readonly afterMs?: number; readonly counts: boolean; readonly reason: string }
  /** No answer: it may have landed. Look for it before posting again. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** The channel or the whole workspace can't be posted to until a person does something. `reason` is the platform's code. */
  | { readonly kind: 'dead'; readonly scope: 'channel' | 'workspace'; readonly reason: string }
  /** The platform refuses the message itself: our mistake. */
  | { readonly kind: 'refused'; readonly reason: string };

/** No access to the history of a destination, or too much of it to read through. */
export class HistoryRefused extends Error {
  override readonly name = 'HistoryRefused';
}

/** Until then after a first attempt, `find` may say `undefined` because a repetition with the same key is harmless. */
export const repeatableMs = 5 * 60_000;

/**
 * What the digest engine needs of a platform. Never retries by itself: the run ledger does. No method throws, except
 * `find`. When a platform reports that a channel or a workspace is gone, the adapter calls
 * `core.store.subscriptions.breakAt({ platform, workspace, channel? }, reason)`: without `channel`, all of the
 * workspace.
 */
export interface Poster {
  readonly platform: Platform;
  /** Shortest real time between two posts to one channel. */
  readonly spacingMs: number;
  /** Most posts a second over all channels, well below the platform's own limit. */
  readonly perSecond: number;
  /** The very message that will be sent, as text that can be kept. Frozen before the first attempt; saves long calls. */
  freeze(reply: Reply): Promise<string>;
  /**
   * Posts what was frozen, once, without pings and unfurling, and answers within 10 s: no answer by then is `unknown`.
   * A refused connection is `retry`. For a person it opens the direct messages first.
   *
   * @param key the run's key, at most 25 characters of `A-Z a-z 0-9 . -`: Discord's nonce (enforced), the key in
   *   Slack's message metadata (`event_type: 'zonebot_run'`, `event_payload: { key }`)
   */
  post(to: Destination, frozen: string, key: string): Promise<PostOutcome>;
  /**
   * The id of our message with this key in the recent history of the destination; `undefined` if it is not there.
   * Asked before a second attempt whose first had no answer. Where posting again with the same key is harmless
   * (Discord, while the nonce is remembered), `undefined` may be said without looking, for `repeatableMs` at most.
   *
   * @param since when the first attempt began, in real time, not the bot's clock: allow for clocks that differ
   * @throws {HistoryRefused} if it can never be told: the message then counts as sent
   * @throws if it can't be told now: it is asked again
   */
  find(to: Destination, key: string, since: Date): Promise<string | undefined>;
}
