import type { RawFile } from 'discord.js';
import type { APIAttachment, APIContainerComponent } from 'discord-api-types/v10';

/** The body of a message of Components V2, the same for posting it and for editing one to it. */
export interface DiscordMessage {
  /** `IS_COMPONENTS_V2`; whoever sends it adds `EPHEMERAL`. */
  readonly flags: number;
  readonly components: readonly [APIContainerComponent];
  readonly allowed_mentions: { readonly parse: readonly [] };
  /** Names every file that goes along, so that an edit drops the pictures of the page before. */
  readonly attachments: readonly Pick<APIAttachment, 'id' | 'filename' | 'description'>[];
}

/** A message and the pictures it shows. */
export interface Rendered {
  readonly body: DiscordMessage;
  readonly files: readonly RawFile[];
}
