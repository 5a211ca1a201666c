import { en, type Words } from './en.ts';
import { zh } from './zh.ts';

export type { Words };

/**
 * The bot's own words for a locale: Simplified Chinese for every Chinese one, else English.
 *
 * @param locale BCP 47, as a platform reports it
 */
export function wordsFor(locale: string | undefined): Words {
  return locale?.toLowerCase().startsWith('zh') ? zh : en;
}
