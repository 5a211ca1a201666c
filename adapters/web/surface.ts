import type { Reply } from '../../src/reply.ts';
import type { CallWriter } from '../../src/token.ts';

/** What a person clicked, as it stands in the payload. */
export interface Clicked {
  /** Slack's `action_id`, Discord's `custom_id`. */
  readonly id: string;
  /** The value of a button or of the option chosen, where there is one. */
  readonly value?: string;
}

/** How one platform would show a reply. The adapters know; the playground is given it. */
export interface Surface {
  /** The payload that the platform's adapter sends. What is not JSON in it may be bytes of a PNG picture. */
  draw(reply: Reply, calls: CallWriter): unknown | Promise<unknown>;
  /** What a click in that payload means; undefined if it is none of ours. */
  read(clicked: Clicked): { readonly token: string; readonly mode: string } | undefined;
}

/** The chats that are drawn side by side, and the text of a terminal. */
export interface Surfaces {
  readonly slack: Surface;
  readonly discord: Surface;
  readonly terminal: { draw(reply: Reply): string };
}
