import type { App, Receiver } from '@slack/bolt';

/** How Slack's requests reach the app: over HTTP or over Socket Mode. */
export interface Link {
  /** For the app's constructor. */
  readonly receiver: Receiver;
  /** Resolves when requests can arrive. @throws {Error} saying what to do, if they never will */
  start(app: App): Promise<void>;
  isReady(): boolean;
  describe(): string;
  /** Takes no new requests. */
  stop(): Promise<void>;
}
