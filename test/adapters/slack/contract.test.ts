import { toSlack } from '../../../adapters/slack/render/render.ts';
import { createCallWriter } from '../../../src/token.ts';
import { adapterContract } from '../../contract/adapter-contract.ts';
import { setScene } from '../../fakes/slack/bot.ts';
import { toShown } from '../../fakes/slack/messages.ts';
import { memoryCalls } from '../../helpers/memory-calls.ts';

for (const mode of ['HTTP', 'Socket Mode'] as const) {
  adapterContract({
    name: `Slack over ${mode}`,
    async render(reply) {
      const payload = toSlack(reply, createCallWriter(memoryCalls()));
      return toShown({ payload: { ...payload }, ...(reply.visibility === 'private' && { onlyTo: 'U0ANNA' }) });
    },
    async start() {
      const scene = await setScene(mode);
      return {
        bot: scene.bot,
        ask: async line => toShown(await scene.anna.type(line)),
        transcript: () => scene.slack.messages.seenBy('U0ANNA').map(toShown),
        leave: scene.end,
      };
    },
  });
}
