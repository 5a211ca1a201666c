import type { App } from '@slack/bolt';
import type { Bot } from '../../src/adapter.ts';

/** Events after which nothing can be posted: to a channel, or to the whole workspace. With the reason in Slack's words. */
export const goneEvents: Readonly<Record<string, { scope: 'channel' | 'workspace'; reason: string }>> = {
  app_uninstalled: { scope: 'workspace', reason: 'account_inactive' },
  tokens_revoked: { scope: 'workspace', reason: 'token_revoked' },
  channel_archive: { scope: 'channel', reason: 'is_archived' },
  channel_deleted: { scope: 'channel', reason: 'channel_not_found' },
  group_archive: { scope: 'channel', reason: 'is_archived' },
  group_deleted: { scope: 'channel', reason: 'channel_not_found' },
  group_left: { scope: 'channel', reason: 'not_in_channel' },
};

/** Stops deliveries to what is gone at once, instead of at the next attempt. */
export function registerGone(app: App, { core, log }: Bot): void {
  for (const [name, { scope, reason }] of Object.entries(goneEvents)) {
    app.event(name, async ({ body, event }) => {
      const channel = (event as { channel?: string }).channel;
      const where = { platform: 'slack' as const, workspace: body.team_id };
      if (scope === 'channel' && !channel) return;
      log.info({ reason, channel }, 'Slack says that deliveries have to stop');
      await core.store.subscriptions.breakAt(scope === 'channel' ? { ...where, channel: channel! } : where, reason);
    });
  }
}
