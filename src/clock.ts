import { ConfigError } from './config.ts';

/** The bot's time. Everything that asks what time it is asks a clock, so that a test can choose. */
export interface Clock {
  now(): Date;
  /** Real milliseconds that pass while the clock moves by this many. */
  realMs(clockMs: number): number;
  /** What to say of it at start; empty for the real clock. */
  readonly description: string;
}

export const systemClock: Clock = { now: () => new Date(), realMs: ms => ms, description: '' };

/**
 * A clock that starts at an instant and may run fast.
 *
 * @example
 * parseClock('2026-03-07T08:59:00Z x60')   // a minute a second
 * @throws {ConfigError} if the text is not an instant with an optional speed
 */
export function parseClock(text: string): Clock {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))(?:\s+x(\d+(?:\.\d+)?))?$/.exec(
    text.trim(),
  );
  const start = match ? Date.parse(match[1]!) : Number.NaN;
  const speed = Number(match?.[2] ?? 1);
  if (Number.isNaN(start) || speed <= 0) {
    throw new ConfigError(
      `ZONEBOT_CLOCK is "${text}": write an instant and, if you like, a speed, as in 2026-03-07T08:59:00Z x60`,
    );
  }
  const began = Date.now();
  return {
    now: () => new Date(start + (Date.now() - began) * speed),
    realMs: ms => ms / speed,
    description: `the clock is set: it started at ${new Date(start).toISOString()} and runs ${speed} times as fast`,
  };
}
