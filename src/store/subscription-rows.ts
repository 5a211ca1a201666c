import type { Insertable, Selectable, Updateable } from 'kysely';
import type {
  DigestSettings,
  DigestSubscription,
  Subscription,
  SubscriptionState,
  WatchSettings,
  WatchSubscription,
} from '../digest/subscription.ts';
import { readAddress, toColumns } from './address.ts';
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

export function toRow(subscription: NewSubscription): Insertable<SubscriptionRow> {
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

export function toChange(change: SubscriptionChange): Updateable<SubscriptionRow> {
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
    notice: null,
  };
}

function readState(row: Selectable<SubscriptionRow>): SubscriptionState {
  if (row.state === 'paused') return { kind: 'paused', until: row.paused_until ?? undefined };
  if (row.state === 'broken')
    return { kind: 'broken', reason: row.broken_reason ?? '', scope: row.broken_scope as 'channel' | 'workspace' };
  return { kind: 'active' };
}

export function readRow(row: Selectable<SubscriptionRow>): Subscription {
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
