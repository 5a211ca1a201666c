import { afterEach } from 'vitest';
import { startDiscord } from '../../../adapters/discord/index.ts';
import type { Running } from '../../../src/adapter.ts';
import { createTestBot, type TestBot } from '../../contract/bot.ts';
import { createPerson, type FakePerson, type PersonOptions } from '../../fakes/discord/person.ts';
import { readMessage } from '../../fakes/discord/read.ts';
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord/server.ts';
import { until } from '../../helpers/until.ts';

export interface Setting {
  readonly fake: FakeDiscord;
  readonly bot: TestBot;
  readonly running: Running;
  person(options?: PersonOptions): FakePerson;
  /** Starts the bot again, as after a restart of its process. */
  restart(): Promise<void>;
  /** Everything off; fails if Discord had something to object to. */
  end(): Promise<void>;
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
    async end() {
      await running.stop();
      await fake.stop();
      if (fake.problems.length) throw new Error(`Discord objects: ${fake.problems.join('\n')}`);
    },
  };
}

/** Starts a setting in a test; after the test it is ended. */
export function useSettings(): typeof startSetting {
  let setting: Setting | undefined;
  afterEach(async () => {
    await setting?.end();
    setting = undefined;
  });
  return async options => {
    setting = await startSetting(options);
    return setting;
  };
}

/** What a person reads in a message. */
export function text({ body }: { readonly body: Record<string, unknown> }): string {
  return readMessage(body).text;
}
