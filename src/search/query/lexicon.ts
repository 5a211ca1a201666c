import type { Corpus } from '../../corpus/corpus.ts';
import { memo } from '../memo.ts';
import { createRoots, isStopWord, type RootOf, type Word, wordsOf } from '../text/text.ts';
import { acronyms } from '../text/words/acronyms.ts';
import { chinese } from '../text/words/chinese.ts';
import { synonyms } from '../text/words/synonyms.ts';
import { thesaurus } from '../text/words/thesaurus.ts';
import { corpusNames, nameWords } from './corpus-names.ts';

/** What may stand for a word or phrase of a query: terms that count together, and how well they stand for it (0 to 1). */
export interface Expansion {
  readonly terms: readonly string[];
  readonly weight: number;
  readonly how: 'synonym' | 'name';
  /** As a person reads it: `small and medium-sized enterprise`. */
  readonly label: string;
}

/** Words and phrases with what they may also be called, and the names of the corpus. */
export interface Lexicon {
  /** By the roots of its words, a blank between them; a Chinese one by its characters. */
  readonly expansions: ReadonlyMap<string, readonly Expansion[]>;
  /** Every word of those phrases as it is spelled. */
  readonly spelled: ReadonlySet<string>;
  /** Leaves names alone. */
  readonly rootOf: RootOf;
  /** The most words of a phrase that begins with a root; none begins with one that is not here. */
  readonly longestFrom: ReadonlyMap<string, number>;
  /** The longest Chinese phrase, in characters. */
  readonly longestHan: number;
}

/** How well a thing stands for another: everyday words only hint at what is meant. */
export const weights = {
  acronym: 0.9,
  synonym: 0.8,
  chinese: 0.8,
  thesaurus: 0.5,
  name: 0.9,
  place: 0.35,
  area: 0.5,
};

const mostPhrases = 100_000;

export function createLexicon(corpus: Corpus): Lexicon {
  const rootOf = createRoots(nameWords(corpus));
  const expansions = new Map<string, Expansion[]>();
  const spelled = new Set<string>();
  const longestFrom = new Map<string, number>();
  let longestHan = 1;

  const keyOf = memo((phrase: string): string => {
    const words = wordsOf(phrase);
    for (const { kind, text } of words) if (kind === 'word') spelled.add(text);
    if (words.length === 1 && words[0]!.kind === 'han') {
      longestHan = Math.max(longestHan, words[0]!.text.length);
      return words[0]!.text;
    }
    const roots = telling(words).map(word => rootOf(word.text));
    if (roots.length) longestFrom.set(roots[0]!, Math.max(roots.length, longestFrom.get(roots[0]!) ?? 0));
    return roots.join(' ');
  }, mostPhrases);
  const termsOf = memo((text: string) => telling(wordsOf(text)).map(word => rootOf(word.text)), mostPhrases);

  const add = (phrase: string, expansion: Expansion) => {
    const known = expansions.get(keyOf(phrase));
    if (!known) expansions.set(keyOf(phrase), [expansion]);
    else if (!known.some(other => other.label === expansion.label)) known.push(expansion);
  };
  const addWords = (from: string, to: string, weight: number) => {
    if (keyOf(from) !== termsOf(to).join(' ')) add(from, { terms: termsOf(to), weight, how: 'synonym', label: to });
  };
  const addEachOther = (group: readonly string[], weight: number) => {
    for (const from of group) for (const to of group) if (from !== to) addWords(from, to, weight);
  };

  for (const group of lines(acronyms, '=')) addEachOther(group, weights.acronym);
  for (const group of lines(synonyms, '=')) addEachOther(group, weights.synonym);
  for (const [from, to] of lines(chinese, ':'))
    for (const text of list(to!, ';')) addWords(from!, text, weights.chinese);
  for (const [heads, to] of lines(thesaurus, ':')) {
    const targets = list(to!, ',');
    for (const head of list(heads!, ',')) for (const target of targets) addWords(head, target, weights.thesaurus);
  }
  for (const { key, label, text, kind } of corpusNames(corpus))
    add(text, { terms: [key], weight: weights[kind], how: 'name', label });
  return { expansions, spelled, rootOf, longestFrom, longestHan };
}

/** The words of a phrase that say something; all, if none does. */
function telling(words: readonly Word[]): readonly Word[] {
  const kept = words.filter(word => !isStopWord(word.text));
  return kept.length ? kept : words;
}

/** The lines of a word file, without remarks, cut at a separator. */
function lines(text: string, separator: string): string[][] {
  return text
    .split('\n')
    .filter(line => line && !line.startsWith('//'))
    .map(line => list(line, separator));
}

function list(text: string, separator: string): string[] {
  return text.split(separator).map(part => part.trim());
}
