import type { Clock } from '../clock.ts';

/** The ISO date it is for the bot, in UTC: people who ask sit in every time zone. */
export function today(clock: Clock): string {
  return clock.now().toISOString().slice(0, 10);
}
