import { type Destination, HistoryRefused, type Poster, type PostOutcome } from '../../src/digest/poster.ts';
import type { Platform } from '../../src/invocation.ts';
import type { Posted } from './post-server.ts';

/** A poster that speaks to a `PostServer`, with one answer to a failure for each that a platform can give. */
export function createFakePoster(
  url: string,
  {
    platform = 'slack',
    spacingMs = 0,
    perSecond = 1000,
    nonceMs = 0,
    timeoutMs = 5000,
  }: {
    platform?: Platform;
    spacingMs?: number;
    perSecond?: number;
    /** As the server's: within it posting again is harmless, and the history is not asked. */
    nonceMs?: number;
    timeoutMs?: number;
  } = {},
): Poster {
  return {
    platform,
    spacingMs,
    perSecond,
    freeze: async reply => JSON.stringify(reply),
    async post(to, frozen, key): Promise<PostOutcome> {
      try {
        const body = JSON.stringify({ to: addressOf(to), key, frozen });
        const response = await fetch(`${url}/post`, { method: 'POST', body, signal: AbortSignal.timeout(timeoutMs) });
        return toOutcome(response.status, (await response.json()) as Record<string, never>);
      } catch (error) {
        const code = (error as { cause?: { code?: string } }).cause?.code ?? String(error);
        if (code === 'ECONNREFUSED') return { kind: 'retry', counts: true, reason: code };
        return { kind: 'unknown', reason: code };
      }
    },
    async find(to, key, since) {
      if (Date.now() - since.getTime() < nonceMs) return undefined;
      const response = await fetch(`${url}/history?to=${encodeURIComponent(addressOf(to))}`);
      if (response.status === 403) throw new HistoryRefused('missing_scope');
      if (!response.ok) throw new Error('service_unavailable');
      const { messages } = (await response.json()) as { messages: Posted[] };
      return messages.find(message => message.key === key)?.id;
    },
  };
}

function addressOf(to: Destination): string {
  return to.kind === 'channel' ? to.channel : `@${to.user}`;
}

function toOutcome(status: number, body: Record<string, never>): PostOutcome {
  switch (status) {
    case 200:
      return { kind: 'sent', message: body.id! };
    case 429:
      return { kind: 'retry', counts: false, afterMs: body.afterMs!, reason: 'ratelimited' };
    case 503:
      return { kind: 'retry', counts: true, reason: 'service_unavailable' };
    case 403:
      return { kind: 'dead', scope: body.scope!, reason: body.reason! };
    default:
      return { kind: 'refused', reason: JSON.stringify(body) };
  }
}
