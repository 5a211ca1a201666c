import type { Address, DigestSubscription, Subscription, WatchSubscription } from '../digest/subscription.ts';
import type { Platform } from '../invocation.ts';
import { toColumns } from './address.ts';
import type { LazyDatabase } from './database.ts';
import { type NewSubscription, readRow, type SubscriptionChange, toChange, toRow } from './subscription-rows.ts';

/** A channel, or with no channel the whole workspace. */
export interface Where {
  readonly platform: Platform;
  readonly workspace: string;
  readonly channel?: string;
}

export interface SubscriptionTable {
  add(subscription: NewSubscription): Promise<Subscription>;
  get(id: number): Promise<Subscription | undefined>;
  /** Everything that this channel or person receives, oldest first. */
  at(address: Address): Promise<Subscription[]>;
  change(id: number, change: SubscriptionChange): Promise<void>;
  /** Also drops what is still to be sent for it; a notice may tell of others too. */
  remove(id: number): Promise<void>;
  /** Active digests whose next instant has come, in a steady order. */
  due(now: number, platforms: readonly Platform[], limit: number): Promise<DigestSubscription[]>;
  /** Active digests that have a run for a local day after this one. */
  ahead(date: string, platforms: readonly Platform[]): Promise<DigestSubscription[]>;
  /** Subscriptions whose pause is over. */
  rested(now: number): Promise<Subscription[]>;
  /** Active watches that have not heard of the latest change and have no open run, by id from the one after `last`. */
  behind(head: number, platforms: readonly Platform[], limit: number, last?: number): Promise<WatchSubscription[]>;
  /**
   * Marks everything that is delivered there as broken: a channel or a workspace is gone, or refuses the bot. The
   * owners of a channel's subscriptions are told once. Adapters call it on events that say so.
   */
  breakAt(where: Where, reason: string): Promise<void>;
  /** Broken ones whose owner does not know yet. */
  untold(platforms: readonly Platform[]): Promise<Subscription[]>;
  /** Those that are still broken of the ones that the notice with this key tells of. */
  noticed(key: string): Promise<Subscription[]>;
  /** Gives those another try that broke because the platform refused the bot as a whole: its token may be good again. */
  mend(platform: Platform): Promise<void>;
}

export function createSubscriptionTable(open: LazyDatabase['open']): SubscriptionTable {
  return {
    async add(subscription) {
      const { db } = await open();
      const row = await db
        .insertInto('subscriptions')
        .values(toRow(subscription))
        .returningAll()
        .executeTakeFirstOrThrow();
      return readRow(row);
    },
    async get(id) {
      const { db } = await open();
      const row = await db.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst();
      return row && readRow(row);
    },
    async at(address) {
      const { db } = await open();
      const { platform, workspace, channel, person } = toColumns(address);
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .where('channel', '=', channel)
        .where('person', '=', person)
        .orderBy('id')
        .execute();
      return rows.map(readRow);
    },
    async change(id, change) {
      const { db } = await open();
      await db.updateTable('subscriptions').set(toChange(change)).where('id', '=', id).execute();
    },
    async remove(id) {
      const { db } = await open();
      await db.transaction().execute(async transaction => {
        await transaction
          .deleteFrom('runs')
          .where('subscription_id', '=', id)
          .where('state', '=', 'open')
          .where('kind', '!=', 'notice')
          .execute();
        await transaction.deleteFrom('subscriptions').where('id', '=', id).execute();
      });
    },
    async due(now, platforms, limit) {
      const { db } = await open();
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('state', '=', 'active')
        .where('next_at', '<=', now)
        .where('platform', 'in', platforms)
        .orderBy('next_at')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(readRow) as DigestSubscription[];
    },
    async ahead(date, platforms) {
      const { db } = await open();
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('state', '=', 'active')
        .where('planned_to', '>', date)
        .where('platform', 'in', platforms)
        .execute();
      return rows.map(readRow) as DigestSubscription[];
    },
    async rested(now) {
      const { db } = await open();
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('state', '=', 'paused')
        .where('paused_until', '<=', now)
        .execute();
      return rows.map(readRow);
    },
    async behind(head, platforms, limit, last = 0) {
      const { db } = await open();
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('state', '=', 'active')
        .where('kind', '=', 'watch')
        .where('mark', '<', head)
        .where('id', '>', last)
        .where('platform', 'in', platforms)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('runs')
                .select('key')
                .whereRef('runs.subscription_id', '=', 'subscriptions.id')
                .where('runs.state', '=', 'open'),
            ),
          ),
        )
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(readRow) as WatchSubscription[];
    },
    async breakAt({ platform, workspace, channel }, reason) {
      const { db } = await open();
      await db
        .updateTable('subscriptions')
        .set(toChange({ state: { kind: 'broken', reason, scope: channel === undefined ? 'workspace' : 'channel' } }))
        .where('state', '!=', 'broken')
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .$if(channel !== undefined, query => query.where('channel', '=', channel!))
        .execute();
    },
    async untold(platforms) {
      const { db } = await open();
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('state', '=', 'broken')
        .where('broken_scope', '=', 'channel')
        .where('notice', 'is', null)
        .where('platform', 'in', platforms)
        .orderBy('id')
        .execute();
      return rows.map(readRow);
    },
    async noticed(key) {
      const { db } = await open();
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('notice', '=', key)
        .where('state', '=', 'broken')
        .orderBy('id')
        .execute();
      return rows.map(readRow);
    },
    async mend(platform) {
      const { db } = await open();
      await db
        .updateTable('subscriptions')
        .set(toChange({ state: { kind: 'active' } }))
        .where('state', '=', 'broken')
        .where('broken_scope', '=', 'workspace')
        .where('platform', '=', platform)
        .execute();
    },
  };
}
