import type { PolicyRecord } from '../corpus/corpus.ts';
import type { Engine } from './engine.ts';
import { isStopWord, type RootOf, type Word, wordsOf } from './text.ts';

/** How much it counts that two neighbours of the query are neighbours in the record too, by where they are. */
export const adjacency = { title: 0.4, text: 0.25, candidates: 25 };

/** Two neighbouring words of a query as they stand in a record, and how much it says to find them so. */
interface Pair {
  readonly text: string;
  readonly weight: number;
}

/** Adds to a record's score for the neighbours that it keeps together: `green finance` more than `green ... finance`. */
export interface Adjacency {
  pairsOf(words: readonly Word[]): readonly Pair[];
  bonus(doc: number, pairs: readonly Pair[]): number;
}

/** The roots of a record's words are put down when it first comes among the best, not before. */
export function createAdjacency(records: readonly PolicyRecord[], engine: Engine): Adjacency {
  const { rootOf } = engine;
  const texts = new Map<number, { title: string; text: string }>();
  const textsOf = (doc: number) => {
    let known = texts.get(doc);
    if (!known) {
      const { title, aliases, summary } = records[doc]!;
      known = { title: rootsIn([title, ...aliases], rootOf), text: rootsIn([summary], rootOf) };
      if (texts.size >= 5000) texts.clear();
      texts.set(doc, known);
    }
    return known;
  };
  return {
    pairsOf(words) {
      const roots = rootsOf(words, rootOf);
      return roots.slice(1).map((root, i) => ({
        text: ` ${roots[i]} ${root} `,
        weight: (engine.postings(roots[i]!).idf + engine.postings(root).idf) / 2,
      }));
    },
    bonus(doc, pairs) {
      const { title, text } = textsOf(doc);
      let sum = 0;
      for (const pair of pairs) {
        if (title.includes(pair.text)) sum += pair.weight * adjacency.title;
        else if (text.includes(pair.text)) sum += pair.weight * adjacency.text;
      }
      return sum;
    },
  };
}

function rootsIn(lines: readonly string[], rootOf: RootOf): string {
  return lines.map(line => ` ${rootsOf(wordsOf(line), rootOf).join(' ')} `).join('|');
}

function rootsOf(words: readonly Word[], rootOf: RootOf): string[] {
  return words
    .filter(({ text, kind }) => kind !== 'han' && !isStopWord(text))
    .flatMap(({ text, parts }) => (parts?.length ? parts.map(rootOf) : [rootOf(text)]));
}
