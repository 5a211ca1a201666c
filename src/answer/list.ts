import { dateOf } from '../calendar/span.ts';
import type { Core } from '../core.ts';
import type { RecordKind } from '../corpus/schema.ts';
import type { Args, Call } from '../invocation.ts';
import { formatDate } from '../language/format.ts';
import type { Words } from '../language/index.ts';
import type { Action, Hit, Part, Reply } from '../reply.ts';
import type { Filters, Found, Reason, SearchHit } from '../search/search.ts';
import { formatCall } from '../token.ts';
import { openCall } from './card.ts';
import { excerpt, highlight } from './highlight.ts';
import { metaLine } from './meta.ts';
import { nameOf, namesOf } from './names.ts';

export const pageSize = 5;

/** A list that fits into so many characters is kept in the calls that open its records, as the way back. */
const longestBack = 60;

/** What was asked, so that a page, a filter or the order can be asked for again. */
export interface Asked {
  readonly command: string;
  readonly args: Args;
  readonly page: number;
  readonly sort: 'match' | 'date';
  readonly what: RecordKind | 'any';
}

/** A page of what was found, with the ways on: pages, filters, order, pictures, sharing. */
export function hitList(found: Found, asked: Asked, core: Core, words: Words): Reply {
  const { hits: w } = words;
  const pages = Math.ceil(found.total / pageSize);
  const back = backTo(asked);
  const small = [
    pages > 1 && w.page(asked.page, pages),
    filtersLine(words.hits.only, found.filters, core, words),
    filtersLine(words.hits.leaving, found.excluded, core, words),
    words.card.recordsInEnglish,
  ];
  const parts: Part[] = [
    ...(found.missing.length ? [{ kind: 'note' as const, text: w.leftOut(found.missing) }] : []),
    {
      kind: 'hits',
      start: (asked.page - 1) * pageSize + 1,
      hits: found.hits.map(hit => toHit(hit, core, words, back)),
    },
    ...(small.some(Boolean) ? [{ kind: 'citation' as const, text: small.filter(Boolean).join(' · ') }] : []),
    { kind: 'actions', actions: listActions(asked, pages, words) },
    ...facetChoices(found, asked, core, words),
  ];
  return { visibility: 'private', title: w.found(found.total, w.what[asked.what]), parts, language: words.language };
}

/** The same question with other arguments. */
export function again({ command, args }: Pick<Asked, 'command' | 'args'>, changes: Args): Call {
  return { command, args: told({ ...args, ...changes }) };
}

const usual: Args = { page: 1, view: 'list', share: false };

/** Arguments without those that need no telling: a button has room for few. */
function told(args: Args): Args {
  return Object.fromEntries(
    Object.entries(args).filter(([name, value]) => value !== undefined && value !== usual[name]),
  );
}

/** The arguments by which a list was narrowed. */
export const filterNames = ['zone', 'area', 'dept', 'scope', 'status', 'from', 'to', 'source'];

export function withoutFilters({ command, args }: Pick<Asked, 'command' | 'args'>, words: Words): Action[] {
  const kept = Object.entries(args).filter(([name]) => !filterNames.includes(name));
  if (!filterNames.some(name => args[name] !== undefined)) return [];
  const call = again({ command, args: Object.fromEntries(kept) }, { page: 1 });
  return [{ label: words.hits.withoutFilters, call, mode: 'replace' }];
}

function listActions(asked: Asked, pages: number, words: Words): Action[] {
  const { hits: w } = words;
  const replace = (label: string, args: Args): Action => ({ label, call: again(asked, args), mode: 'replace' });
  return [
    ...(asked.page > 1 ? [replace(w.previous, { page: asked.page - 1 })] : []),
    ...(asked.page < pages ? [replace(w.next, { page: asked.page + 1 })] : []),
    ...(pages > 1
      ? [
          asked.sort === 'date'
            ? replace(w.byMatch, { sort: 'match', page: 1 })
            : replace(w.byDate, { sort: 'date', page: 1 }),
        ]
      : []),
    { label: w.chart, call: again(asked, { view: 'chart', page: 1 }) },
    { label: w.share, call: again(asked, { share: true }) },
    ...watchActions(asked, words),
    ...withoutFilters(asked, words),
  ];
}

