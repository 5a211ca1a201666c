import { en, type Words } from './en.ts';

export type { Words };

/** The bot's own words for a person's locale; English where it has no other. */
export function wordsFor(_locale: string | undefined): Words {
  return en;
}
