import pino from 'pino';
import { commands as allCommands } from '../../commands/index.ts';
import type { Bot } from '../../src/adapter.ts';
import { type AnyCommand, defineCommand } from '../../src/command.ts';
import { readConfig } from '../../src/config.ts';
import type { Core } from '../../src/core.ts';
import { createRun } from '../../src/run.ts';
import { testCore } from '../helpers/core.ts';

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
  readonly logged: readonly string[];
}

/** A bot over the shipped data, ready for an adapter. */
export function createTestBot({
  env = {},
  commands = [...allCommands, ...testCommands],
  core: changes = {},
}: {
  env?: Record<string, string>;
  commands?: readonly AnyCommand[];
  core?: Partial<Core>;
} = {}): TestBot {
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: line => void logged.push(line) });
  const core = testCore(changes);
  return { config: readConfig(env), core, commands, run: createRun(core, commands, log), log, logged };
}
