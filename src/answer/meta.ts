import type { Core } from '../core.ts';
import type { PolicyRecord } from '../corpus/corpus.ts';
import { formatDate } from '../language/format.ts';
import type { Words } from '../language/index.ts';
import { namesOf } from './names.ts';

/** @example 'Sichuan, Chongqing · Planned · 18 Jan 2024' */
export function metaLine(record: PolicyRecord, core: Pick<Core, 'corpus'>, words: Words): string {
  const few = record.zones.length > 4 ? record.zones.slice(0, 3) : record.zones;
  const place = namesOf('zones', few, core, words);
  const more = record.zones.length - few.length;
  return [
    more ? `${place} +${more}` : place,
    record.status && words.status[record.status],
    record.date && formatDate(record.date, words.language),
  ]
    .filter(Boolean)
    .join(' · ');
}
