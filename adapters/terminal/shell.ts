import type { AnyCommand } from '../../src/command.ts';
import type { Call } from '../../src/invocation.ts';
import { writeWords } from '../../src/typed.ts';

/**
 * The command line that does what a button would, to be copied into a POSIX shell.
 *
 * @example
 * shellCommand({ command: 'measure', args: { query: "Xi'an port", zone: ['shaanxi'] } }, commands)
 * //=> "zonebot measure 'Xi'\\''an port' --zone shaanxi"
 */
export function shellCommand(call: Call, commands: readonly AnyCommand[]): string {
  const [group, ...words] = writeWords(call, commands);
  const path = group === 'zonebot' ? words : [group!, ...words];
  return ['zonebot', ...path.map(quote)].join(' ');
}

/** Control characters have no safe form in a POSIX shell that can also be read: they are blanks. */
function quote(word: string): string {
  const printable = word.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');
  if (/^[\p{L}\p{N}_@%+:,./=-]+$/u.test(printable)) return printable;
  return `'${printable.replaceAll("'", "'\\''")}'`;
}
