import { type Client, Events } from 'discord.js';
import type { Bot } from '../../src/adapter.ts';

/** Marks what is delivered to a channel or a server as broken as soon as Discord says that it is gone. */
export function registerGone(client: Client, { core, log }: Bot): void {
  const broken = async (workspace: string, channel: string | undefined, reason: string) => {
    try {
      await core.store.subscriptions.breakAt({ platform: 'discord', workspace, channel }, reason);
    } catch (error) {
      log.warn({ err: error, workspace, channel }, 'could not note that a channel is gone: the next delivery will');
    }
  };
  // In the words of the error that the next post would get: by its code the owner is told what helps.
  const channelGone = (channel: { id: string; guildId?: string | null }) =>
    channel.guildId ? broken(channel.guildId, channel.id, '10003 Unknown Channel') : undefined;
  // Not sent for a server that is only unavailable for a while.
  client.on(Events.GuildDelete, guild => broken(guild.id, undefined, 'the bot was removed from the server'));
  client.on(Events.ChannelDelete, channel => channelGone(channel as { id: string; guildId?: string }));
  client.on(Events.ThreadDelete, channelGone);
}
