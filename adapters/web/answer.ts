import type { Bot } from '../../src/adapter.ts';
import { UsageError } from '../../src/errors.ts';
import type { Call, Invocation } from '../../src/invocation.ts';
import { wordsFor } from '../../src/language/index.ts';
import type { Reply } from '../../src/reply.ts';
import { errorReply } from '../../src/run.ts';
import { createCallWriter, readCall, saveCalls } from '../../src/token.ts';
import { readTyped, writeTyped } from '../../src/typed.ts';
import { isLoopback } from './guard.ts';
import { mayRunFromLink, toLine } from './line.ts';
import type { Clicked, Surfaces } from './surface.ts';

/** An answer as the page draws it. */
export interface Answer {
  /** The line that gives this answer; absent when nothing was understood. */
  readonly typed?: string;
  readonly visibility: Reply['visibility'];
  readonly tone: NonNullable<Reply['tone']>;
  readonly announce?: string;
  /** Replaces the message that was clicked in. */
  readonly replace: boolean;
  readonly shown: { readonly slack: unknown; readonly discord: unknown; readonly terminal: string };
}

export interface Asking {
  readonly language: string;
}

export interface Answers {
  /** @param fromLink the person followed a link: undefined if it must not run by itself */
  typed(text: string, asking: Asking, fromLink: boolean): Promise<Answer | undefined>;
  clicked(surface: 'slack' | 'discord', clicked: Clicked, asking: Asking): Promise<Answer>;
}

export function createAnswers(bot: Bot, surfaces: Surfaces): Answers {
  const actor = {
    platform: 'web',
    id: 'web',
    name: 'you',
    canManage: isLoopback(bot.config.HOST),
  } as const;
  const place = {
    platform: 'web',
    workspace: 'playground',
    channel: 'playground',
    name: 'playground',
    direct: false,
  } as const;
  const toInvocation = (call: Call, { language }: Asking): Invocation => ({
    ...call,
    actor: { ...actor, locale: language },
    place,
  });

  async function show(reply: Reply, call: Call | undefined, replace: boolean): Promise<Answer> {
    const calls = createCallWriter(bot.core.store);
    const shown = {
      slack: await surfaces.slack.draw(reply, calls),
      discord: await surfaces.discord.draw(reply, calls),
      terminal: surfaces.terminal.draw(reply),
    };
    await saveCalls(calls, bot.log);
    const { visibility, tone = 'normal', announce } = reply;
    return {
      ...(call && { typed: writeTyped(call, bot.commands) }),
      visibility,
      tone,
      ...(announce && { announce }),
      replace: replace && tone !== 'error',
      shown,
    };
  }

  const mistake = (error: unknown, { language }: Asking) =>
    errorReply(error, wordsFor(language), id =>
      bot.log.error({ err: error, id }, 'a line or a click could not be read'),
    );

  return {
    async typed(text, asking, fromLink) {
      let call: Call;
      try {
        call = readTyped(toLine(text, bot.commands), bot.commands, wordsFor(asking.language));
      } catch (error) {
        return show(mistake(error, asking), undefined, false);
      }
      if (fromLink && !mayRunFromLink(call, bot.commands)) return undefined;
      return show(await bot.run(toInvocation(call, asking)), call, false);
    },
    async clicked(surface, clicked, asking) {
      const meant = surfaces[surface].read(clicked);
      let call: Call | undefined;
      try {
        call = meant && (await readCall(meant.token, bot.core.store));
        if (!call) throw new UsageError(wordsFor(asking.language).usage.expired);
      } catch (error) {
        return show(mistake(error, asking), undefined, false);
      }
      return show(await bot.run(toInvocation(call, asking)), call, meant?.mode === 'replace');
    },
  };
}

/** JSON in which bytes are an address of a PNG picture that a page can show. */
export function toJson(answer: Answer): string {
  return JSON.stringify(answer, function (this: Record<string, unknown>, key, value) {
    const raw = this[key];
    return raw instanceof Uint8Array ? `data:image/png;base64,${Buffer.from(raw).toString('base64')}` : value;
  });
}
