import { type Corpus, normalizeId, type PolicyRecord } from '../corpus/corpus.ts';
import type { Engine } from './index/engine.ts';
import type { Concept } from './query/concepts.ts';
import { fold, hanTerms, isHan, isStopWord, wordsOf } from './text/text.ts';

/** Records for what was typed so far, by their place in the corpus: by id, by the beginning of the title, by words. */
export interface Beginnings {
  byId(typed: string): readonly number[];
  byTitle(typed: string): readonly number[];
  /** What the words ask for, the last one perhaps only begun. */
  concepts(typed: string): Concept[];
  /** Records with this one Chinese character, which the index does not hold. */
  byCharacter(typed: string, limit: number, isWanted: (record: PolicyRecord) => boolean): readonly number[];
}

const longestLists = 60;

export function createBeginnings(corpus: Corpus, engine: Engine): Beginnings {
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
