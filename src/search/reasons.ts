import { entriesOf } from '../calendar/calendar.ts';
import type { DaySpan } from '../calendar/span.ts';
import { overlaps, spanOf } from '../calendar/span.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { datesIn } from './dates.ts';
import type { Engine } from './index/engine.ts';
import { type Field, fields, fieldText } from './index/entry.ts';
import { placeOf } from './index/sorted.ts';
import type { Concept } from './query/concepts.ts';
import type { Alternative } from './query/drafts.ts';
import type { Explanation, Reason } from './search.ts';
import { wordsOf } from './text/text.ts';

/** Says why records match. */
export interface Explainer {
  has(doc: number, concept: Concept): boolean;
  /** The best way in which a record has a concept, if it has it at all. */
  reason(doc: number, concept: Concept, span?: DaySpan): Reason | undefined;
  /** Every way. */
  reasons(doc: number, concept: Concept, span?: DaySpan): Explanation['reasons'];
}

export function createExplainer(corpus: Corpus, engine: Engine): Explainer {
  const isMet = (doc: number, { terms, postings }: Alternative) =>
    placeOf((postings ?? (terms.length > 1 ? engine.together(terms) : engine.postings(terms[0]!))).docs, doc) >= 0;

  function describe(doc: number, { asked }: Concept, way: Alternative, span: DaySpan | undefined): Reason {
    const { how, terms, label } = way;
    const record = corpus.records[doc]!;
    if (how === 'id') return { asked, matched: record.id, field: 'id', how };
    if (how === 'date') return { asked, matched: dateOf(doc, span!) ?? asked, field: 'date', how };
    if (how === 'document') return { asked, matched: record.document?.number ?? asked, field: 'document', how };
    const term = terms.find(t => engine.fieldsOf(t, doc))!;
    const field = fields.find((_, bit) => engine.fieldsOf(term, doc) & (1 << bit))!;
    const seen = how === 'name' ? undefined : wordIn(doc, term, field);
    const matched = terms.length > 1 || how === 'name' ? (label ?? seen ?? asked) : (seen ?? label ?? asked);
    return { asked, matched, field: field === 'keys' ? 'names' : field, how };
  }

  /** The word of a record that stands under a term in the index. */
  function wordIn(doc: number, term: string, field: Field): string | undefined {
    for (const { text, kind, parts } of wordsOf(fieldText(corpus.records[doc]!, field))) {
      if (kind === 'han') continue;
      const found = [text, ...(parts ?? [])].find(word => word === term || engine.rootOf(word) === term);
      if (found) return found;
    }
    return undefined;
  }

  function dateOf(doc: number, span: DaySpan): string | undefined {
    const record = corpus.records[doc]!;
    const dates = [
      ...entriesOf(record).map(e => e.date),
      record.document?.date ?? '',
      ...datesIn(`${record.title} ${record.summary}`),
    ];
    return dates.filter(Boolean).find(date => overlaps(spanOf(date), span));
  }

  return {
    has: (doc, concept) => concept.alternatives.some(way => isMet(doc, way)),
    reason(doc, concept, span) {
      const met = concept.alternatives.filter(way => isMet(doc, way));
      const best = met.reduce<Alternative | undefined>((a, b) => (a && a.weight >= b.weight ? a : b), undefined);
      return best && describe(doc, concept, best, span);
    },
    reasons: (doc, concept, span) =>
      concept.alternatives
        .filter(way => isMet(doc, way))
        .map(way => {
          const rarity = way.postings?.idf ?? Math.max(...way.terms.map(term => engine.postings(term).idf));
          return { ...describe(doc, concept, way, span), weight: way.weight, rarity: Number(rarity.toFixed(2)) };
        }),
  };
}
