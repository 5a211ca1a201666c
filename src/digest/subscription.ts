import type { RecordKind } from '../corpus/schema.ts';
import type { Platform } from '../invocation.ts';
import type { Destination } from './poster.ts';

/** A destination on one of the platforms. */
export type Address = Destination & { readonly platform: Platform };

export const rhythms = ['daily', 'weekdays', 'weekly', 'monthly'] as const;
export type Rhythm = (typeof rhythms)[number];
export const styles = ['compact', 'full'] as const;
export const quietDays = ['skip', 'measure'] as const;

/** When a digest comes: a wall time in an IANA time zone. */
export interface Schedule {
  /** `HH:MM`. */
  readonly time: string;
  readonly timezone: string;
  readonly rhythm: Rhythm;
  /** Weekly: 1 (Monday) to 7. Monthly: 1 to 31, the last day of a shorter month. */
  readonly day?: number;
}

/** What a digest is about; an empty list is everything. */
export interface DigestFilters {
  readonly zones: readonly string[];
  readonly areas: readonly string[];
  readonly kinds: readonly RecordKind[];
}

/** What is remembered for the messages. */
interface Manner {
  /** BCP 47. */
  readonly language?: string;
  /** The channel's name when it was subscribed. */
  readonly where?: string;
}

export interface DigestSettings extends Schedule, DigestFilters, Manner {
  readonly style: (typeof styles)[number];
  /** What comes on a day with nothing to tell: nothing, or one measure worth knowing. */
  readonly quiet: (typeof quietDays)[number];
}

export interface WatchSettings extends Manner {
  /** A query as typed to a search command, or the id of a record. */
  readonly query: string;
}

export type SubscriptionState =
  | { readonly kind: 'active' }
  /** `until` in milliseconds; without it, until somebody resumes. */
  | { readonly kind: 'paused'; readonly until?: number }
  /** `reason` is the platform's code. */
  | { readonly kind: 'broken'; readonly reason: string; readonly scope: 'channel' | 'workspace' };

interface Base {
  readonly id: number;
  readonly address: Address;
  /** The person who made it, by the platform's id. */
  readonly owner: string;
  readonly createdAt: number;
  readonly state: SubscriptionState;
  /** The last change in the data that it has heard of. */
  readonly mark: number;
}

export interface DigestSubscription extends Base {
  readonly kind: 'digest';
  readonly settings: DigestSettings;
  /** The last local day that a delivered digest covered. */
  readonly coveredTo: string;
  /** The last local day for which a run was planned. */
  readonly plannedTo: string;
  readonly nextAt: number;
}

export interface WatchSubscription extends Base {
  readonly kind: 'watch';
  readonly settings: WatchSettings;
}

export type Subscription = DigestSubscription | WatchSubscription;

/** As people see and type it: `D3` for a digest, `W5` for a watch. */
export function subscriptionName({ kind, id }: Pick<Subscription, 'kind' | 'id'>): string {
  return `${kind === 'digest' ? 'D' : 'W'}${id}`;
}
