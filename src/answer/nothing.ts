import type { Core } from '../core.ts';
import type { Words } from '../language/index.ts';
import type { Action, Part, Reply } from '../reply.ts';
import type { Filters, Found } from '../search/search.ts';
import { examples } from './home.ts';
import { type Asked, again, pageSize, toHit, withoutFilters } from './list.ts';
import { otherKinds } from './other-kinds.ts';

/**
 * "Nothing found" always offers a way on: the closest records and the query without its filters, or where nothing is
 * close at all, questions that have an answer.
 *
 * @param found what was found of the kind asked for, which is nothing: leads to the other kinds
 */
export function nothingFound(
  asked: { text: string } & Pick<Asked, 'command' | 'args' | 'what'>,
  core: Core,
  words: Words,
  found?: Found,
): Reply {
  const { hits: w, help } = words;
  const closest = asked.text ? core.search.find({ text: asked.text, limit: pageSize }).hits : [];
  const actions = [...(found ? withoutOne(asked, found, core, words) : []), ...withoutFilters(asked, words)];
  const others = found ? otherKinds(found, asked, words) : [];
  const parts: Part[] = [
    { kind: 'text', text: closest.length || others.length ? w.nothing : w.nothingAtAll },
    ...others,
    ...(closest.length
      ? [
          { kind: 'heading' as const, text: w.closest },
          { kind: 'hits' as const, start: 1, hits: closest.map(hit => toHit(hit, core, words)) },
        ]
      : []),
    ...(actions.length ? [{ kind: 'actions' as const, actions }] : []),
    ...(closest.length || actions.length || others.length
      ? []
      : [
          { kind: 'heading' as const, text: help.tryThis },
          { kind: 'actions' as const, actions: examples(words) },
        ]),
  ];
  return { visibility: 'private', title: w.found(0, w.what[asked.what]), parts, language: words.language };
}

/** What each option that narrows a list is among the filters of a search. */
const filterOf = {
  zone: 'zones',
  area: 'areas',
  dept: 'departments',
  scope: 'scopes',
  status: 'statuses',
  from: 'from',
  to: 'to',
  source: 'sources',
} as const satisfies Record<string, keyof Filters>;

/** Of several filters, those of which leaving out one is enough to find something. */
function withoutOne(
  asked: { text: string } & Pick<Asked, 'command' | 'args'>,
  { filters }: Found,
  core: Core,
  words: Words,
): Action[] {
  const given = Object.entries(filterOf).filter(([name]) => asked.args[name] !== undefined);
  if (given.length < 2) return [];
  return given.flatMap(([name, field]): Action[] => {
    const { total } = core.search.find({ text: asked.text, filters: { ...filters, [field]: undefined }, limit: 0 });
    const label = words.hits.without(`${name}:${asked.args[name]}`, total);
    return total ? [{ label, call: again(asked, { [name]: undefined, page: 1 }), mode: 'replace' }] : [];
  });
}
