import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** How far a request's timestamp may be from now, in seconds, either way. */
const maxSkew = 300;

/** Why a request is refused, or undefined if it is Slack's and new. */
export type Verify = (headers: IncomingHttpHeaders, body: Buffer) => string | undefined;

/**
 * Checks that a request comes from Slack, now, for the first time. Stricter than Bolt, which takes timestamps of the
 * future and `Infinity`, and takes a request again within five minutes.
 * https://docs.slack.dev/authentication/verifying-requests-from-slack
 *
 * @param now milliseconds; the real clock, as Slack's
 */
export function createVerifier(secret: string, now: () => number = Date.now): Verify {
  const seen = new Map<string, number>();
  return (headers, body) => {
    const { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp } = headers;
    if (typeof signature !== 'string' || typeof timestamp !== 'string') return 'no signature';
    if (!/^\d{1,12}$/.test(timestamp)) return 'a timestamp that is none';
    const skew = Number(timestamp) - now() / 1000;
    if (Math.abs(skew) > maxSkew) return skew < 0 ? 'a stale timestamp' : 'a timestamp of the future';
    if (!isSigned(secret, timestamp, body, signature)) return 'a wrong signature';
    forget(seen, now());
    if (seen.has(signature)) return 'a replayed request';
    seen.set(signature, now() + 2 * maxSkew * 1000);
    return undefined;
  };
}

function isSigned(secret: string, timestamp: string, body: Buffer, signature: string): boolean {
  const expected = Buffer.from(
    `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex')}`,
  );
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Signatures are kept in the order of their expiry, so the expired ones stand first. */
function forget(seen: Map<string, number>, now: number): void {
  for (const [signature, expires] of seen) {
    if (expires > now) return;
    seen.delete(signature);
  }
}
