import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** JSON lines on standard error; standard output is for people. Fields that may hold a secret are struck out. */
export function createLog(config: Pick<Config, 'LOG_LEVEL'>): Logger {
  const secrets = [
    'token',
    'authorization',
    'headers.authorization',
    'headers["x-slack-signature"]',
    'response_url',
    'password',
    'secret',
  ];
  return pino(
    {
      level: config.LOG_LEVEL,
      base: null,
      redact: { paths: secrets.flatMap(path => [path, `*.${path}`, `*.*.${path}`]).filter(valid), censor: '[secret]' },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

function valid(path: string): boolean {
  return !path.includes('*.headers[');
}
