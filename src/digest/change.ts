import { createHash } from 'node:crypto';
import type { Corpus, PolicyRecord } from '../corpus/corpus.ts';

const textFields = ['title', 'summary', 'before', 'after', 'scope', 'figures', 'document', 'note'] as const;
const dateFields = ['date', 'dates'] as const;
const placeFields = ['kind', 'zones', 'areas'] as const;

/** What readers see of a record, kept so that a later version can be compared with it. */
export type Snapshot = { readonly id: string } & Pick<
  PolicyRecord,
  (typeof textFields)[number] | (typeof dateFields)[number] | (typeof placeFields)[number] | 'status'
>;

export type ChangeKind = 'added' | 'status' | 'moved' | 'text' | 'withdrawn';

/** One difference between two loads of the data. */
export interface Change {
  /** Rises with every change. */
  readonly seq: number;
  /** When it was noticed. */
  readonly at: number;
  readonly id: string;
  readonly before?: Snapshot;
  readonly after?: Snapshot;
}

export function snapshotOf(record: PolicyRecord): Snapshot {
  const fields = ['id', ...placeFields, 'status', ...dateFields, ...textFields] as const;
  return Object.fromEntries(fields.map(field => [field, record[field]])) as unknown as Snapshot;
}

/** Every record of the data with its hash, as `ChangeTable.observe` takes them. */
export function snapshotsOf(corpus: Corpus): ReadonlyMap<string, { hash: string; record: Snapshot }> {
  return new Map(
    corpus.records.map(record => {
      const snapshot = snapshotOf(record);
      const hash = createHash('sha256').update(JSON.stringify(snapshot)).digest('base64url').slice(0, 22);
      return [record.id, { hash, record: snapshot }];
    }),
  );
}

/** What changed between two versions, the most telling first; empty if nothing that readers see did. */
export function kindsOfChange(before: Snapshot | undefined, after: Snapshot | undefined): ChangeKind[] {
  if (!before) return after ? ['added'] : [];
  if (!after) return ['withdrawn'];
  const differ = (field: keyof Snapshot) => JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  const kinds: ChangeKind[] = [];
  if (differ('status')) kinds.push('status');
  if (dateFields.some(differ)) kinds.push('moved');
  if (textFields.some(differ) || placeFields.some(differ)) kinds.push('text');
  return kinds;
}

export function kindOfChange(before: Snapshot | undefined, after: Snapshot | undefined): ChangeKind | undefined {
  return kindsOfChange(before, after)[0];
}

/**
 * Several changes of one record as one: from its first version to its last. What came and went again is no change.
 */
export function mergeChanges(changes: readonly Change[]): Change[] {
  const byRecord = new Map<string, Change>();
  for (const change of changes) {
    const earlier = byRecord.get(change.id);
    byRecord.set(change.id, earlier ? { ...change, before: earlier.before } : change);
  }
  return [...byRecord.values()].filter(({ before, after }) => kindsOfChange(before, after).length > 0);
}
