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
  const callback = (body: object) => rest.post(Routes.interactionCallback(id, token), { body, auth: false });
  const original = Routes.webhookMessage(applicationId, token, '@original');
  return {
    async acknowledge(as) {
      try {
        await callback(
          as.kind === 'seen'
            ? { type: InteractionResponseType.DeferredMessageUpdate }
            : {
                type: InteractionResponseType.DeferredChannelMessageWithSource,
                data: as.private ? { flags: MessageFlags.Ephemeral } : {},
              },
        );
      } catch (error) {
        if (codeOf(error) === unknownInteraction) return false;
        // It may have landed all the same: discord.js tries again on an error of the server, and is then told this.
        if (codeOf(error) !== alreadyAcknowledged && codeOf(error) !== 0) throw error;
      }
      return true;
    },
    async edit({ body, files }) {
      await rest.patch(original, { body, files: [...files], auth: false });
    },
    async remove() {
      await rest.delete(original, { auth: false });
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
      const body = { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } };
      await rest.post(Routes.interactionCallback(id, token), { body, auth: false });
    },
  };
}

/** The interaction is over: too late, its message is gone, or its token has expired. Nothing to do about it. */
export function isOver(error: unknown): boolean {
  return [unknownInteraction, alreadyAcknowledged, 10008, 10015, 50027].includes(codeOf(error));
}
