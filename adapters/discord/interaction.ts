import { type BaseInteraction, InteractionResponseType, MessageFlags, type REST, Routes } from 'discord.js';
import type { Rendered } from './message.ts';
import { codeOf } from './rest.ts';

/** What Discord is told within three seconds, before the answer is known. */
export type Acknowledgement =
  /** "Thinking ...": the answer takes its place, and is as private as this says. */
  | { readonly kind: 'thinking'; readonly private: boolean }
  /** Nothing to see: the message that was clicked stays until it is edited. */
  | { readonly kind: 'seen' };

/** The requests that answer one interaction. */
export interface Exchange {
  /** False when it is too late to answer, or another process has. */
  acknowledge(as: Acknowledgement): Promise<boolean>;
  /** Puts the answer in place of "thinking ...", or of the message that was clicked. */
  edit(message: Rendered): Promise<void>;
  /** Removes "thinking ...". */
  remove(): Promise<void>;
  /** Posts below. */
  post(message: Rendered, isPrivate: boolean): Promise<void>;
  suggest(choices: readonly { name: string; value: string }[]): Promise<void>;
}

const alreadyAcknowledged = 40060;
const unknownInteraction = 10062;

/**
 * Talks to Discord by itself where discord.js would: its interactions refuse to edit after an acknowledgement that
 * was answered with an error and landed all the same.
 */
export function createExchange({ id, token, applicationId }: BaseInteraction, rest: REST): Exchange {
  const original = Routes.webhookMessage(applicationId, token, '@original');
  const callback = (body: object) => {
    const signal = AbortSignal.timeout(callbackMs);
    return rest.post(Routes.interactionCallback(id, token), { body, auth: false, signal });
  };
  return {
    acknowledge: as => acknowledge(() => callback(toCallback(as))),
    async edit({ body, files }) {
      await persist(() => rest.patch(original, { body, files: [...files], auth: false }));
    },
    async remove() {
      await persist(() => rest.delete(original, { auth: false }));
    },
    async post({ body, files }, isPrivate) {
      const flags = body.flags | (isPrivate ? MessageFlags.Ephemeral : 0);
      await rest.post(Routes.webhook(applicationId, token), {
        body: { ...body, flags },
        files: [...files],
        auth: false,
      });
    },
    async suggest(choices) {
      await callback({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } });
    },
  };
}

const attempts = 3;
/** Discord waits three seconds. An answer that is lost for longer may have landed: asking again tells. */
const callbackMs = 2500;

function toCallback(as: Acknowledgement): object {
  if (as.kind === 'seen') return { type: InteractionResponseType.DeferredMessageUpdate };
  const data = as.private ? { flags: MessageFlags.Ephemeral } : {};
  return { type: InteractionResponseType.DeferredChannelMessageWithSource, data };
}

async function acknowledge(send: () => Promise<unknown>): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      await send();
      return true;
    } catch (error) {
      const code = codeOf(error);
      if (code === unknownInteraction) return false;
      // An attempt of ours landed, and its answer was lost. With none before it, another process was first.
      if (code === alreadyAcknowledged) return attempt > 1;
      if (code !== 0) throw error;
      if (attempt === attempts) return true;
    }
  }
}

/** Repeats, while Discord or the way to it fails, what may be done twice. */
async function persist(send: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await send();
      return;
    } catch (error) {
      if (codeOf(error) !== 0 || attempt === attempts) throw error;
    }
  }
}

/** The interaction is over: too late, its message is gone, or its token has expired. Nothing to do about it. */
export function isOver(error: unknown): boolean {
  return [unknownInteraction, alreadyAcknowledged, 10008, 10015, 50027].includes(codeOf(error));
}
