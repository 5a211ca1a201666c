import type { PolicyRecord } from './corpus.ts';

/** A record as `zonebot records --json` prints it, one object a line (a contract: outside checks read it). */
export function toExport(record: PolicyRecord) {
  const { id, kind, title, summary, before, after, zones, areas, departments, scope, status, milestone } = record;
  const { date, dates, document, figures, related, sources, aliases, note } = record;
  return {
    id,
    kind,
    milestone,
    title,
    summary,
    before,
    after,
    zones,
    areas,
    departments,
    scope,
    status,
    date,
    precision: date && precisionOf(date),
    dates,
    document,
    figures,
    related,
    sources,
    aliases,
    note,
  };
}

/** `2024` is a year, `2024-09` a month, `2024-09-14` a day. */
export function precisionOf(date: string): 'year' | 'month' | 'day' {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}
