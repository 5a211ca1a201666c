import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as Definition,
  InteractionContextType,
  PermissionFlagsBits,
  ApplicationCommandOptionType as Type,
} from 'discord.js';
import { type AnyCommand, type Command, isGroup, type Option } from '../../src/command.ts';
import { visible } from '../../src/options.ts';
import { limits } from './limits.ts';
import { clip } from './render/text.ts';

/** The commands as Discord registers them: groups become subcommands, options that complete say so. */
export function toDiscordCommands(commands: readonly AnyCommand[]): Definition[] {
  return commands.map(command => ({
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: describe(command.description),
    options: isGroup(command) ? command.subcommands.map(toSubcommand) : toOptions(command),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    default_member_permissions: isManaged(command) ? String(PermissionFlagsBits.ManageGuild) : null,
  }));
}

/** Only what is managed as a whole is hidden from others: a group with a part for everyone is not. */
function isManaged(command: AnyCommand): boolean {
  return isGroup(command) ? command.subcommands.every(sub => sub.managed) : Boolean(command.managed);
}

function toSubcommand(command: Command): APIApplicationCommandSubcommandOption {
  const { name, description } = command;
  return { type: Type.Subcommand, name, description: describe(description), options: toOptions(command) };
}

/** Discord wants required options first. */
function toOptions({ options }: Command): APIApplicationCommandBasicOption[] {
  const all = Object.entries(visible(options));
  return [...all.filter(([, option]) => option.required), ...all.filter(([, option]) => !option.required)].map(
    ([name, option]) => toOption(name, option),
  );
}

function toOption(name: string, option: Option): APIApplicationCommandBasicOption {
  const base = { name, description: describe(option.description), required: option.required ?? false };
  switch (option.type) {
    case 'string':
    case 'name':
      return {
        ...base,
        type: Type.String,
        autocomplete: option.complete !== undefined,
        ...('maxLength' in option && option.maxLength
          ? { max_length: Math.min(option.maxLength, limits.command.stringLength) }
          : {}),
      };
    case 'choice':
      return { ...base, type: Type.String, choices: option.choices.map(choice => ({ name: choice, value: choice })) };
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

function describe(text: string): string {
  return clip(text, limits.command.description);
}
