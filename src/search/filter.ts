import { entriesOf } from '../calendar/calendar.ts';
import { overlaps, spanOf } from '../calendar/span.ts';
import type { PolicyRecord } from '../corpus/corpus.ts';
import type { Count, Filters } from './search.ts';

/** Whether a record passes every filter. */
export function passes(record: PolicyRecord, filters: Filters): boolean {
  const any = (wanted: readonly string[] | undefined, has: readonly (string | undefined)[]) =>
    !wanted?.length || wanted.some(id => has.includes(id));
  return (
    any(filters.kinds, [record.kind]) &&
    any(filters.zones, record.zones) &&
    any(filters.areas, record.areas) &&
    any(filters.departments, record.departments) &&
    any(filters.scopes, [record.scope]) &&
    any(filters.statuses, [record.status]) &&
    (!filters.sources?.length || record.sources.some(s => filters.sources!.includes(s.slice(0, s.indexOf('#'))))) &&
    isInSpan(record, filters)
  );
}

/** Whether a record passes any one of the filters. */
export function passesAny(record: PolicyRecord, filters: Filters): boolean {
  return Object.entries(filters).some(([name, values]) => values?.length && passes(record, { [name]: values }));
}

function isInSpan(record: PolicyRecord, { from = '0001-01-01', to = '9999-12-31' }: Filters): boolean {
  if (from === '0001-01-01' && to === '9999-12-31') return true;
  return entriesOf(record).some(entry => overlaps(spanOf(entry.date), { from, to }));
}

/** Counts records by zone and by area. The names of each record are numbered once, so that counting only adds. */
export function createFacets(records: readonly PolicyRecord[]) {
  const zones = createCounter(records, 'zones');
  const areas = createCounter(records, 'areas');
  /** @param found records by their place in the corpus */
  return (found: readonly { readonly doc: number }[]): { zones: Count[]; areas: Count[] } => ({
    zones: zones(found),
    areas: areas(found),
  });
}

function createCounter(records: readonly PolicyRecord[], field: 'zones' | 'areas') {
  const ids = [...new Set(records.flatMap(record => record[field]))];
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const numbered = records.map(record => record[field].map(id => numbers.get(id)!));
  return (found: readonly { readonly doc: number }[]): Count[] => {
    const counts = new Uint32Array(ids.length);
    for (const { doc } of found) for (const number of numbered[doc]!) counts[number]!++;
    return ids
      .map((id, i) => ({ id, count: counts[i]! }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  };
}
