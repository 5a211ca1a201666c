import { startDiscord } from '../../../adapters/discord/index.ts';
import type { Running } from '../../../src/adapter.ts';
import { createTestBot, type TestBot } from '../../contract/bot.ts';
import { createPerson, type FakePerson, type PersonOptions } from '../../fakes/discord/person.ts';
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord/server.ts';
import { until } from '../../fakes/discord/world.ts';

export interface Setting {
  readonly fake: FakeDiscord;
  readonly bot: TestBot;
  readonly running: Running;
  person(options?: PersonOptions): FakePerson;
  /** Starts the bot again, as after a restart of its process. */
  restart(): Promise<void>;
  /** Everything off; fails if Discord had something to object to. */
  end(expected?: readonly RegExp[]): Promise<void>;
}

/** The real client against the fake, with its commands registered. */
export async function startSetting(options: Parameters<typeof createTestBot>[0] = {}): Promise<Setting> {
  const fake = await startFakeDiscord();
  const bot = createTestBot({ ...options, env: { ...fake.env, ...options.env } });
  let running = await startDiscord(bot);
  await until('the commands', () => fake.commands.length > 0);
  return {
    fake,
    bot,
    get running() {
      return running;
    },
    person: personOptions => createPerson(fake, personOptions),
    async restart() {
      await running.stop();
      running = await startDiscord(bot);
    },
    async end(expected = []) {
      await running.stop();
      await fake.stop();
      const problems = fake.problems.filter(problem => !expected.some(pattern => pattern.test(problem)));
      if (problems.length) throw new Error(`Discord objects: ${problems.join('\n')}`);
    },
  };
}
