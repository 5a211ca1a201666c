import type { Core } from '../core.ts';
import type { PolicyRecord } from '../corpus/corpus.ts';
import { shortName } from '../corpus/names.ts';
import type { RecordKind } from '../corpus/schema.ts';
import type { Args, Call } from '../invocation.ts';
import type { Words } from '../language/index.ts';
import type { Action, Hit, Part, Reply } from '../reply.ts';
import type { Found, SearchHit } from '../search/search.ts';
import { openCall } from './card.ts';

export const pageSize = 5;

/** What was asked, so that a page, a filter or the order can be asked for again. */
export interface Asked {
  readonly command: string;
  readonly args: Args;
  readonly page: number;
  readonly sort: 'match' | 'date';
  readonly what: RecordKind | 'any';
}

/** A page of what was found, with the ways on: pages, filters, order, opening, sharing. */
export function hitList(found: Found, asked: Asked, core: Core, words: Words): Reply {
  const { hits: w } = words;
  const pages = Math.ceil(found.total / pageSize);
  const again = (args: Args): Call => ({ command: asked.command, args: { ...asked.args, ...args } });
  const parts: Part[] = [];
  if (found.missing.length) parts.push({ kind: 'note', text: w.leftOut(found.missing) });
  parts.push({
    kind: 'hits',
    start: (asked.page - 1) * pageSize + 1,
    hits: found.hits.map(hit => toHit(hit, core, words)),
  });
  if (pages > 1) parts.push({ kind: 'citation', text: w.page(asked.page, pages) });

  const actions: Action[] = [];
  if (asked.page > 1) actions.push({ label: w.previous, call: again({ page: asked.page - 1 }), mode: 'replace' });
  if (asked.page < pages) actions.push({ label: w.next, call: again({ page: asked.page + 1 }), mode: 'replace' });
  if (pages > 1) {
    const other = asked.sort === 'date' ? 'match' : 'date';
    actions.push({
      label: other === 'date' ? w.byDate : w.byMatch,
      call: again({ sort: other, page: 1 }),
      mode: 'replace',
    });
  }
  actions.push({ label: w.share, call: again({ share: true }) });
  parts.push({ kind: 'actions', actions });
  parts.push(...facetChoices(found, again, core, words));
  return { visibility: 'private', title: w.found(found.total, w.what[asked.what]), parts, language: words.language };
}

/** Counts by zone and area as filters of one click. */
function facetChoices(found: Found, again: (args: Args) => Call, { corpus }: Core, words: Words): Part[] {
  const facets = [
    { option: 'zone', label: words.hits.filterZone, names: corpus.zones, counts: found.facets.zones },
    { option: 'area', label: words.hits.filterArea, names: corpus.areas, counts: found.facets.areas },
  ] as const;
  return facets
    .filter(({ counts }) => counts.length > 1)
    .map(({ option, label, names, counts }) => ({
      kind: 'choices',
      label,
      mode: 'replace',
      choices: counts.slice(0, 25).map(({ id, count }) => ({
        label: `${shortName(names.get(id)!, words.language)} (${count})`,
        call: again({ [option]: [id], page: 1 }),
      })),
    }));
}

export function toHit({ record, reasons }: SearchHit, core: Core, words: Words): Hit {
  const why = reasons.map(({ asked, matched }) => (asked === matched ? asked : `${asked} → ${matched}`)).join(', ');
  return {
    id: record.id,
    title: record.title,
    meta: metaLine(record, core, words),
    excerpt: firstSentence(record.summary),
    ...(why ? { why } : {}),
    open: openCall(record),
  };
}

/** @example 'Sichuan, Chongqing · Planned · 2024-01-18' */
export function metaLine(record: PolicyRecord, { corpus }: Core, words: Words): string {
  const zones = record.zones.map(id => shortName(corpus.zones.get(id)!, words.language));
  const place = zones.length > 4 ? `${zones.slice(0, 3).join(', ')} +${zones.length - 3}` : zones.join(', ');
  return [place, record.status && words.status[record.status], record.date].filter(Boolean).join(' · ');
}

function firstSentence(text: string): string {
  return /^.{40,}?[.!?](?=\s+[A-Z"“]|$)/s.exec(text)?.[0] ?? text;
}
