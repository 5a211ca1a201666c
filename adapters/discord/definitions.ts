import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
  ApplicationCommandOptionType as Type,
} from 'discord.js';
import { type AnyCommand, type Command, commandsByPath, isGroup, type Option } from '../../src/command.ts';
import { type Localisations, localisations } from '../../src/language/commands.ts';
import { visible } from '../../src/options.ts';
import { limits } from './limits.ts';
import { clip } from './render/text.ts';

type Definition = RESTPutAPIApplicationCommandsJSONBody[number];

/** The message command that looks for what has to do with a message. */
const relatedCommand = 'Find related measures';

/**
 * The commands as Discord registers them, in English and Chinese: groups become subcommands, options that complete say
 * so, and the search by a message's text gets its place in the menu of messages.
 */
export function toDiscordCommands(commands: readonly AnyCommand[]): Definition[] {
  const typed = commands.map(
    (command): Definition => ({
      type: ApplicationCommandType.ChatInput,
      ...toNames(command.name, command.description, localisations(command.name)),
      options: isGroup(command)
        ? command.subcommands.map(sub => toSubcommand(sub, `${command.name} ${sub.name}`))
        : toOptions(command, command.name),
      ...everywhere,
      default_member_permissions: isManaged(command) ? String(PermissionFlagsBits.ManageGuild) : null,
    }),
  );
  const onMessages: Definition = {
    type: ApplicationCommandType.Message,
    name: relatedCommand,
    name_localizations: { 'zh-CN': '查找相关举措', 'zh-TW': '查找相關舉措' },
    ...everywhere,
  };
  return commandsByPath(commands).has(relatedPath) ? [...typed, onMessages] : typed;
}

/** What the message command runs. */
export const relatedPath = 'zonebot related';

const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** Only what is managed as a whole is hidden from others: a group with a part for everyone is not. */
function isManaged(command: AnyCommand): boolean {
  return isGroup(command) ? command.subcommands.every(sub => sub.managed) : Boolean(command.managed);
}

function toSubcommand(command: Command, path: string): APIApplicationCommandSubcommandOption {
  const names = toNames(command.name, command.description, localisations(path));
  return { type: Type.Subcommand, ...names, options: toOptions(command, path) };
}

/** Discord wants required options first. */
function toOptions({ options }: Command, path: string): APIApplicationCommandBasicOption[] {
  const all = Object.entries(visible(options));
  return [...all.filter(([, option]) => option.required), ...all.filter(([, option]) => !option.required)].map(
    ([name, option]) => toOption(name, option, path),
  );
}

function toOption(name: string, option: Option, path: string): APIApplicationCommandBasicOption {
  const base = {
    ...toNames(name, option.description, localisations(path, name)),
    required: option.required ?? false,
  };
  switch (option.type) {
    case 'string':
    case 'name': {
      const max = 'maxLength' in option ? option.maxLength : undefined;
      return {
        ...base,
        type: Type.String,
        autocomplete: option.complete !== undefined,
        ...(max ? { max_length: Math.min(max, limits.command.stringLength) } : {}),
      };
    }
    case 'choice':
      return { ...base, type: Type.String, choices: option.choices.map(choice => toChoice(choice, path, name)) };
    case 'boolean':
      return { ...base, type: Type.Boolean };
    case 'integer': {
      const { min, max } = option;
      return {
        ...base,
        type: Type.Integer,
        ...(min === undefined ? {} : { min_value: min }),
        ...(max === undefined ? {} : { max_value: max }),
      };
    }
  }
}

function toChoice(choice: string, path: string, option: string): APIApplicationCommandOptionChoice<string> {
  const names = localisations(path, option, choice)?.names;
  return { name: choice, value: choice, ...(names ? { name_localizations: names } : {}) };
}

function toNames(name: string, description: string, localised: Localisations | undefined) {
  return {
    name,
    description: clip(description, limits.command.description),
    ...(localised ? { name_localizations: localised.names } : {}),
    ...(localised?.descriptions ? { description_localizations: localised.descriptions } : {}),
  };
}
