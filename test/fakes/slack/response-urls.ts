import { randomBytes } from 'node:crypto';
import limits from '../limits.json' with { type: 'json' };
import type { FakeMessage, Messages } from './messages.ts';

interface Opened {
  readonly channel: string;
  readonly user: string;
  readonly original?: FakeMessage;
  uses: number;
  isExpired: boolean;
}

/** Slack's addresses for answers to one action: five uses, thirty minutes. */
export interface ResponseUrls {
  /** @returns the path of a new address */
  open(of: { channel: string; user: string; original?: FakeMessage }): string;
  answer(path: string, body: string): { status: number; body: string };
  /** As if thirty minutes had passed. */
  expireAll(): void;
}

export function createResponseUrls(messages: Messages): ResponseUrls {
  const opened = new Map<string, Opened>();
  const refuse = (error: string, status = 404) => ({ status, body: JSON.stringify({ ok: false, error }) });
  return {
    open(of) {
      const path = `/actions/T0TEAM/${randomBytes(9).toString('hex')}`;
      opened.set(path, { ...of, uses: 0, isExpired: false });
      return path;
    },
    expireAll() {
      for (const url of opened.values()) url.isExpired = true;
    },
    answer(path, body) {
      const url = opened.get(path);
      if (!url) return refuse('no_such_url');
      if (url.isExpired) return refuse('expired_url');
      if (++url.uses > limits.slack.response_url.uses) return refuse('used_url');
      const { response_type, replace_original, delete_original, thread_ts, ...payload } = JSON.parse(body);
      const error = messages.check(payload);
      // Slack says no to a message with status 200.
      if (error) return refuse(error, 200);
      if (replace_original && url.original) {
        url.original.payload = payload;
        url.original.edits += 1;
        return { status: 200, body: 'ok' };
      }
      if (delete_original && url.original) url.original.isDeleted = true;
      const isPublic = response_type === 'in_channel';
      messages.add({ channel: url.channel, payload, ...(isPublic ? {} : { onlyTo: url.user }) });
      return { status: 200, body: 'ok' };
    },
  };
}
