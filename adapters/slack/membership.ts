import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';

/** Whether a person is a member of a channel. False when it can't be told. */
export type IsMember = (channel: string | undefined, user: string) => Promise<boolean>;

export function createMembership(client: webApi.WebClient, log: Logger): IsMember {
  return async (channel, user) => {
    if (!channel) return false;
    try {
      let cursor: string | undefined;
      do {
        const page = await client.conversations.members({ channel, limit: 1000, ...(cursor && { cursor }) });
        if (page.members?.includes(user)) return true;
        cursor = page.response_metadata?.next_cursor;
      } while (cursor);
    } catch (error) {
      log.warn({ err: error, channel }, 'could not read who is in a Slack channel');
    }
    return false;
  };
}
