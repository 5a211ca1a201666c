import { type Corpus, normalizeId, type PolicyRecord } from '../corpus/corpus.ts';
import type { Engine } from './index/engine.ts';
import { firstOf } from './index/sorted.ts';
import type { SearchParts } from './parts.ts';
import type { Concept } from './query/concepts.ts';
import { byScore } from './rank.ts';
import type { Search } from './search.ts';
import { fold, hanTerms, isHan, isStopWord, wordsOf } from './text/text.ts';

export function createSuggest({ corpus, engine, score, newest, read }: SearchParts): Search['suggest'] {
  const { records } = corpus;
  const beginnings = createBeginnings(corpus, engine);

  /** Half a filter is no mistake while it is being typed. */
  function tryRead(typed: string): readonly Concept[] {
    try {
      return read(typed).concepts;
    } catch {
      return [];
    }
  }

  return (typed, kinds, limit = 25) => {
    const isWanted = (record: PolicyRecord) => !kinds || kinds.includes(record.kind);
    const found = new Set<number>();
    const add = (docs: Iterable<number>) => {
      for (const doc of docs) if (found.size < limit && isWanted(records[doc]!)) found.add(doc);
    };
    if (!typed.trim()) add(newest);
    add(beginnings.byId(typed));
    add(beginnings.byTitle(typed));
    add(beginnings.byCharacter(typed, limit, isWanted));
    const byWords = (every: boolean, concepts: readonly Concept[]) => {
      if (found.size >= limit || concepts.length === 0) return;
      const { found: scored } = score(concepts, doc => isWanted(records[doc]!), every);
      add(firstOf(scored, limit, byScore).map(r => r.doc));
    };
    byWords(true, beginnings.concepts(typed));
    if (found.size === 0 && typed.trim()) byWords(false, tryRead(typed));
    return [...found].map(doc => ({ id: records[doc]!.id, title: records[doc]!.title }));
  };
}

/** Records for what was typed so far, by their place in the corpus: by id, by the beginning of the title, by words. */
interface Beginnings {
  byId(typed: string): readonly number[];
  byTitle(typed: string): readonly number[];
  /** What the words ask for, the last one perhaps only begun. */
  concepts(typed: string): Concept[];
  /** Records with this one Chinese character, which the index does not hold. */
  byCharacter(typed: string, limit: number, isWanted: (record: PolicyRecord) => boolean): readonly number[];
}

const longestLists = 60;

function createBeginnings(corpus: Corpus, engine: Engine): Beginnings {
  const { records } = corpus;
  const sortedBy = (keyOf: (record: PolicyRecord) => string) =>
    records
      .map((record, doc) => ({ key: keyOf(record), doc }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.doc - b.doc));
  const ids = sortedBy(record => normalizeId(record.id));
  const titles = sortedBy(record => fold(record.title).replace(/^[^\p{L}\p{N}]+/u, ''));
  const starting = (sorted: readonly { key: string; doc: number }[], prefix: string) => {
    if (!prefix) return [];
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.key < prefix) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    while (low < sorted.length && found.length < longestLists && sorted[low]!.key.startsWith(prefix))
      found.push(sorted[low++]!.doc);
    return found;
  };
  const exact = (root: string) => ({ terms: [root], weight: 1, how: 'word' as const });

  return {
    byId: typed => (/^[a-z]{2,4}[- ]?[a-z]?\d*[a-z]?$/i.test(typed.trim()) ? starting(ids, normalizeId(typed)) : []),
    byTitle: typed =>
      starting(
        titles,
        fold(typed)
          .trim()
          .replace(/^[^\p{L}\p{N}]+/u, ''),
      ),
    concepts(typed) {
      const words = wordsOf(typed);
      return words
        .filter((word, i) => i === words.length - 1 || !isStopWord(word.text))
        .map(({ text, kind }, i, kept) => {
          if (kind === 'han') {
            const alternatives = [{ terms: hanTerms(text), weight: 1, how: 'word' as const }];
            return { asked: text, roots: [], alternatives, mass: 1 };
          }
          const begun = i === kept.length - 1 ? engine.vocabulary.startingWith(text, longestLists) : [];
          const roots = new Set([engine.rootOf(text), ...begun.map(engine.rootOf)]);
          const alternatives = [...roots].filter(engine.has).map(exact);
          return {
            asked: text,
            roots: [],
            alternatives,
            mass: Math.max(1, ...alternatives.map(a => engine.postings(a.terms[0]!).idf)),
          };
        });
    },
    byCharacter(typed, limit, isWanted) {
      const wanted = typed.trim();
      if ([...wanted].length !== 1 || !isHan(wanted)) return [];
      const found: number[] = [];
      for (const [doc, record] of records.entries()) {
        if (!isWanted(record)) continue;
        if (record.title.includes(wanted) || record.aliases.some(alias => alias.includes(wanted))) found.push(doc);
        if (found.length === limit) break;
      }
      return found;
    },
  };
}
