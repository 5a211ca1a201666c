import { type AnyCommand, type Command, isGroup, type Option } from '../../src/command.ts';
import type { Completion, Core } from '../../src/core.ts';
import { visible } from '../../src/options.ts';
import { toLine } from './line.ts';

/** A suggestion: `insert` takes the place of the text from `from` to the cursor. */
export interface Suggested {
  readonly label: string;
  readonly detail: string;
  readonly insert: string;
  readonly from: number;
}

interface Word {
  readonly text: string;
  readonly at: number;
}

const most = 12;

/**
 * Suggestions for the line before the cursor: commands, their subcommands, options, known values, and records.
 *
 * @param typed what stands before the cursor
 */
export function complete(typed: string, commands: readonly AnyCommand[], core: Core): Suggested[] {
  const line = toLine(typed, commands);
  const added = line.length - typed.length;
  const words = wordsOf(line);
  const names = /^\s*\S*$/.test(typed) ? commandNames(wordsOf(typed)[0]!, commands) : [];
  const behind = words.length > 1 ? behindCommand(words, commands, core) : [];
  const inTyped = behind.map(item => ({ ...item, from: Math.max(0, item.from - added) }));
  return [...names, ...inTyped].slice(0, most);
}

/** The words of a line; the last one is what is being typed, and may be empty. Quotes hold words together. */
function wordsOf(line: string): Word[] {
  const plain = line.replace(/[“”„«»「」]/g, '"').replaceAll('：', ':');
  const words = Array.from(plain.matchAll(/(?:[^\s"]|"[^"]*"?)+/g), match => ({ text: match[0], at: match.index }));
  const isBetween = /\s$/.test(plain) && (plain.match(/"/g)?.length ?? 0) % 2 === 0;
  return words.length === 0 || isBetween ? [...words, { text: '', at: plain.length }] : words;
}

function commandNames({ text, at }: Word, commands: readonly AnyCommand[]): Suggested[] {
  const typed = text.replace('/', '').toLowerCase();
  return commands
    .filter(({ name }) => name.startsWith(typed))
    .map(({ name, description }) => ({ label: `/${name}`, detail: description, insert: `/${name} `, from: at }));
}

function behindCommand(words: readonly Word[], commands: readonly AnyCommand[], core: Core): Suggested[] {
  const command = commands.find(({ name }) => `/${name}` === words[0]!.text.toLowerCase());
  if (!command) return [];
  if (!isGroup(command)) return options(words.slice(1), command, core);
  const sub = command.subcommands.find(({ name }) => name === words[1]?.text.toLowerCase());
  if (sub && words.length > 2) return options(words.slice(2), sub, core);
  const { text, at } = words[1] ?? { text: '', at: 0 };
  return command.subcommands
    .filter(({ name }) => name.startsWith(text.toLowerCase()))
    .map(({ name, description }) => ({ label: name, detail: description, insert: `${name} `, from: at }));
}

function options(words: readonly Word[], command: Command, core: Core): Suggested[] {
  const known = visible(command.options);
  const word = words.at(-1)!;
  const [, name, value] = /^(?:--)?([a-z-]+):(.*)$/is.exec(word.text) ?? [];
  const option = name && known[name.toLowerCase()];
  if (option) return valuesOf(option, value!.replaceAll('"', ''), core).map(item => named(name, item, word));
  const used = new Set(words.slice(0, -1).map(({ text }) => text.split(':')[0]));
  const names = Object.entries(known)
    .filter(([n, o]) => n.startsWith(word.text.toLowerCase()) && !used.has(n) && !takesRest(o))
    .map(([n, o]) => ({ label: `${n}:`, detail: o.description, insert: `${n}:`, from: word.at }));
  return [...freeWords(words, known, core).slice(0, most - Math.min(4, names.length)), ...names];
}

/** Records and names for the words that belong to no option. */
function freeWords(words: readonly Word[], known: Command['options'], core: Core): Suggested[] {
  const rest = Object.values(known).find(takesRest);
  const isFree = ({ text }: Word) => !/^(--)?[a-z-]+:/i.test(text);
  const first = words.findLastIndex(word => !isFree(word)) + 1;
  const free = words.slice(first).filter(isFree);
  const typed = free
    .map(({ text }) => text)
    .join(' ')
    .trim();
  if (!rest || typed === '') return [];
  return valuesOf(rest, typed, core).map(({ name, value }) => ({
    label: name,
    detail: '',
    insert: `${value} `,
    from: free[0]!.at,
  }));
}

function valuesOf(option: Option, typed: string, core: Core): readonly Completion[] {
  if (option.type === 'choice') return plain(option.choices, typed);
  if (option.type === 'boolean') return plain(['yes', 'no'], typed);
  return option.type === 'integer' ? [] : (option.complete?.(core, typed) ?? []);
}

function plain(values: readonly string[], typed: string): Completion[] {
  return values.filter(value => value.startsWith(typed.toLowerCase())).map(value => ({ name: value, value }));
}

function named(name: string, { name: label, value }: Completion, { at }: Word): Suggested {
  const quoted = /\s/.test(value) ? `"${value}"` : value;
  return { label, detail: '', insert: `${name}:${quoted} `, from: at };
}

function takesRest(option: Option): boolean {
  return 'rest' in option && option.rest === true;
}
