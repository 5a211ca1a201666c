import type { Words } from '../language/index.ts';
import type { Part } from '../reply.ts';
import type { Found } from '../search/search.ts';
import { type Asked, again } from './list.ts';

/**
 * How well the best record of another kind has to match, as a multiple of the best of its own. Measured on the judged
 * queries: of searches among records of the wrong kind 97% are told, of those among the right kind 3%.
 */
const clearly = 1.15;
/** Where hardly anything was found, what matches about as well helps too. */
const few = 2;
const aboutAsWell = 0.8;

/** Where records of another kind match clearly better, or hardly any of the one asked for do: a button for them. */
export function otherKinds(found: Found, asked: Pick<Asked, 'command' | 'args' | 'what'>, words: Words): Part[] {
  const own = found.kinds.find(({ kind }) => kind === asked.what);
  if (!own) return [];
  const least = own.best * (own.count > few ? clearly : aboutAsWell);
  const better = found.kinds
    .filter(({ kind, count, best }) => kind !== own.kind && (own.count === 0 ? count > 0 : best > least))
    .sort((a, b) => b.best - a.best)
    .map(({ kind }) => kind);
  if (better.length === 0) return [];
  const args = { ...asked.args, page: 1, back: undefined, share: undefined };
  return [
    { kind: 'note', text: words.hits.alsoAmong(better.map(kind => words.hits.what[kind])) },
    {
      kind: 'actions',
      actions: better.map(kind => ({ label: words.chart.many[kind], call: again({ command: kind, args }, {}) })),
    },
  ];
}