/** A search that a person typed or narrowed can be watched: its filters become words of the query. */
function watchActions({ args, what }: Asked, { hits: w }: Words): Action[] {
  const filters = filterNames.flatMap(name => (args[name] === undefined ? [] : [`${name}:${[args[name]].flat()}`]));
  const words = [args.query, ...filters].filter(Boolean);
  if (words.length === 0) return [];
  const query = [...words, ...(what === 'any' ? [] : [`kind:${what}`])].join(' ');
  return [{ label: w.watch, call: { command: 'watch add', args: { query } } }];
}

/** The call that shows a list again; undefined where it is too long to be kept in each of its records' buttons. */
export function backTo(asked: Pick<Asked, 'command' | 'args'>): string | undefined {
  const text = formatCall(again(asked, { share: undefined, back: undefined }));
  return [...text].length <= longestBack ? text : undefined;
}

/** @example 'Only Sichuan · Finance · Mar 2024' */
function filtersLine(lead: string, filters: Filters, core: Core, words: Words): string {
  const names = [
    namesOf('zones', filters.zones ?? [], core, words),
    namesOf('areas', filters.areas ?? [], core, words),
    namesOf('departments', filters.departments ?? [], core, words),
    ...(filters.scopes ?? []).map(scope => words.scope[scope]),
    ...(filters.statuses ?? []).map(status => words.status[status]),
    ...datesText(filters, words),
  ].filter(Boolean);
  return names.length ? `${lead} ${names.join(' · ')}` : '';
}

/** The year, month or day that was asked for; else the first day and the last. */
function datesText({ from = '0001', to = '9999' }: Filters, { hits: w, language }: Words): string[] {
  const whole = dateOf({ from, to });
  if (whole) return [formatDate(whole, language)];
  return [
    ...(from.startsWith('0001') ? [] : [w.from(formatDate(from, language))]),
    ...(to.startsWith('9999') ? [] : [w.to(formatDate(to, language))]),
  ];
}

/** Counts by zone and topic as filters of one click. */
function facetChoices(found: Found, asked: Asked, core: Core, words: Words): Part[] {
  const facets = [
    { option: 'zone', label: words.hits.filterZone, file: 'zones' },
    { option: 'area', label: words.hits.filterArea, file: 'areas' },
  ] as const;
  return facets
    .filter(({ file }) => found.facets[file].length > 1)
    .map(({ option, label, file }) => ({
      kind: 'choices',
      label,
      mode: 'replace',
      choices: found.facets[file].slice(0, 25).map(({ id, count }) => ({
        label: `${nameOf(file, id, core, words)} (${count})`,
        call: again(asked, { [option]: [id], page: 1 }),
      })),
    }));
}

/** @param back the list, as `formatCall` writes it */
export function toHit({ record, reasons }: SearchHit, core: Core, words: Words, back?: string): Hit {
  const terms = reasons.map(({ matched }) => matched);
  const why = [...new Set(reasons.map(reason => reasonText(reason, words)))].join(', ');
  return {
    id: record.id,
    title: highlight(record.title, terms),
    meta: metaLine(record, core, words),
    excerpt: highlight(excerpt(record.summary, terms), terms),
    ...(why ? { why } : {}),
    open: openCall(record, back),
  };
}

/** @example 'battrey → battery (spelling)' */
function reasonText({ asked, matched, how }: Reason, { hits: w }: Words): string {
  if (asked.toLowerCase() === matched.toLowerCase()) return matched;
  return `${asked} → ${matched}${w.how[how] ? ` (${w.how[how]})` : ''}`;
}
