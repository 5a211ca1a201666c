import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

/** Slack's libraries log to the bot's log: warnings and errors only, since the rest holds what people typed. */
export function toBoltLogger(log: Logger): BoltLogger {
  const write =
    (level: 'warn' | 'error') =>
    (...said: unknown[]) =>
      log[level]({ from: 'bolt' }, withoutTokens(said));
  return {
    debug: () => {},
    info: () => {},
    warn: write('warn'),
    error: write('error'),
    getLevel: () => LogLevel.WARN,
    setLevel: () => {},
    setName: () => {},
  };
}

function withoutTokens(said: readonly unknown[]): string {
  return said
    .map(String)
    .join(' ')
    .replace(/x(?:ox[a-z]|app)-[\w.-]+/g, '[token]');
}
