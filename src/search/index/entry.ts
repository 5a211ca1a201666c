import { figureLabel, figureText } from '../../answer/figures.ts';
import type { PolicyRecord } from '../../corpus/corpus.ts';
import { memo } from '../memo.ts';
import { documentKeys } from '../text/document-number.ts';
import { hanTerms, isStopWord, type RootOf, wordsOf } from '../text/text.ts';

/** What of a record is searched, by field, and how much a match there says. */
export const fieldWeights = {
  title: 1.2,
  aliases: 0.8,
  summary: 0.8,
  change: 0.8,
  figures: 0.8,
  document: 0.6,
  keys: 1,
} as const;
export type Field = keyof typeof fieldWeights;
export const fields = Object.keys(fieldWeights) as Field[];

/** The text of a record in one of the fields, a line for each part of it. `keys` holds terms such as `zone:sichuan`. */
export function fieldText(record: PolicyRecord, field: Field): string {
  switch (field) {
    case 'aliases':
      return record.aliases.join('\n');
    case 'change':
      return lines(record.before, record.after, ...record.dates.map(d => d.what));
    case 'figures':
      return lines(...record.figures.map(f => `${figureLabel(f)} ${figureText(f)}`));
    case 'document': {
      const { title, number, zh, issuers = [] } = record.document ?? {};
      return lines(title, number, zh, ...issuers);
    }
    case 'keys':
      return keysOf(record).join(' ');
    default:
      return record[field];
  }
}

function lines(...texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join('\n');
}

function keysOf({ zones, areas, departments, document }: PolicyRecord): string[] {
  return [
    ...zones.map(id => `zone:${id}`),
    ...areas.map(id => `area:${id}`),
    ...departments.map(id => `dept:${id}`),
    ...documentKeys(document?.number ?? ''),
  ];
}

/** Terms of the index for a text, and every word that was seen on the way, as it is spelled. */
export interface Analyzer {
  termsOf(text: string, field: string): string[];
  readonly vocabulary: ReadonlySet<string>;
}

/** @param rootOf roots of words, names excepted */
export function createAnalyzer(rootOf: RootOf): Analyzer {
  const vocabulary = new Set<string>();
  const wordTerm = (word: string): string[] => {
    if (isStopWord(word)) return [];
    vocabulary.add(word);
    return [rootOf(word)];
  };
  const analyze = (text: string): string[] =>
    wordsOf(text).flatMap(({ text: word, kind, parts }) => {
      if (kind === 'han') return hanTerms(word);
      if (kind === 'number') return [word];
      return parts ? [...wordTerm(word), ...parts.flatMap(wordTerm)] : wordTerm(word);
    });
  /** Documents come again in record after record. */
  const analyzeOnce = memo(analyze, 10_000);
  return {
    vocabulary,
    termsOf(text, field) {
      if (field === 'keys') return text ? text.split(' ') : [];
      return field === 'document' ? text.split('\n').flatMap(analyzeOnce) : analyze(text);
    },
  };
}
