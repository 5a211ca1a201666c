import { commands } from '../../commands/index.ts';
import { commandsByPath } from '../../src/command.ts';
import type { Core } from '../../src/core.ts';
import type { Args, Call } from '../../src/invocation.ts';
import { wordsFor } from '../../src/language/index.ts';
import { parseArgs } from '../../src/options.ts';
import type { Reply } from '../../src/reply.ts';
import { createRun } from '../../src/run.ts';
import { testCore } from './core.ts';
import { transcriptOf } from './transcript.ts';

export interface Answer {
  readonly reply: Reply;
  /** The reply as lines to read. */
  readonly lines: readonly string[];
  readonly text: string;
  /** The call behind a button or a choice whose label begins so. */
  call(label: string): Call;
}

const failures = {
  error: (details: object) => {
    throw Object.values(details)[0];
  },
};

/** Asks the real commands over the shipped data: `ask('measure', 'lithium zone:sichuan')`, or a call of a button. */
export async function ask(
  command: string | Call,
  typed = '',
  { locale = 'en', core = testCore() }: { locale?: string; core?: Core } = {},
): Promise<Answer> {
  const words = wordsFor(locale);
  const path = typeof command === 'string' ? command : command.command;
  const args: Args =
    typeof command === 'string' ? parseArgs(typed, commandsByPath(commands).get(path)!.options, words) : command.args;
  const reply = await createRun(
    core,
    commands,
    failures,
  )({
    command: path,
    args,
    actor: { platform: 'terminal', id: 'U1', name: 'Li Wei', locale, canManage: true },
    place: { platform: 'terminal', workspace: 'W1', channel: 'C1', direct: false },
  });
  const lines = transcriptOf(reply);
  return { reply, lines, text: lines.join('\n'), call: label => callOf(reply, label) };
}

function callOf(reply: Reply, label: string): Call {
  const found = reply.parts
    .flatMap(part => (part.kind === 'actions' ? part.actions : part.kind === 'choices' ? part.choices : []))
    .find(item => item.label.startsWith(label) && item.call);
  if (!found?.call) throw new Error(`nothing to click begins with “${label}”:\n${transcriptOf(reply).join('\n')}`);
  return found.call;
}
