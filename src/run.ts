import { randomBytes } from 'node:crypto';
import { type AnyCommand, commandsByPath } from './command.ts';
import type { Core } from './core.ts';
import { StoreError, UsageError } from './errors.ts';
import type { Invocation } from './invocation.ts';
import { type Words, wordsFor } from './language/index.ts';
import { nearest } from './nearest.ts';
import { checkArgs } from './options.ts';
import type { Part, Reply } from './reply.ts';
import { toShared } from './share.ts';
import { asksForHelp, help } from './typed.ts';

/** Answers an invocation. Never throws: a mistake or a failure is an answer too. */
export type Run = (invocation: Invocation) => Promise<Reply>;

export interface ErrorLog {
  error(details: object, message: string): void;
}

/**
 * The one path from an invocation to a reply, and the one place where an error becomes an answer: a `UsageError` is
 * the caller's and shown to them; anything else is logged once with an id that the person gets too. A `StoreError` has
 * words of its own.
 */
export function createRun(core: Core, commands: readonly AnyCommand[], log: ErrorLog): Run {
  const byPath = commandsByPath(commands);
  return async asked => {
    const invocation = asksForHelp(asked) ? { ...asked, ...help } : asked;
    const words = wordsFor(invocation.actor.locale);
    try {
      const command = byPath.get(invocation.command);
      if (!command)
        throw new UsageError(
          words.usage.unknownCommand(invocation.command, nearest(invocation.command, [...byPath.keys()])),
        );
      if (command.managed === true && !invocation.actor.canManage) throw new UsageError(words.usage.notAllowed);
      // Sharing is done here, once: the pages of a shared answer are not shared again.
      const { share, ...args } = checkArgs(invocation, command, core, words);
      const reply = await command.run({ ...invocation, core, args, words });
      return share === true ? toShared(reply, invocation.actor.name, words) : reply;
    } catch (error) {
      return errorReply(error, words, id =>
        log.error({ err: error, id, command: invocation.command }, 'a command failed'),
      );
    }
  };
}

/** Also for adapters, where reading what a person typed fails before there is an invocation. */
export function errorReply(error: unknown, words: Words, log: (id: string) => void): Reply {
  if (error instanceof UsageError) {
    const parts: Part[] = [{ kind: 'text', text: error.message }];
    if (error.suggestions.length) parts.push({ kind: 'actions', actions: error.suggestions });
    return { visibility: 'private', tone: 'error', parts, language: words.language };
  }
  const id = randomBytes(4).toString('hex');
  log(id);
  return {
    visibility: 'private',
    tone: 'error',
    failure: id,
    parts: [{ kind: 'text', text: error instanceof StoreError ? words.storeAway(id) : words.failure(id) }],
    language: words.language,
  };
}
