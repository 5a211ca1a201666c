import type { Completion, Core } from './core.ts';
import type { Actor, Args, ArgValue, Place } from './invocation.ts';
import type { Words } from './language/index.ts';
import type { Reply } from './reply.ts';

interface OptionBase {
  readonly description: string;
  readonly required?: boolean;
  /** Not offered to people: buttons use it. */
  readonly hidden?: boolean;
  /** Suggestions for what was typed so far, from memory. */
  readonly complete?: (core: Core, typed: string) => readonly Completion[];
}

/** Text. With `rest` it takes every word that belongs to no other option. */
export interface StringOption extends OptionBase {
  readonly type: 'string';
  readonly rest?: boolean;
  readonly default?: string;
  readonly maxLength?: number;
}

/** A known value: typed as an id, an English or a Chinese name. With `many` several, separated by commas. */
export interface NameOption extends OptionBase {
  readonly type: 'name';
  readonly many?: boolean;
  /** The id of what was typed, or undefined. */
  readonly resolve: (core: Core, typed: string) => string | undefined;
  /** All ids, to name the nearest when nothing matches. */
  readonly known: (core: Core) => readonly string[];
  readonly complete: (core: Core, typed: string) => readonly Completion[];
}

export interface IntegerOption extends OptionBase {
  readonly type: 'integer';
  readonly min?: number;
  readonly max?: number;
  readonly default?: number;
}

export interface BooleanOption extends OptionBase {
  readonly type: 'boolean';
  readonly default?: boolean;
}

/** One of a few words, the same for everybody. */
export interface ChoiceOption extends OptionBase {
  readonly type: 'choice';
  readonly choices: readonly string[];
  readonly default?: string;
}

export type Option = StringOption | NameOption | IntegerOption | BooleanOption | ChoiceOption;
export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends { readonly type: 'integer' }
  ? number
  : O extends { readonly type: 'boolean' }
    ? boolean
    : O extends { readonly type: 'name'; readonly many: true }
      ? readonly string[]
      : O extends { type: 'choice'; choices: readonly (infer C)[] }
        ? C
        : string;

/** What `run` receives: an option that is required or has a default is always there. */
export type ArgsOf<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { required: true } | { default: ArgValue }
    ? ValueOf<O[K]>
    : ValueOf<O[K]> | undefined;
};

export interface Context<A = Args> {
  readonly core: Core;
  readonly args: A;
  readonly actor: Actor;
  readonly place: Place;
  /** The bot's own words, in the asker's language. */
  readonly words: Words;
}

/** A command as data: adapters make their platform's definitions, parsers and help from it. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly options: Options;
  /**
   * Changes what a channel receives: only for those who may manage it. `partly`: or what a person alone receives, and
   * the command itself looks at `actor.canManage`.
   */
  readonly managed?: boolean | 'partly';
  run(context: Context): Reply | Promise<Reply>;
}

/** Commands under one name: `/digest subscribe`. `fallback` runs when none is named. */
export interface CommandGroup {
  readonly name: string;
  readonly description: string;
  readonly subcommands: readonly Command[];
  readonly fallback: string;
}

export type AnyCommand = Command | CommandGroup;

/** A command whose `run` gets the argument types that its options say. */
export function defineCommand<const O extends Options>(definition: {
  readonly name: string;
  readonly description: string;
  readonly options: O;
  readonly managed?: boolean | 'partly';
  run(context: Context<ArgsOf<O>>): Reply | Promise<Reply>;
}): Command {
  return definition as unknown as Command;
}

export function isGroup(command: AnyCommand): command is CommandGroup {
  return 'subcommands' in command;
}

/** Every command that can be run, by the path an invocation names: `measure`, `digest subscribe`. */
export function commandsByPath(commands: readonly AnyCommand[]): ReadonlyMap<string, Command> {
  return new Map(
    commands.flatMap((command): [string, Command][] =>
      isGroup(command)
        ? command.subcommands.map(sub => [`${command.name} ${sub.name}`, sub])
        : [[command.name, command]],
    ),
  );
}
