import type { Selectable } from 'kysely';
import { type Change, kindOfChange, type Snapshot } from '../digest/change.ts';
import type { LazyDatabase } from './database.ts';
import { exclusively } from './exclusive.ts';
import type { ChangeRow } from './tables.ts';

export interface ChangeTable {
  /**
   * Compares the data with what was known of them, and logs what is different. The first data ever are what everything
   * later is compared with: they are no change.
   *
   * @param snapshots records by id, each with a hash of what readers see of it
   * @param whole false if some records could not be read: then a missing one is not taken for withdrawn
   * @returns how many changes were logged
   */
  observe(
    snapshots: ReadonlyMap<string, { hash: string; record: Snapshot }>,
    whole: boolean,
    now: number,
  ): Promise<number>;
  /** The number of the last change; 0 before the first. */
  head(): Promise<number>;
  /** Changes after one number, up to and with another. */
  between(after: number, upTo: number): Promise<Change[]>;
  /** Changes noticed at that instant or later. */
  since(at: number): Promise<Change[]>;
}

const observeLock = 7_301_003;
const chunk = 200;

export function createChangeTable(open: LazyDatabase['open']): ChangeTable {
  return {
    async observe(snapshots, whole, now) {
      return exclusively(await open(), observeLock, async db => {
        const known = new Map(
          (await db.selectFrom('known_records').select(['id', 'hash']).execute()).map(row => [row.id, row.hash]),
        );
        const different = [...snapshots].filter(([id, { hash }]) => known.get(id) !== hash).map(([id]) => id);
        const gone = whole && snapshots.size ? [...known.keys()].filter(id => !snapshots.has(id)) : [];
        let logged = 0;
        for (let i = 0; i < different.length + gone.length; i += chunk) {
          const ids = [...different, ...gone].slice(i, i + chunk);
          const before = new Map(
            (await db.selectFrom('known_records').select(['id', 'record']).where('id', 'in', ids).execute()).map(
              row => [row.id, JSON.parse(row.record) as Snapshot],
            ),
          );
          const rows = ids.flatMap(id => {
            const [old, fresh] = [before.get(id), snapshots.get(id)?.record];
            const kind = kindOfChange(old, fresh);
            return kind ? [{ at: now, record_id: id, kind, before: toJson(old), after: toJson(fresh) }] : [];
          });
          if (known.size && rows.length) await db.insertInto('changes').values(rows).execute();
          logged += known.size ? rows.length : 0;
          await db.deleteFrom('known_records').where('id', 'in', ids).execute();
          const present = ids.flatMap(id => {
            const found = snapshots.get(id);
            return found ? [{ id, hash: found.hash, record: JSON.stringify(found.record) }] : [];
          });
          if (present.length) await db.insertInto('known_records').values(present).execute();
        }
        return logged;
      });
    },
    async head() {
      const { db } = await open();
      const row = await db
        .selectFrom('changes')
        .select(({ fn }) => fn.max('seq').as('head'))
        .executeTakeFirst();
      return Number(row?.head ?? 0);
    },
    async between(after, upTo) {
      const { db } = await open();
      const rows = await db
        .selectFrom('changes')
        .selectAll()
        .where('seq', '>', after)
        .where('seq', '<=', upTo)
        .orderBy('seq')
        .execute();
      return rows.map(readRow);
    },
    async since(at) {
      const { db } = await open();
      const rows = await db.selectFrom('changes').selectAll().where('at', '>=', at).orderBy('seq').execute();
      return rows.map(readRow);
    },
  };
}

function toJson(record: Snapshot | undefined): string | null {
  return record ? JSON.stringify(record) : null;
}

function readRow(row: Selectable<ChangeRow>): Change {
  return {
    seq: row.seq,
    at: row.at,
    id: row.record_id,
    before: row.before ? JSON.parse(row.before) : undefined,
    after: row.after ? JSON.parse(row.after) : undefined,
  };
}
