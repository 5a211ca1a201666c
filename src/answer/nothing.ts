import type { Core } from '../core.ts';
import type { Args, Call } from '../invocation.ts';
import type { Words } from '../language/index.ts';
import type { Action, Reply } from '../reply.ts';
import { type Asked, pageSize, toHit } from './list.ts';

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
  const actions: Action[] = hasFilters(asked.args)
    ? [{ label: w.withoutFilters, call: withoutFilters(asked), mode: 'replace' }]
    : [];
  return {
    visibility: 'private',
    title: w.found(0, w.what[asked.what]),
    parts: [
      { kind: 'text', text: w.nothing },
      { kind: 'heading', text: w.closest },
      { kind: 'hits', start: 1, hits: closest.hits.map(hit => toHit(hit, core, words)) },
      ...(actions.length ? [{ kind: 'actions' as const, actions }] : []),
    ],
    language: words.language,
  };
}

const filterNames = ['zone', 'area', 'dept', 'scope', 'status', 'from', 'to', 'source'];

function hasFilters(args: Args): boolean {
  return filterNames.some(name => args[name] !== undefined);
}

function withoutFilters({ command, args }: Pick<Asked, 'command' | 'args'>): Call {
  return { command, args: Object.fromEntries(Object.entries(args).filter(([name]) => !filterNames.includes(name))) };
}
