import type { Core } from '../core.ts';
import type { Words } from '../language/index.ts';
import type { Part, Reply } from '../reply.ts';
import { keywords } from './keywords.ts';
import { pageSize, toHit } from './list.ts';

/** Records that have to do with a message: those it names by id, then those about its telling words. */
export function relatedTo(text: string, core: Core, words: Words): Reply {
  const w = words.related;
  const named = [...new Set(text.match(/\b[A-Z]{2,4}-[A-Z]?\d+\b/gi) ?? [])].flatMap(id => core.corpus.byId(id) ?? []);
  const telling = keywords(text, core.corpus);
  const found = telling.length
    ? core.search.find({ text: telling.join(' '), limit: pageSize + named.length }).hits
    : [];
  const hits = [
    ...named.map(record => ({ record, score: 0, reasons: [] })),
    ...found.filter(hit => !named.includes(hit.record)),
  ].slice(0, pageSize);
  const parts: Part[] = [
    ...(telling.length ? [{ kind: 'citation' as const, text: w.by(telling) }] : []),
    hits.length
      ? { kind: 'hits', start: 1, hits: hits.map(hit => toHit(hit, core, words)) }
      : { kind: 'text', text: w.nothing },
    ...(telling.length
      ? [
          {
            kind: 'actions' as const,
            actions: [
              { label: w.refine, call: { command: 'measure', args: { query: telling.slice(0, 5).join(' ') } } },
            ],
          },
        ]
      : []),
  ];
  return { visibility: 'private', title: w.title, parts, language: words.language };
}
