import { type AnyCommand, type Command, commandsByPath, isGroup, type Option } from './command.ts';
import { UsageError } from './errors.ts';
import type { ArgValue, Call } from './invocation.ts';
import { localisations } from './language/commands.ts';
import type { Words } from './language/index.ts';
import { nearest } from './nearest.ts';
import { parseArgs } from './options.ts';

type Typed = string | readonly string[];

/** The group of the bot itself: `status` alone is `zonebot status`. */
const own = 'zonebot';
export const help: Call = { command: `${own} help`, args: {} };
const helpWord = /^(help|帮助|幫助|說明)$/i;

/**
 * Reads a typed line: a command, its subcommand (a group's fallback when none is named), then its arguments. The one
 * word `help` behind a command is help, as is nothing at all.
 *
 * @param typed a line such as `/measure lithium zone:sichuan`, or the words of a command line
 * @throws {UsageError} for a command or an option that does not exist
 */
export function readTyped(typed: Typed, commands: readonly AnyCommand[], words: Words): Call {
  const { command, sub, rest } = findCommand(typed, commands, words);
  if (helpWord.test([rest].flat().join(' ').trim())) return help;
  if (!isGroup(command)) return { command: command.name, args: parseArgs(rest, command.options, words) };
  const meant = sub ?? command.subcommands.find(({ name }) => name === command.fallback)!;
  return { command: `${command.name} ${meant.name}`, args: parseArgs(rest, meant.options, words) };
}

/** Whether the one word `help` is all that was written: for platforms whose commands have fields, not a line. */
export function asksForHelp({ args }: Call): boolean {
  const [written, ...more] = Object.values(args).filter(value => value !== undefined && value !== '');
  return more.length === 0 && typeof written === 'string' && helpWord.test(written.trim());
}

/**
 * The command that a typed line names, of a group the subcommand too if it names one, and what stands behind.
 *
 * @throws {UsageError} for a command that does not exist
 */
export function findCommand(
  typed: Typed,
  commands: readonly AnyCommand[],
  words: Words,
): { command: AnyCommand; sub?: Command; rest: Typed } {
  const [first, behindFirst] = takeWord(typed);
  const name = first.replace(/^\//, '').toLowerCase();
  const named = commands.find(command => isCalled(command.name, command.name, name));
  const command = named ?? commands.find(command => command.name === own)!;
  if (!isGroup(command)) return { command, rest: behindFirst };
  const [second, rest] = named ? takeWord(behindFirst) : [name, behindFirst];
  const sub = command.subcommands.find(sub => isCalled(`${command.name} ${sub.name}`, sub.name, second.toLowerCase()));
  if (sub) return { command, sub, rest };
  const isNone = second === '' || helpWord.test(second) || (named && /^--|^[a-z]+:/i.test(second));
  if (!isNone) throw unknownCommand(named ? `${name} ${second}` : name, rest, commands, words);
  return { command, rest: behindFirst };
}

/** By its name, or by the Chinese one that Discord shows. */
function isCalled(path: string, name: string, typed: string): boolean {
  return name === typed || Object.values(localisations(path)?.names ?? {}).includes(typed);
}

/**
 * The words of a command line that mean this call, as short as they can be: nothing that is a default anyway.
 *
 * @example
 * writeWords({ command: 'measure', args: { query: 'lithium battery', zone: ['sichuan'], page: 1 } }, commands)
 * //=> ['measure', 'lithium battery', '--zone', 'sichuan']
 */
export function writeWords(call: Call, commands: readonly AnyCommand[]): string[] {
  const { path, rest, named } = argumentsOf(call, commands);
  const options = named.flatMap(([name, value]) => {
    if (value === 'true') return [`--${name}`];
    return value === '' || value.startsWith('-') ? [`--${name}=${value}`] : [`--${name}`, value];
  });
  if (rest === undefined) return [...path, ...options];
  const isPlain = !/^(--|"|[A-Za-z][A-Za-z-]*:)/.test(rest[1]);
  return [...path, ...(isPlain ? [rest[1]] : [`--${rest[0]}=${rest[1]}`]), ...options];
}

/**
 * The line that means this call in a chat: what a person would type.
 *
 * @example
 * writeTyped({ command: 'milestone', args: { query: 'rail', from: 'march 2024' } }, commands)
 * //=> '/milestone rail from:"march 2024"'
 */
export function writeTyped(call: Call, commands: readonly AnyCommand[]): string {
  const { path, rest, named } = argumentsOf(call, commands);
  const options = named.map(([name, value]) => {
    const plain = value.replaceAll('"', '');
    return `${name}:${/\s/.test(plain) ? `"${plain}"` : plain}`;
  });
  return [`/${path.join(' ')}`, ...(rest ? [rest[1]] : []), ...options].join(' ');
}

/** The arguments that say something, as text; the one that takes free words apart from the others. */
function argumentsOf({ command, args }: Call, commands: readonly AnyCommand[]) {
  const options = commandsByPath(commands).get(command)?.options ?? {};
  const written = Object.entries(args).flatMap(([name, value]): [string, string][] => {
    const option = options[name];
    // What a button remembers of where it stood: of no use to a person who types.
    const isMemory = option?.hidden && option.type === 'string';
    return isMemory || value === undefined || value === defaultOf(option) ? [] : [[name, asText(value)]];
  });
  const isRest = ([name, value]: [string, string]) => takesRest(options[name]) && value.trim() !== '';
  return {
    path: command.split(' '),
    rest: written.find(isRest),
    named: written.filter(pair => !takesRest(options[pair[0]])),
  };
}

function takesRest(option: Option | undefined): boolean {
  return option !== undefined && 'rest' in option && option.rest === true;
}

function defaultOf(option: Option | undefined): ArgValue | undefined {
  return option && 'default' in option ? option.default : undefined;
}

function asText(value: ArgValue): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}

function takeWord(typed: Typed): [string, Typed] {
  if (typeof typed !== 'string') return [typed[0] ?? '', typed.slice(1)];
  const [, word, rest] = /^\s*(\S*)\s*([\s\S]*)$/.exec(typed)!;
  return [word!, rest!];
}

/** Names the nearest commands, each with a button that runs it with what stood behind. */
function unknownCommand(name: string, rest: Typed, commands: readonly AnyCommand[], words: Words): UsageError {
  const paths = [...commandsByPath(commands).keys()];
  const ownNames = paths.flatMap(path => (path.startsWith(`${own} `) ? [path.slice(own.length + 1)] : []));
  const close = nearest(name, [...new Set([...commands.map(command => command.name), ...paths, ...ownNames])]);
  const suggestions = close.flatMap(path => {
    try {
      const call = readTyped(
        typeof rest === 'string' ? `${path} ${rest}` : [...path.split(' '), ...rest],
        commands,
        words,
      );
      return [{ label: writeTyped(call, commands), call }];
    } catch {
      return [];
    }
  });
  return new UsageError(words.usage.unknownCommand(name, close), suggestions);
}
