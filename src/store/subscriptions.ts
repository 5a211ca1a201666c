import type { Insertable, Selectable, Updateable } from 'kysely';
import type {
  Address,
  DigestSettings,
  DigestSubscription,
  Subscription,
  SubscriptionState,
  WatchSettings,
  WatchSubscription,
} from '../digest/subscription.ts';
import type { Platform } from '../invocation.ts';
import { readAddress, toColumns } from './address.ts';
import type { LazyDatabase } from './database.ts';
import type { SubscriptionRow } from './tables.ts';

export type NewSubscription = Omit<DigestSubscription, 'id' | 'state'> | Omit<WatchSubscription, 'id' | 'state'>;

/** What may change of a subscription. */
export interface SubscriptionChange {
  readonly settings?: DigestSettings | WatchSettings;
  readonly state?: SubscriptionState;
  readonly coveredTo?: string;
  readonly plannedTo?: string;
  readonly nextAt?: number;
  readonly mark?: number;
}

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
  /** Also drops what is still to be sent for it. */
  remove(id: number): Promise<void>;
  /** Active digests whose next instant has come, in a steady order. */
  due(now: number, platforms: readonly Platform[], limit: number): Promise<DigestSubscription[]>;
  /** Subscriptions whose pause is over. */
  rested(now: number): Promise<Subscription[]>;
  /** Active watches that have not heard of the latest change. */
  behind(head: number, platforms: readonly Platform[], limit: number): Promise<WatchSubscription[]>;
  /**
   * Marks everything that is delivered there as broken: a channel or a workspace is gone, or refuses the bot. The
   * owners of a channel's subscriptions are told once. Adapters call it on events that say so.
   */
  breakAt(where: Where, reason: string): Promise<void>;
  /** Broken ones whose owner does not know yet. */
  untold(platforms: readonly Platform[]): Promise<Subscription[]>;
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
        await transaction.deleteFrom('runs').where('subscription_id', '=', id).where('state', '=', 'open').execute();
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
    async behind(head, platforms, limit) {
      const { db } = await open();
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('state', '=', 'active')
        .where('kind', '=', 'watch')
        .where('mark', '<', head)
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
        .where('told', '=', 0)
        .where('platform', 'in', platforms)
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

function toRow(subscription: NewSubscription): Insertable<SubscriptionRow> {
  const { kind, address, owner, createdAt, settings, mark } = subscription;
  const digest = subscription.kind === 'digest' ? subscription : undefined;
  return {
    kind,
    ...toColumns(address),
    owner,
    created_at: createdAt,
    settings: JSON.stringify(settings),
    ...stateColumns({ kind: 'active' }),
    mark,
    covered_to: digest?.coveredTo ?? '',
    planned_to: digest?.plannedTo ?? '',
    next_at: digest?.nextAt ?? null,
  };
}

function toChange(change: SubscriptionChange): Updateable<SubscriptionRow> {
  return {
    ...(change.settings && { settings: JSON.stringify(change.settings) }),
    ...(change.state && stateColumns(change.state)),
    ...(change.coveredTo !== undefined && { covered_to: change.coveredTo }),
    ...(change.plannedTo !== undefined && { planned_to: change.plannedTo }),
    ...(change.nextAt !== undefined && { next_at: change.nextAt }),
    ...(change.mark !== undefined && { mark: change.mark }),
  };
}

function stateColumns(state: SubscriptionState) {
  return {
    state: state.kind,
    paused_until: state.kind === 'paused' ? (state.until ?? null) : null,
    broken_reason: state.kind === 'broken' ? state.reason : null,
    broken_scope: state.kind === 'broken' ? state.scope : null,
    told: 0,
  };
}

function readState(row: Selectable<SubscriptionRow>): SubscriptionState {
  if (row.state === 'paused') return { kind: 'paused', until: row.paused_until ?? undefined };
  if (row.state === 'broken')
    return { kind: 'broken', reason: row.broken_reason ?? '', scope: row.broken_scope as 'channel' | 'workspace' };
  return { kind: 'active' };
}

function readRow(row: Selectable<SubscriptionRow>): Subscription {
  const base = {
    id: row.id,
    address: readAddress(row),
    owner: row.owner,
    createdAt: row.created_at,
    state: readState(row),
    mark: row.mark,
  };
  const settings = JSON.parse(row.settings);
  return row.kind === 'watch'
    ? { ...base, kind: 'watch', settings }
    : {
        ...base,
        kind: 'digest',
        settings,
        coveredTo: row.covered_to,
        plannedTo: row.planned_to,
        nextAt: row.next_at!,
      };
}
