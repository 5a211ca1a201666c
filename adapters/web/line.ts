import { type AnyCommand, isGroup } from '../../src/command.ts';
import type { Call } from '../../src/invocation.ts';

/**
 * What a person typed as a command line: words without a command are a search.
 *
 * @example
 * toLine('lithium battery', commands)  //=> '/measure lithium battery'
 * toLine('zone sichuan', commands)     //=> '/zone sichuan'
 */
export function toLine(typed: string, commands: readonly AnyCommand[]): string {
  const line = typed.trimStart();
  if (line.startsWith('/')) return line;
  const first = /^\S*/.exec(line)![0].toLowerCase();
  const isCommand = commands.some(({ name }) => name === first);
  return isCommand || line === '' ? `/${line}` : `/${commands[0]!.name} ${line}`;
}

/**
 * Whether a link may run this by itself: only what asks. Of a group that is what it answers when no subcommand is
 * named; the others may change something.
 */
export function mayRunFromLink({ command }: Call, commands: readonly AnyCommand[]): boolean {
  const [name, sub] = command.split(' ');
  const found = commands.find(candidate => candidate.name === name);
  return found !== undefined && (!isGroup(found) || found.fallback === sub);
}
