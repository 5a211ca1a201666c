import { createHmac } from 'node:crypto';
import { acknowledgeMs } from '../patience.ts';

export const signingSecret = 'fake-signing-secret';

export interface SignedOptions {
  readonly secret?: string;
  readonly timestamp?: string;
  readonly type?: string;
  readonly path?: string;
  readonly method?: string;
}

/** The headers that Slack sends with a body. */
export function signHeaders(
  body: string | Buffer,
  { secret = signingSecret, timestamp = String(Math.floor(Date.now() / 1000)), type }: SignedOptions = {},
): Record<string, string> {
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex');
  return {
    'content-type': type ?? 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${signature}`,
  };
}

/** Sends a request as Slack does, which waits for the answer only so long. */
export async function sendSigned(port: number, body: string | Buffer, options: SignedOptions = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}${options.path ?? '/slack/events'}`, {
    method: options.method ?? 'POST',
    headers: signHeaders(body, options),
    body,
    signal: AbortSignal.timeout(acknowledgeMs),
  });
}
