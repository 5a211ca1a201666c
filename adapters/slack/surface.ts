import type { Reply } from '../../src/reply.ts';
import type { CallWriter } from '../../src/token.ts';
import { parseActionId } from './render/context.ts';
import { toSlack } from './render/render.ts';

/** How Slack shows a reply and what a click there means, without Slack's SDK: for the playground. */
export const slackSurface = {
  draw: (reply: Reply, calls: CallWriter) => toSlack(reply, calls),

  /** By the `action_id` and the value that a click sends. Undefined if it is none of ours. */
  read({ id, value }: { readonly id: string; readonly value?: string }): { token: string; mode: string } | undefined {
    const mode = parseActionId(id);
    return mode && value !== undefined ? { token: value, mode } : undefined;
  },
};
