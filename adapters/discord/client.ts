import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type GuildMember,
  type Interaction,
  Options,
  Status,
  type User,
} from 'discord.js';
import { type Answering, answerCommand, answerComponent } from './answer.ts';
import { answerCompletion } from './complete.ts';

/** Each interaction brings people along, of whom only the bot itself is needed again. */
const people = {
  maxSize: 50,
  keepOverLimit: ({ id, client }: GuildMember | User) => id === client.user.id,
};

/** A client that keeps only what it needs, and hears only of servers and channels: no messages, no members. */
export function createClient(rest: ClientOptions['rest']): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest,
    // Interactions wait until the client is ready, and Discord waits for them no longer than three seconds.
    waitGuildTimeout: 250,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ApplicationCommandManager: 0,
      GuildEmojiManager: 0,
      GuildMemberManager: people,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      StageInstanceManager: 0,
      UserManager: people,
      VoiceStateManager: 0,
    }),
  });
}

/** Connected, and able to hear of interactions on every shard. */
export function isConnected(client: Client): boolean {
  return client.isReady() && client.ws.shards.every(shard => shard.status === Status.Ready);
}

/** Hands each interaction to what answers it. @param track told of each answer at work, so that shutdown can wait for it */
export function registerInteractions(client: Client, answering: Answering, track: (work: Promise<void>) => void): void {
  const answer = async (interaction: Interaction) => {
    try {
      if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand())
        await answerCommand(interaction, answering);
      else if (interaction.isMessageComponent()) await answerComponent(interaction, answering);
      else if (interaction.isAutocomplete()) await answerCompletion(interaction, answering);
    } catch (error) {
      answering.bot.log.error({ err: error }, 'an interaction was left without an answer');
    }
  };
  client.on(Events.InteractionCreate, interaction => track(answer(interaction)));
}
