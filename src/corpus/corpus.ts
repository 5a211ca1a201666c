import type { Problem } from './problem.ts';
import type { Area, Department, LegalDocument, RecordKind, SeedRecord, Source, Zone } from './schema.ts';

/** A measure, milestone or figure with its document resolved and its links in both directions. */
export type PolicyRecord = Omit<SeedRecord, 'kind' | 'document'> & {
  readonly kind: RecordKind;
  readonly document?: LegalDocument;
};

/** Everything Zonebot knows. Never changes: a reload makes a new one. */
export interface Corpus {
  readonly records: readonly PolicyRecord[];
  readonly zones: Lookup<Zone>;
  readonly areas: Lookup<Area>;
  readonly departments: Lookup<Department>;
  readonly documents: Lookup<LegalDocument>;
  readonly sources: Lookup<Source>;
  /** What was left out of the seed folders, and why. */
  readonly problems: readonly Problem[];
  /** The record with this id, however it is typed: `SC-46`, `sc46`, `sc 46`. */
  byId(typed: string): PolicyRecord | undefined;
}

/** Entries of one file by their id, in the order of the file. */
export type Lookup<T extends { id: string }> = ReadonlyMap<string, T>;

/** `sc46`, `SC 46` and `SC-46` are one id. */
export function normalizeId(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}
