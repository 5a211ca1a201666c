import type { Core } from '../core.ts';
import type { Words } from '../language/index.ts';
import type { Part, Reply } from '../reply.ts';
import { type Asked, pageSize, toHit, withoutFilters } from './list.ts';

/** "Nothing found" always offers something: the closest records, and the query without its filters. */
export function nothingFound(
  asked: { text: string } & Pick<Asked, 'command' | 'args' | 'what'>,
  core: Core,
  words: Words,
): Reply {
  const { hits: w } = words;
  const anywhere = asked.text ? core.search.find({ text: asked.text, limit: pageSize }) : undefined;
  const closest = anywhere?.total
    ? anywhere
    : core.search.find({ text: '', filters: asked.what === 'any' ? {} : { kinds: [asked.what] }, limit: pageSize });
  const actions = withoutFilters(asked, words);
  const parts: Part[] = [
    { kind: 'text', text: w.nothing },
    { kind: 'heading', text: w.closest },
    { kind: 'hits', start: 1, hits: closest.hits.map(hit => toHit(hit, core, words)) },
    ...(actions.length ? [{ kind: 'actions' as const, actions }] : []),
  ];
  return { visibility: 'private', title: w.found(0, w.what[asked.what]), parts, language: words.language };
}
