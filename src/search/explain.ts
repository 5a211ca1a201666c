import type { SearchParts } from './parts.ts';
import type { Search } from './search.ts';

export function createExplain({ explainer, placeOf, read }: SearchParts): Search['explain'] {
  return (text, record) => {
    const { query, concepts } = read(text);
    const doc = placeOf(record.id);
    return {
      asked: concepts.map(({ asked, alternatives }) => ({
        asked,
        ways: alternatives.map(({ how, label, terms, weight }) => ({
          how,
          what: label ?? (terms.join(' ') || asked),
          weight,
        })),
      })),
      filters: query.filters,
      reasons: concepts.flatMap(concept => explainer.reasons(doc, concept, query.when?.span)),
    };
  };
}
