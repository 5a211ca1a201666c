import type { Command, NameOption, Option, Options } from './command.ts';
import type { Core } from './core.ts';
import { UsageError } from './errors.ts';
import type { Args, ArgValue, Call } from './invocation.ts';
import { describe } from './language/commands.ts';
import type { Words } from './language/index.ts';
import { nearest } from './nearest.ts';
import { type Token, tokenize } from './tokens.ts';

/**
 * Reads `lithium battery zone:sichuan` or `lithium battery --zone sichuan` into arguments, still as text.
 *
 * @param typed the text behind a slash command, or the words of a command line
 * @throws {UsageError} for an option that does not exist or has no value
 */
export function parseArgs(typed: string | readonly string[], options: Options, words: Words): Args {
  const tokens = typeof typed === 'string' ? tokenize(typed) : typed.map((text): Token => ({ raw: text, text }));
  const args: Record<string, ArgValue> = {};
  const rest: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const named = readName(tokens[i]!, options, words);
    if (!named) {
      rest.push(tokens[i]!.raw);
      continue;
    }
    let { name, value } = named;
    if (value === undefined && options[name]!.type === 'boolean') value = 'true';
    if (value === undefined) value = tokens[++i]?.text;
    // People write a list with blanks: zones:sichuan, chongqing
    while (value?.match(/[,，、]$/) && tokens[i + 1]) value += tokens[++i]!.text;
    if (value === undefined) throw new UsageError(words.usage.noValue(name, exampleOf(name, options[name]!, words)));
    args[name] = value;
  }
  const restName = Object.keys(options).find(name => isRest(options[name]!));
  if (rest.length && !restName)
    throw new UsageError(words.usage.unexpected(rest.join(' '), Object.keys(visible(options))));
  if (rest.length && restName) args[restName] = [args[restName], ...rest].filter(Boolean).join(' ');
  return args;
}

function readName(token: Token, options: Options, words: Words): { name: string; value?: string } | undefined {
  const match = /^(--)?([A-Za-z][A-Za-z-]*)(?:[:=](.*))?$/s.exec(token.text);
  if (!match || token.raw.startsWith('"')) return undefined;
  const [, dashes, typedName, value] = match;
  if (!dashes && (value === undefined || token.text[typedName!.length] === '=')) return undefined;
  const name = typedName!.toLowerCase();
  if (Object.hasOwn(options, name)) return { name, ...(value ? { value } : {}) };
  const close = nearest(name, Object.keys(visible(options)), 1);
  const looksMeant = dashes || (close.length > 0 && name.length > 2 && !value?.startsWith('//'));
  if (!looksMeant) return undefined;
  throw new UsageError(words.usage.unknownOption(typedName!, close, Object.keys(visible(options))));
}

/**
 * Checks arguments against what a command's options say, whatever they came from: typed text, a platform's own
 * options, or a button.
 *
 * @throws {UsageError} naming the option, what is wrong, and the nearest valid values
 */
export function checkArgs(call: Call, { options }: Command, core: Core, words: Words): Args {
  const { args } = call;
  const checked: Record<string, ArgValue | undefined> = {};
  for (const name of Object.keys(args)) {
    if (!Object.hasOwn(options, name) && args[name] !== undefined) {
      throw new UsageError(
        words.usage.unknownOption(name, nearest(name, Object.keys(visible(options)), 1), Object.keys(visible(options))),
      );
    }
  }
  for (const [name, option] of Object.entries(options)) {
    const value = args[name];
    if (value === undefined || value === '') {
      if (option.required) throw new UsageError(words.usage.missing(name, exampleOf(name, option, words)));
      checked[name] = 'default' in option ? option.default : undefined;
    } else checked[name] = checkValue(name, value, option, { call, core, words });
  }
  return checked;
}

interface Checking {
  readonly call: Call;
  readonly core: Core;
  readonly words: Words;
}

function checkValue(name: string, value: ArgValue, option: Option, checking: Checking): ArgValue {
  const { words } = checking;
  const text = Array.isArray(value) ? value.join(',') : String(value);
  switch (option.type) {
    case 'string':
      if ([...text].length > (option.maxLength ?? 500))
        throw new UsageError(words.usage.tooLong(name, option.maxLength ?? 500));
      return text;
    case 'integer': {
      const number = Number(text);
      const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = option;
      if (!Number.isInteger(number) || number < min || number > max)
        throw new UsageError(words.usage.notInteger(name, text, option.min, option.max));
      return number;
    }
    case 'boolean':
      if (/^(true|yes|on|1)$/i.test(text)) return true;
      if (/^(false|no|off|0)$/i.test(text)) return false;
      throw new UsageError(words.usage.notBoolean(name, text));
    case 'choice': {
      const choice = option.choices.find(c => c.toLowerCase() === text.trim().toLowerCase());
      if (!choice) throw notOneOf(name, text, nearest(text, option.choices), option.choices, checking);
      return choice;
    }
    case 'name': {
      const pieces = (Array.isArray(value) ? value : option.many ? text.split(/[,，、]/) : [text])
        .map(v => String(v).trim())
        .filter(Boolean);
      const ids = pieces.map(piece => resolveOne(name, piece, option, checking));
      return option.many ? [...new Set(ids)] : ids[0]!;
    }
  }
}

function resolveOne(name: string, typed: string, option: NameOption, checking: Checking): string {
  const { core } = checking;
  const id = option.resolve(core, typed);
  if (id) return id;
  const completed = option.complete(core, typed).slice(0, 3);
  const close = completed.length ? completed.map(({ value }) => value) : nearest(typed, option.known(core));
  throw notOneOf(name, typed, close, option.known(core), checking);
}

/** Names the nearest valid values, each with a button that asks again with it. */
function notOneOf(name: string, typed: string, close: readonly string[], known: readonly string[], checking: Checking) {
  const { call, words } = checking;
  const again = (value: string) => String(call.args[name]).replace(typed, () => value);
  const suggestions = close.map(value => ({
    label: value,
    call: { command: call.command, args: { ...call.args, [name]: again(value) } },
  }));
  return new UsageError(words.usage.notChoice(name, typed, close, known), suggestions);
}

/** The options that people see. */
export function visible(options: Options): Options {
  return Object.fromEntries(Object.entries(options).filter(([, option]) => !option.hidden));
}

function isRest(option: Option): boolean {
  return option.type === 'string' && option.rest === true;
}

function exampleOf(name: string, option: Option, words: Words): string {
  return describe(option.description, words, '', name);
}
