import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type REST,
} from 'discord.js';
import type { Bot } from '../../src/adapter.ts';
import { UsageError } from '../../src/errors.ts';
import type { Actor, Call, Place } from '../../src/invocation.ts';
import { type Words, wordsFor } from '../../src/language/index.ts';
import type { Part, Reply } from '../../src/reply.ts';
import { errorReply } from '../../src/run.ts';
import { createCallWriter, readCall, saveCalls } from '../../src/token.ts';
import { isShared, parseCustomId } from './custom-id.ts';
import { type Acknowledgement, createExchange, type Exchange, isOver } from './interaction.ts';
import type { Rendered } from './message.ts';
import { readActor, readCommand, readMessageCommand, readPlace } from './read.ts';
import { drawCharts, toDiscord } from './render/render.ts';

/** What answering needs. */
export interface Answering {
  readonly bot: Bot;
  readonly rest: REST;
}

type AskedByCommand = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** Answers a slash command, or one in the menu of a message: privately, unless it asks to be shared. */
export async function answerCommand(interaction: AskedByCommand, answering: Answering): Promise<void> {
  const call = interaction.isChatInputCommand() ? readCommand(interaction) : readMessageCommand(interaction);
  const asked = readAsked(interaction, answering);
  const said: Acknowledgement = { kind: 'thinking', private: !isShared(call) && !asked.place.direct };
  if (!(await acknowledge(said, asked))) return;
  await deliver(await run(() => call, asked), { said, replaces: true }, asked);
}

/** Answers a button or a select: in place on one's own message, below it on everyone's, or to the channel. */
export async function answerComponent(interaction: MessageComponentInteraction, answering: Answering): Promise<void> {
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  const carried = parseCustomId(interaction.customId, chosen);
  const asked = readAsked(interaction, answering);
  const isOwn = asked.place.direct || interaction.message.flags.has(MessageFlags.Ephemeral);
  const replaces = carried?.mode === 'replace' && isOwn;
  const said: Acknowledgement =
    replaces || carried?.mode === 'share' ? { kind: 'seen' } : { kind: 'thinking', private: !asked.place.direct };
  if (!(await acknowledge(said, asked))) return;
  const { store } = answering.bot.core;
  const reply = await run(async () => {
    const call = carried && (await readCall(carried.token, store));
    if (!call) throw new UsageError(asked.words.usage.expired);
    return call;
  }, asked);
  await deliver(reply, { said, replaces: replaces || said.kind === 'thinking' }, asked);
}

interface Asked extends Answering {
  readonly actor: Actor;
  readonly place: Place;
  readonly words: Words;
  readonly exchange: Exchange;
}

function readAsked(interaction: AskedByCommand | MessageComponentInteraction, answering: Answering): Asked {
  const actor = readActor(interaction);
  return {
    ...answering,
    actor,
    place: readPlace(interaction),
    words: wordsFor(actor.locale),
    exchange: createExchange(interaction, answering.rest),
  };
}

async function acknowledge(said: Acknowledgement, { exchange, bot }: Asked): Promise<boolean> {
  const inTime = await exchange.acknowledge(said);
  if (!inTime) bot.log.info('Discord no longer waits for an answer: it came too late, or another process gave it');
  return inTime;
}

async function run(readCall: () => Call | Promise<Call>, { bot, actor, place, words }: Asked): Promise<Reply> {
  try {
    return await bot.run({ ...(await readCall()), actor, place });
  } catch (error) {
    return errorReply(error, words, id => bot.log.error({ err: error, id }, 'an interaction could not be read'));
  }
}

interface Said {
  readonly said: Acknowledgement;
  /** Whether the answer takes the place of what is there: "thinking ...", or the message that was clicked. */
  readonly replaces: boolean;
}

/** Shows the answer. If Discord refuses it, the person gets an apology instead: once, whatever happens. */
async function deliver(reply: Reply, said: Said, asked: Asked): Promise<void> {
  const { bot, exchange, place, words } = asked;
  const refused = (error: unknown, what: string) => {
    if (isOver(error)) return bot.log.info({ err: error }, 'an interaction ended before it was answered');
    return errorReply(error, words, id => bot.log.error({ err: error, id }, what));
  };
  try {
    await show(reply, said, asked);
  } catch (error) {
    const apology = refused(error, 'Discord refused an answer');
    if (apology) await show(apology, said, asked).catch(again => refused(again, 'Discord refused the apology too'));
    return;
  }
  if (!reply.announce || place.direct) return;
  const parts: Part[] = [{ kind: 'text', text: reply.announce }];
  try {
    await exchange.post(await render({ visibility: 'channel', parts, language: reply.language }, asked), false);
  } catch (error) {
    refused(error, 'Discord refused an announcement');
  }
}

async function show(reply: Reply, { said, replaces }: Said, asked: Asked): Promise<void> {
  const { exchange, place } = asked;
  const isPrivate = reply.visibility === 'private' && !place.direct;
  const message = await render(reply, asked);
  const wasPrivate = said.kind === 'thinking' ? said.private : !place.direct;
  // A mistake does not take the place of the list that was clicked.
  const fits = replaces && isPrivate === wasPrivate && (said.kind === 'thinking' || reply.tone !== 'error');
  if (fits) return exchange.edit(message);
  // How private a message is can't change once it is there, not even while it is "thinking ...".
  if (said.kind === 'thinking') await exchange.remove();
  return exchange.post(message, isPrivate);
}

async function render(reply: Reply, { bot }: Asked): Promise<Rendered> {
  const writer = createCallWriter(bot.core.store);
  const pictures = await drawCharts(reply, err => bot.log.warn({ err }, 'a chart could not be drawn'));
  const message = toDiscord(reply, writer, pictures);
  await saveCalls(writer, bot.log);
  return message;
}
