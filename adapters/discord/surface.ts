import type { Reply } from '../../src/reply.ts';
import type { CallWriter } from '../../src/token.ts';
import { parseCustomId } from './custom-id.ts';
import { drawCharts, toDiscord } from './render/render.ts';

/** How Discord shows a reply and what a click there means, without Discord's SDK: for the playground. */
export const discordSurface = {
  async draw(reply: Reply, calls: CallWriter) {
    // A picture that can't be drawn is shown as text.
    return toDiscord(reply, calls, await drawCharts(reply, () => {}));
  },

  /** By the `custom_id` and what was chosen. Undefined if it is none of ours. */
  read: ({ id, value }: { readonly id: string; readonly value?: string }) => parseCustomId(id, value),
};
