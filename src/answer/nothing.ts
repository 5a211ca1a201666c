import type { Core } from '../core.ts';
import type { Words } from '../language/index.ts';
import type { Part, Reply } from '../reply.ts';
import type { Found } from '../search/search.ts';
import { examples } from './home.ts';
import { type Asked, pageSize, toHit, withoutFilters } from './list.ts';
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
  const actions = withoutFilters(asked, words);
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
