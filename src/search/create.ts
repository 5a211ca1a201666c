import MiniSearch from 'minisearch';
import { entriesOf } from '../calendar/calendar.ts';
import { overlaps, spanOf } from '../calendar/span.ts';
import type { Corpus, PolicyRecord } from '../corpus/corpus.ts';
import type { Count, Filters, Found, Search } from './search.ts';

/** Builds the index over a corpus. Takes a moment: do it off the path of answers. */
export function createSearch(corpus: Corpus): Search {
  const index = new MiniSearch<PolicyRecord>({
    idField: 'id',
    fields: ['title', 'aliases', 'summary', 'before', 'after'],
    extractField: (record, field) => {
      const value = record[field as keyof PolicyRecord];
      return Array.isArray(value) ? value.join(' ; ') : String(value ?? '');
    },
  });
  index.addAll(corpus.records);
  const byId = new Map(corpus.records.map(record => [record.id, record]));

  return {
    find({ text, filters = {}, sort = 'match', limit = 10, offset = 0 }): Found {
      const passing = (record: PolicyRecord) => passes(record, filters);
      const scored = text.trim()
        ? index.search(text, { prefix: true, fuzzy: 0.2 }).map(r => ({ record: byId.get(r.id)!, score: r.score }))
        : corpus.records.map(record => ({ record, score: 0 }));
      const found = scored.filter(({ record }) => passing(record));
      if (sort === 'date' || !text.trim())
        found.sort((a, b) => ((a.record.date ?? '') < (b.record.date ?? '') ? 1 : -1));
      return {
        total: found.length,
        hits: found.slice(offset, offset + limit).map(hit => ({ ...hit, reasons: [] })),
        facets: {
          zones: count(
            found.map(f => f.record),
            'zones',
          ),
          areas: count(
            found.map(f => f.record),
            'areas',
          ),
        },
        missing: [],
        filters,
      };
    },
    suggest(typed, kinds, limit = 25) {
      const found = typed.trim() ? index.search(typed, { prefix: true }).map(r => byId.get(r.id)!) : corpus.records;
      return found
        .filter(r => !kinds || kinds.includes(r.kind))
        .slice(0, limit)
        .map(({ id, title }) => ({ id, title }));
    },
    similar(record, limit = 5) {
      return index
        .search(record.title)
        .map(r => byId.get(r.id)!)
        .filter(r => r.id !== record.id && !record.related.includes(r.id))
        .slice(0, limit);
    },
  };
}

function count(records: readonly PolicyRecord[], field: 'zones' | 'areas'): Count[] {
  const counts = new Map<string, number>();
  for (const record of records) for (const id of record[field]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, n]) => ({ id, count: n })).sort((a, b) => b.count - a.count);
}

function passes(record: PolicyRecord, filters: Filters): boolean {
  const any = (wanted: readonly string[] | undefined, has: readonly (string | undefined)[]) =>
    !wanted?.length || wanted.some(id => has.includes(id));
  const inSpan = () => {
    if (!filters.from && !filters.to) return true;
    const span = { from: filters.from ?? '0001-01-01', to: filters.to ?? '9999-12-31' };
    return entriesOf(record).some(entry => overlaps(spanOf(entry.date), span));
  };
  return (
    any(filters.kinds, [record.kind]) &&
    any(filters.zones, record.zones) &&
    any(filters.areas, record.areas) &&
    any(filters.departments, record.departments) &&
    any(filters.scopes, [record.scope]) &&
    any(filters.statuses, [record.status]) &&
    any(
      filters.sources,
      record.sources.map(s => s.split('#')[0]),
    ) &&
    inSpan()
  );
}
