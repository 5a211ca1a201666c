import type { Bot } from '../../src/adapter.ts';
import type { Call, Invocation } from '../../src/invocation.ts';
import { wordsFor } from '../../src/language/index.ts';
import type { Reply } from '../../src/reply.ts';
import { errorReply } from '../../src/run.ts';
import { findCommand, readTyped } from '../../src/typed.ts';
import { commandHelp } from './help.ts';
import { toTerminal } from './render.ts';

/** Where answers go, and what is known of the person there. */
export interface Streams {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string, done: (error?: Error | null) => void): unknown;
}

const flags = ['--json', '--all', '--help', '-h'];

/**
 * Runs one command line and prints its answer, a mistake on the error stream.
 *
 * @param argv without the program: `['measure', 'lithium battery rail', '--zone', 'sichuan']`
 * @returns the exit status: 0, 2 for what the caller typed wrong, 1 when the bot failed
 */
export async function runInTerminal(argv: readonly string[], bot: Bot, streams: Streams): Promise<number> {
  const asked = argv.filter(word => !flags.includes(word));
  const locale = localeOf(streams.env);
  const reply = await answer(asked, argv.includes('--help') || argv.includes('-h'), bot, locale);
  const failed = reply.tone === 'error';
  const output = failed && !argv.includes('--json') ? streams.stderr : streams.stdout;
  const text = argv.includes('--json')
    ? `${JSON.stringify(reply)}\n`
    : toTerminal(reply, {
        width: Math.min(output.columns ?? 80, 100),
        color: usesColor(output, streams.env),
        commands: bot.commands,
        all: argv.includes('--all'),
      });
  await print(text, output);
  return failed ? (reply.failure ? 1 : 2) : 0;
}

async function answer(argv: readonly string[], help: boolean, bot: Bot, locale: string): Promise<Reply> {
  const words = wordsFor(locale);
  try {
    if (help && argv.length > 0) {
      const { command, sub } = findCommand(argv, bot.commands, words);
      return commandHelp(command, sub, words.language);
    }
    return await bot.run(inTerminal(readTyped(argv, bot.commands, words), locale));
  } catch (error) {
    return errorReply(error, words, id => bot.log.error({ err: error, id }, 'a command line failed'));
  }
}

function inTerminal(call: Call, locale: string): Invocation {
  return {
    ...call,
    actor: { platform: 'terminal', id: 'terminal', name: 'terminal', locale, canManage: true },
    place: { platform: 'terminal', workspace: 'terminal', channel: 'terminal', direct: true },
  };
}

/** @example localeOf({ LANG: 'zh_CN.UTF-8' }) //=> 'zh-CN' */
export function localeOf({ LC_ALL, LC_MESSAGES, LANG }: Streams['env']): string {
  const name = (LC_ALL || LC_MESSAGES || LANG || '').split(/[.@]/)[0]!;
  return /^[a-z]{2,3}(_[A-Z]{2})?$/.test(name) ? name.replace('_', '-') : 'en';
}

/** https://no-color.org: any value that is not empty. */
function usesColor({ isTTY }: Output, { NO_COLOR, TERM }: Streams['env']): boolean {
  return isTTY === true && !NO_COLOR && TERM !== 'dumb';
}

/** Resolves when all is written; a reader that has left, as in `zonebot measure | head`, is no failure. */
function print(text: string, output: Output): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, error => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
      else resolve();
    });
  });
}
