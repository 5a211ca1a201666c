import type { Generated } from 'kysely';

/** The tables as they are stored. Instants are milliseconds since 1970; booleans 0 or 1; lists and objects JSON. */
export interface Tables {
  /** `used_at`: real time at which a message with it was last made. */
  calls: { key: string; text: string; used_at: number };
  subscriptions: SubscriptionRow;
  runs: RunRow;
  changes: ChangeRow;
  known_records: { id: string; hash: string; record: string };
}

export interface SubscriptionRow {
  id: Generated<number>;
  kind: string;
  platform: string;
  workspace: string;
  /** Either a channel or a person; the other is empty. */
  channel: string;
  person: string;
  owner: string;
  created_at: number;
  settings: string;
  state: string;
  paused_until: number | null;
  broken_reason: string | null;
  /** `workspace` heals by itself at the next start. */
  broken_scope: string | null;
  /** The key of the message that tells its owner that it is broken. */
  notice: string | null;
  /** The last change that this subscription has heard of. */
  mark: number;
  /** The last local day that a delivered digest covered, and the last one for which a run was planned. */
  covered_to: string;
  planned_to: string;
  next_at: number | null;
}

export interface RunRow {
  key: string;
  kind: string;
  /** Of a notice, the first that it tells of. */
  subscription_id: number;
  platform: string;
  workspace: string;
  channel: string;
  person: string;
  local_date: string;
  due_at: number;
  state: string;
  /** First local day and first change that the message covers; set when it is frozen, as are the three below. */
  from_date: string | null;
  mark_from: number;
  mark_to: number;
  frozen: string | null;
  frozen_at: number | null;
  attempts: number;
  next_try_at: number;
  /** Real time at which an attempt began whose outcome is not known. */
  in_doubt_since: number | null;
  claimed_by: string;
  /** Real time. */
  lease_until: number;
  message: string | null;
  reason: string | null;
  done_at: number | null;
}

export interface ChangeRow {
  seq: Generated<number>;
  at: number;
  record_id: string;
  kind: string;
  /** The record before and after, as JSON; null where it was not there. */
  before: string | null;
  after: string | null;
}
