import type { Core } from '../core.ts';
import { citation, placeOf, sourceTitle } from '../corpus/citation.ts';
import type { PolicyRecord } from '../corpus/corpus.ts';
import { neighboursOf, type Place } from '../corpus/neighbours.ts';
import { formatDate } from '../language/format.ts';
import type { Words } from '../language/index.ts';
import type { Hit, Part, Reply } from '../reply.ts';
import { documentText, openCall } from './card.ts';
import { excerpt } from './highlight.ts';

/** How many places of a record are set out; more are counted. */
const mostPlaces = 3;

/** Where a record comes from: the place in each source, what stands around it, and a citation to copy. */
export function sourceView(record: PolicyRecord, core: Core, words: Words): Reply {
  const { source: w } = words;
  const further = record.sources.length - mostPlaces;
  const parts: Part[] = [
    { kind: 'text', text: w.ownWords },
    ...record.sources.slice(0, mostPlaces).flatMap(locator => placeParts(locator, record, core, words)),
    ...(further > 0 ? [{ kind: 'text' as const, text: w.further(further) }] : []),
    { kind: 'heading', text: w.cite },
    { kind: 'copy', text: citation(record, core.corpus, w.record(record.id)) },
    { kind: 'actions', actions: [{ label: w.back, call: openCall(record), mode: 'replace' }] },
  ];
  return { visibility: 'private', title: w.title(record.id), parts, language: words.language };
}

function placeParts(locator: string, record: PolicyRecord, { corpus }: Core, words: Words): Part[] {
  const { source: w } = words;
  const source = corpus.sources.get(locator.split('#')[0]!);
  if (!source) return [];
  const { before, after } = neighboursOf(locator, record, corpus);
  const neighbour = (label: string, place: Place | undefined): Hit[] => (place ? [toNeighbour(label, place)] : []);
  const hits = [...neighbour(w.before, before), ...neighbour(w.after, after)];
  return [
    { kind: 'heading', text: sourceTitle(source.id, corpus, words.language) },
    {
      kind: 'facts',
      facts: [
        { label: w.place, value: placeOf(locator) },
        {
          label: w.publisher,
          value: [source.publisher, source.date && formatDate(source.date, words.language)].filter(Boolean).join(', '),
        },
        ...(record.document ? [{ label: words.card.document, value: documentText(record.document, words) }] : []),
      ],
    },
    ...(hits.length ? [{ kind: 'hits' as const, start: 1, hits }] : []),
  ];
}

function toNeighbour(label: string, { locator, record }: Place): Hit {
  return {
    id: record.id,
    title: record.title,
    meta: `${label} · ${placeOf(locator)}`,
    excerpt: excerpt(record.summary, []),
    open: openCall(record),
  };
}
