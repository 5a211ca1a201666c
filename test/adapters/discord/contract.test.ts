import { startDiscord, toDiscord } from '../../../adapters/discord/index.ts';
import { createCallWriter } from '../../../src/token.ts';
import { adapterContract } from '../../contract/adapter-contract.ts';
import { createPerson, toShown } from '../../fakes/discord/person.ts';
import { startFakeDiscord } from '../../fakes/discord/server.ts';
import type { Json } from '../../fakes/discord/world.ts';
import { memoryCalls } from '../../helpers/memory-calls.ts';
import { until } from '../../helpers/until.ts';

adapterContract({
  name: 'Discord',
  render: async reply => {
    const { body, files } = toDiscord(reply, createCallWriter(memoryCalls()));
    const onlyFor = reply.visibility === 'private' ? 'somebody' : undefined;
    return toShown(body as unknown as Json, { onlyFor, files: files.map(({ name }) => name) });
  },
  start: async bot => {
    const fake = await startFakeDiscord();
    const running = await startDiscord({ ...bot, config: { ...bot.config, ...fake.env } });
    await until('the commands', () => fake.commands.length > 0);
    const person = createPerson(fake);
    return {
      async ask(line) {
        await person.ask(line);
        return person.transcript().at(-1)!;
      },
      transcript: () => person.transcript(),
      async leave() {
        await running.stop();
        await fake.stop();
        if (fake.problems.length) throw new Error(fake.problems.join('\n'));
      },
    };
  },
});
