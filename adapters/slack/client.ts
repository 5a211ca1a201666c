import { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { toBoltLogger } from './logger.ts';

/** Slack's addresses of methods are built by appending: the base has to end with a slash. */
export function apiBase(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}

/** A client that gives up soon and says so: the defaults try for half an hour, and wait out a rate limit silently. */
export function createClient(
  token: string,
  url: string,
  log: Logger,
  { retries = 1, timeoutMs = 10_000 } = {},
): webApi.WebClient {
  return new webApi.WebClient(token, {
    slackApiUrl: apiBase(url),
    retryConfig: { retries, minTimeout: 200 },
    rejectRateLimitedCalls: true,
    timeout: timeoutMs,
    logger: toBoltLogger(log),
  });
}
