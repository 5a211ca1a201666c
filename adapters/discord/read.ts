import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  GuildMember,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { Actor, Args, Call, Place } from '../../src/invocation.ts';
import { relatedPath } from './definitions.ts';

type Interaction = Pick<
  ChatInputCommandInteraction,
  'user' | 'member' | 'locale' | 'memberPermissions' | 'guildId' | 'channelId' | 'channel' | 'context'
>;

/** The command that was typed, with the options as Discord read them. */
export function readCommand({ commandName, options }: ChatInputCommandInteraction | AutocompleteInteraction): Call {
  const subcommand = options.getSubcommand(false);
  const given = subcommand ? (options.data[0]?.options ?? []) : options.data;
  return { command: subcommand ? `${commandName} ${subcommand}` : commandName, args: readOptions(given) };
}

/** The search by the text of a message, of its parts if it has no text of its own. */
export function readMessageCommand({ targetMessage }: MessageContextMenuCommandInteraction): Call {
  const { content, components } = targetMessage;
  const text = content || components.flatMap(component => textsIn(component.toJSON())).join('\n');
  return { command: relatedPath, args: { text: text.slice(0, 4000) } };
}

function textsIn(component: object): string[] {
  const { content, components = [] } = component as { content?: string; components?: object[] };
  return [...(content ? [content] : []), ...components.flatMap(textsIn)];
}

function readOptions(given: readonly CommandInteractionOption[]): Args {
  return Object.fromEntries(given.map(({ name, value }) => [name, value]));
}

/** Who asks. In direct messages with the bot everyone manages what they receive. */
export function readActor(interaction: Interaction): Actor {
  const { user, member } = interaction;
  const nick = member instanceof GuildMember ? member.nickname : member?.nick;
  return {
    platform: 'discord',
    id: user.id,
    name: nick ?? user.displayName,
    locale: interaction.locale,
    canManage: isDirect(interaction) || Boolean(interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)),
  };
}

export function readPlace(interaction: Interaction): Place {
  const { guildId, channelId, channel } = interaction;
  const name = channel && 'name' in channel ? channel.name : undefined;
  return {
    platform: 'discord',
    ...(guildId ? { workspace: guildId } : {}),
    ...(channelId ? { channel: channelId } : {}),
    ...(name ? { name } : {}),
    direct: isDirect(interaction),
  };
}

/** Direct messages with the bot; those between people, where it may be used too, have others who read along. */
function isDirect({ context, guildId }: Interaction): boolean {
  return context === null ? guildId === null : context === InteractionContextType.BotDM;
}
