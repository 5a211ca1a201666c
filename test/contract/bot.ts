import { join } from 'node:path';
import pino from 'pino';
import { commands as allCommands } from '../../commands/index.ts';
import type { Bot } from '../../src/adapter.ts';
import { type Clock, systemClock } from '../../src/clock.ts';
import { type AnyCommand, defineCommand } from '../../src/command.ts';
import { readConfig } from '../../src/config.ts';
import { createLibrary, type Library } from '../../src/library.ts';
import { createRun } from '../../src/run.ts';
import type { Store } from '../../src/store/store.ts';

let shared: Library | undefined;

/** The shipped data, loaded once for all tests of a process. */
export function shippedLibrary(): Library {
  shared ??= createLibrary([join(import.meta.dirname, '../../seeds')], () => new Date());
  return shared;
}

/** A store that lives as long as the test. It outlives a bot, as the real one does. */
export function createMemoryStore(): Store {
  const calls = new Map<string, string>();
  return {
    saveCall: async (key, text) => void calls.set(key, text),
    loadCall: async key => calls.get(key),
    ping: async () => {},
    close: async () => {},
  } as Store;
}

/** Says back what it was given, and fails when told to: what the contract needs beside the real commands. */
export const testCommands: readonly AnyCommand[] = [
  defineCommand({
    name: 'echo',
    description: 'Says it back',
    options: { query: { type: 'string', rest: true, description: 'Words', maxLength: 100_000, default: '' } },
    run: ({ args }) => ({ visibility: 'private', title: args.query, parts: [{ kind: 'text', text: args.query }] }),
  }),
  defineCommand({
    name: 'fail',
    description: 'Fails',
    options: {},
    run: () => {
      throw new Error('the secret reason');
    },
  }),
];

export interface TestBot extends Bot {
  /** Everything logged, as lines of JSON. */
  readonly logged: string[];
}

export function createTestBot({
  env = {},
  commands = [...allCommands, ...testCommands],
  store = createMemoryStore(),
  clock = systemClock,
}: {
  env?: Record<string, string>;
  commands?: readonly AnyCommand[];
  store?: Store;
  clock?: Clock;
} = {}): TestBot {
  const library = shippedLibrary();
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: line => void logged.push(line) });
  const core = {
    corpus: library.corpus,
    search: library.search,
    store,
    clock,
    status: { version: '0.0.0-test', startedAt: clock.now(), loadedAt: library.loadedAt, platforms: [], delivering: [] },
  };
  return { config: readConfig(env), core, commands, run: createRun(core, commands, log), log, logged };
}
