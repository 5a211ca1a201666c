import { figureLabel, figureText } from '../answer/card.ts';
import type { Corpus, PolicyRecord } from '../corpus/corpus.ts';
import { documentKeys } from './document-number.ts';
import { bigrams, formsOf, isStopWord, wordsOf } from './text.ts';

/** What of a record is searched, by field, and how much a match there says. */
export const fieldWeights = {
  title: 1.6,
  aliases: 1.4,
  summary: 1,
  change: 0.8,
  figures: 0.8,
  document: 0.6,
  names: 0.6,
  keys: 1,
} as const;
export type Field = keyof typeof fieldWeights;
export const fields = Object.keys(fieldWeights) as Field[];

/** The text of a record in one of the fields. `keys` holds terms ready for the index, such as `zone:sichuan`. */
export function fieldText(record: PolicyRecord, field: Field, corpus: Corpus): string {
  switch (field) {
    case 'aliases':
      return record.aliases.join('\n');
    case 'change':
      return [record.before, record.after, ...record.dates.map(d => d.what)].filter(Boolean).join('\n');
    case 'figures':
      return record.figures.map(f => `${figureLabel(f)} ${figureText(f)}`).join('\n');
    case 'document':
      return record.document
        ? [record.document.title, record.document.number, record.document.zh, ...record.document.issuers].filter(Boolean).join('\n')
        : '';
    case 'names':
      return namesOf(record, corpus).join('\n');
    case 'keys':
      return keysOf(record).join(' ');
    default:
      return record[field];
  }
}

/** Terms of the index for a text: words and their stems, pairs of Chinese characters, numbers. */
export function termsOf(text: string, names: ReadonlySet<string>): string[] {
  const terms: string[] = [];
  for (const { text: word, kind, parts } of wordsOf(text)) {
    if (kind === 'han') terms.push(...bigrams(word));
    else if (kind === 'number') terms.push(word);
    else if (!isStopWord(word)) {
      terms.push(...formsOf(word, names));
      for (const part of parts ?? []) if (!isStopWord(part)) terms.push(...formsOf(part, names));
    }
  }
  return terms;
}

function namesOf({ zones, areas, departments }: PolicyRecord, corpus: Corpus): string[] {
  const of = (ids: readonly string[], file: 'zones' | 'areas' | 'departments') =>
    ids.flatMap(id => {
      const { en, zh, short } = corpus[file].get(id)!;
      return file === 'zones' ? [short ?? en, zh] : [en, zh, ...(short ? [short] : [])];
    });
  return [...of(zones, 'zones'), ...of(areas, 'areas'), ...of(departments, 'departments')];
}

function keysOf({ zones, areas, departments, document }: PolicyRecord): string[] {
  return [
    ...zones.map(id => `zone:${id}`),
    ...areas.map(id => `area:${id}`),
    ...departments.map(id => `dept:${id}`),
    ...documentKeys(document?.number ?? ''),
  ];
}
