import type { Corpus } from '../corpus/corpus.ts';
import type { Named } from '../corpus/names.ts';
import { createRoots, isStopWord, type RootOf, wordsOf } from './text.ts';
import { acronyms } from './words/acronyms.ts';
import { chinese } from './words/chinese.ts';
import { synonyms } from './words/synonyms.ts';
import { thesaurus } from './words/thesaurus.ts';

export type ExpansionKind = 'synonym' | 'name';

/** What may stand for a word or phrase of a query: terms that count together, and how well they stand for it (0 to 1). */
export interface Expansion {
  readonly terms: readonly string[];
  readonly weight: number;
  readonly how: ExpansionKind;
  /** As a person reads it: `small and medium-sized enterprise`. */
  readonly label: string;
}

/** Words and phrases with what they may also be called, and the names of the corpus. */
export interface Lexicon {
  /** By the roots of its words, a blank between them; a Chinese one by its characters. */
  readonly expansions: ReadonlyMap<string, readonly Expansion[]>;
  /** Every word of those phrases as it is spelled. */
  readonly words: ReadonlySet<string>;
  /** Leaves names alone. */
  readonly rootOf: RootOf;
  /** The longest phrase, in words, and the longest Chinese one, in characters. */
  readonly longest: number;
  readonly longestHan: number;
}

export const weights = { synonym: 0.75, acronym: 0.9, chinese: 0.8, thesaurus: 0.5, name: 0.9, place: 0.35, area: 0.5 };

export function createLexicon(corpus: Corpus): Lexicon {
  const rootOf = createRoots(nameWords(corpus));
  const expansions = new Map<string, Expansion[]>();
  const spelled = new Set<string>();
  let longest = 1;
  let longestHan = 1;
  const add = (phrase: string, expansion: Expansion) => {
    const words = wordsOf(phrase);
    for (const { kind, text } of words) if (kind === 'word') spelled.add(text);
    const han = words.length === 1 && words[0]!.kind === 'han';
    const kept = words.filter(w => !isStopWord(w.text)).map(w => w.text);
    const key = han ? words[0]!.text : (kept.length ? kept : words.map(w => w.text)).map(rootOf).join(' ');
    if (han) longestHan = Math.max(longestHan, key.length);
    else longest = Math.max(longest, kept.length);
    const known = expansions.get(key);
    if (!known) expansions.set(key, [expansion]);
    else if (!known.some(other => other.terms.join(' ') === expansion.terms.join(' '))) known.push(expansion);
  };
  const words = (text: string, weight: number): Expansion => ({
    terms: wordsOf(text)
      .filter(w => !isStopWord(w.text))
      .map(w => rootOf(w.text)),
    weight,
    how: 'synonym',
    label: text,
  });

  for (const group of lines(acronyms, '=')) eachOther(group, (from, to) => add(from, words(to, weights.acronym)));
  for (const group of lines(synonyms, '=')) eachOther(group, (from, to) => add(from, words(to, weights.synonym)));
  for (const [from, to] of lines(chinese, ':'))
    for (const text of to!.split(';')) add(from!, words(text, weights.chinese));
  for (const [heads, to] of lines(thesaurus, ':'))
    for (const head of heads!.split(','))
      for (const text of to!.split(',')) add(head, words(text.trim(), weights.thesaurus));
  for (const [key, name, text, weight] of corpusNames(corpus))
    add(text, { terms: [key], weight, how: 'name', label: name });
  return { expansions, words: spelled, rootOf, longest, longestHan };
}

/** Every name that people may type for a zone, area or department, with the key of the index for it. */
function* corpusNames(corpus: Corpus): Generator<[key: string, name: string, text: string, weight: number]> {
  for (const zone of corpus.zones.values()) {
    const short = zone.short ?? zone.en;
    const zh = /（(.+)）/.exec(zone.zh)?.[1] ?? zone.zh;
    const own = [zone.id, short, zh, zone.en, zone.zh, `${short} zone`];
    for (const text of own) yield [`zone:${zone.id}`, short, text, weights.name];
    for (const text of zone.aliases) {
      const isPlace = !text.includes(zh) && !text.includes(short);
      yield [`zone:${zone.id}`, short, text, isPlace ? weights.place : weights.name];
    }
  }
  for (const area of corpus.areas.values())
    for (const text of namesOf(area)) yield [`area:${area.id}`, area.short ?? area.en, text, weights.area];
  for (const department of corpus.departments.values())
    for (const text of namesOf(department))
      yield [`dept:${department.id}`, department.short ?? department.en, text, weights.name];
}

function namesOf({ en, zh, short, aliases }: Named): string[] {
  return [en, zh, ...(short ? [short] : []), ...aliases];
}

/** Zones and their places: a stemmer would cut `Beijing` to `Beij`. */
function nameWords(corpus: Corpus): Set<string> {
  const texts = [...corpus.zones.values()]
    .filter(z => z.id !== 'national')
    .flatMap(z => [z.id, z.short ?? '', ...z.aliases, ...z.cities]);
  return new Set(
    texts
      .flatMap(wordsOf)
      .filter(w => w.kind === 'word' && w.text.length > 3 && !/^(special|area|free|trade|port)$/.test(w.text))
      .map(w => w.text),
  );
}

function lines(text: string, separator: string): string[][] {
  return text
    .split('\n')
    .map(line => line.replace(/\/\/.*$/, '').trim())
    .filter(Boolean)
    .map(line => line.split(separator).map(part => part.trim()));
}

function eachOther(group: readonly string[], add: (from: string, to: string) => void): void {
  for (const from of group) for (const to of group) if (from !== to) add(from, to);
}
