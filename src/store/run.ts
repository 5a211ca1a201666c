import type { Selectable } from 'kysely';
import type { Address } from '../digest/subscription.ts';
import { readAddress, toColumns } from './address.ts';
import type { RunRow } from './tables.ts';

/** `open` until it is one of the others. `unconfirmed`: the platform gave no answer, and its history can't be read. */
export type RunState = 'open' | 'sent' | 'empty' | 'superseded' | 'unconfirmed' | 'refused' | 'dead';

/** A message that has to reach its destination once. */
export interface Run {
  readonly key: string;
  /** `now` is a digest that somebody asked for out of turn. */
  readonly kind: 'digest' | 'now' | 'watch' | 'notice';
  /** Of a notice, the first that it tells of. */
  readonly subscriptionId: number;
  readonly address: Address;
  /** The local day of a digest's slot; empty for watches and notices. */
  readonly localDate: string;
  readonly dueAt: number;
  readonly state: RunState;
  readonly fromDate?: string;
  readonly markFrom: number;
  readonly markTo: number;
  readonly frozen?: string;
  readonly frozenAt?: number;
  /** Attempts that counted: a rate limit does not. */
  readonly attempts: number;
  readonly nextTryAt: number;
  /** The instance that has it, or had it last. */
  readonly claimedBy: string;
  /** Real time of an attempt whose outcome is not known. */
  readonly inDoubtSince?: number;
  readonly message?: string;
  readonly reason?: string;
  readonly doneAt?: number;
}

export type NewRun = Pick<Run, 'key' | 'kind' | 'subscriptionId' | 'address' | 'localDate' | 'dueAt'>;

/** A new run, and how its digest goes on from there. */
export interface Plan {
  readonly run: NewRun;
  readonly next?: { readonly from: number; readonly plannedTo: string; readonly nextAt: number };
}

/** Who claims: instances on one database have different names. Leases count in real time. */
export interface Claim {
  readonly by: string;
  readonly realNow: number;
  readonly leaseMs: number;
}

/** What a message is, kept before the first attempt. */
export interface Frozen {
  readonly frozen: string;
  readonly frozenAt: number;
  readonly fromDate?: string;
  readonly markFrom: number;
  readonly markTo: number;
}

export interface RunEnd {
  readonly state: Exclude<RunState, 'open'>;
  readonly message?: string;
  readonly reason?: string;
  readonly reached?: { readonly mark: number; readonly coveredTo?: string };
}

export function toRow(run: NewRun) {
  return {
    key: run.key,
    kind: run.kind,
    subscription_id: run.subscriptionId,
    ...toColumns(run.address),
    local_date: run.localDate,
    due_at: run.dueAt,
    state: 'open',
    mark_from: 0,
    mark_to: 0,
    attempts: 0,
    next_try_at: 0,
    claimed_by: '',
    lease_until: 0,
  };
}

export function readRow(row: Selectable<RunRow>): Run {
  return {
    key: row.key,
    kind: row.kind as Run['kind'],
    subscriptionId: row.subscription_id,
    address: readAddress(row),
    localDate: row.local_date,
    dueAt: row.due_at,
    state: row.state as RunState,
    fromDate: row.from_date ?? undefined,
    markFrom: row.mark_from,
    markTo: row.mark_to,
    frozen: row.frozen ?? undefined,
    frozenAt: row.frozen_at ?? undefined,
    attempts: row.attempts,
    nextTryAt: row.next_try_at,
    claimedBy: row.claimed_by,
    inDoubtSince: row.in_doubt_since ?? undefined,
    message: row.message ?? undefined,
    reason: row.reason ?? undefined,
    doneAt: row.done_at ?? undefined,
  };
}
