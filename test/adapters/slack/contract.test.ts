import { toSlack } from '../../../adapters/slack/render/render.ts';
import { createCallWriter } from '../../../src/token.ts';
import { renderingContract, workingContract } from '../../contract/adapter-contract.ts';
import { setScene } from '../../fakes/slack/bot.ts';
import { toShown } from '../../fakes/slack/messages.ts';
import { memoryCalls } from '../../helpers/memory-calls.ts';

for (const native of [true, false]) {
  renderingContract({
    name: native ? 'Slack' : 'Slack without its newer blocks',
    async render(reply) {
      const payload = toSlack(reply, createCallWriter(memoryCalls()), { native });
      return toShown({ payload: { ...payload }, ...(reply.visibility === 'private' && { onlyTo: 'U0ANNA' }) });
    },
  });
}

for (const mode of ['HTTP', 'Socket Mode'] as const) {
  workingContract({
    name: `Slack over ${mode}`,
    async start(bot) {
      const scene = await setScene(mode, bot);
      return {
        ask: async line => toShown(await scene.anna.type(line)),
        transcript: () => scene.slack.messages.seenBy('U0ANNA').map(toShown),
        leave: scene.end,
      };
    },
  });
}
