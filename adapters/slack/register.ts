import type { AnyMiddlewareArgs, App, Middleware } from '@slack/bolt';
import type { Bot } from '../../src/adapter.ts';
import { commandsByPath } from '../../src/command.ts';
import { UsageError } from '../../src/errors.ts';
import type { Call } from '../../src/invocation.ts';
import { wordsFor } from '../../src/language/index.ts';
import { errorReply } from '../../src/run.ts';
import { readCall } from '../../src/token.ts';
import { readTyped } from '../../src/typed.ts';
import type { IsMember } from './membership.ts';
import type { LookUp } from './people.ts';
import {
  type Origin,
  readAction,
  readActionOrigin,
  readCommandOrigin,
  readLine,
  readMessageText,
  readShortcutOrigin,
} from './read.ts';
import type { Respond } from './respond.ts';

/** The message shortcut "Find related measures". */
export const relatedShortcut = 'find_related';

export interface Listening {
  readonly bot: Bot;
  readonly respond: Respond;
  readonly isMember: IsMember;
  readonly lookUp: LookUp;
  /** Keeps an answer under way, so that stopping waits for it. */
  readonly track: <T>(work: Promise<T>) => Promise<T>;
}

/** Puts every command, button, select and shortcut on a Bolt app: acknowledge, read, run, respond. */
export function registerSlack(app: App, listening: Listening): void {
  const { bot, track } = listening;
  app.use(onceAnEvent());
  for (const { name } of bot.commands) {
    app.command(`/${name}`, async ({ ack, command }) => {
      await acknowledge(ack, bot);
      await track(
        answer(readCommandOrigin(command), listening, words => readTyped(readLine(command), bot.commands, words)),
      );
    });
  }
  app.action({ type: 'block_actions' }, async ({ ack, body }) => {
    await acknowledge(ack, bot);
    const action = readAction(body);
    if (!action) return;
    const origin = readActionOrigin(body);
    const target = { ...origin.target, replace: action.replace };
    await track(
      answer({ ...origin, target }, listening, async words => {
        const call = await readCall(action.token, bot.core.store);
        if (!call) throw new UsageError(words.usage.expired);
        return call;
      }),
    );
  });
  app.shortcut({ callback_id: relatedShortcut, type: 'message_action' }, async ({ ack, shortcut }) => {
    await acknowledge(ack, bot);
    const text = [...readMessageText(shortcut.message.text ?? '')].slice(0, 4000).join('');
    await track(
      answer(readShortcutOrigin(shortcut), listening, () => ({ command: 'zonebot related', args: { text } })),
    );
  });
}

type Read = (words: ReturnType<typeof wordsFor>) => Call | Promise<Call>;

/** The one way from what a person did to what they are told. */
async function answer(origin: Origin, listening: Listening, read: Read): Promise<void> {
  const { bot, respond, isMember, lookUp } = listening;
  const { place, target } = origin;
  const who = { ...origin.actor, ...(await lookUp(target.user)) };
  const words = wordsFor(who.locale);
  const reply = async () => {
    const call = await read(words);
    const isManaged = Boolean(commandsByPath(bot.commands).get(call.command)?.managed);
    const canManage = who.canManage || (isManaged && (await isMember(target.channel, target.user)));
    return bot.run({ ...call, actor: { ...who, canManage }, place });
  };
  const apology = (what: string) => (error: unknown) =>
    errorReply(error, words, id => bot.log.error({ err: error, id }, what));
  const said = await reply().catch(apology('a request from Slack could not be read'));
  await respond(said, target).catch(error => respond(apology('an answer could not be drawn')(error), target));
}

/** Slack waits three seconds. When this fails, as on a socket that closes, the answer still goes out. */
export async function acknowledge(ack: () => Promise<void>, { log }: Bot): Promise<void> {
  try {
    await ack();
  } catch (error) {
    log.warn({ err: error }, 'Slack did not take an acknowledgement');
  }
}

/** Slack sends an event again when it is unsure that it arrived. */
function onceAnEvent(): Middleware<AnyMiddlewareArgs> {
  const seen = new Set<string>();
  return async ({ body, next }) => {
    const id = 'event_id' in body ? String(body.event_id) : undefined;
    if (id && seen.has(id)) return;
    if (id) seen.add(id);
    if (seen.size > 1000) seen.delete(seen.values().next().value!);
    await next();
  };
}
