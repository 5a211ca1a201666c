import type { Corpus } from '../corpus/corpus.ts';
import type { Concept } from './concepts.ts';
import type { Engine } from './engine.ts';
import { type Field, fields, fieldText } from './entry.ts';
import { memo } from './memo.ts';
import { isStopWord, type RootOf, type Word, wordsOf } from './text.ts';

/** How much it counts that two neighbours of the query are neighbours in the record too, by where they are. */
export const adjacency = { title: 0.3, summary: 0.25, candidates: 25 };

/** Two neighbouring words of a query as they stand in a record, and how much it says to find them so. */
interface Pair {
  readonly roots: readonly [string, string];
  readonly text: string;
  readonly weight: number;
}

/** What stands next to what in the records. */
export interface Adjacency {
  pairsOf(concepts: readonly Concept[]): readonly Pair[];
  /** What a record gains by the neighbours that it keeps together: `green finance`, not `green ... finance`. */
  bonus(doc: number, pairs: readonly Pair[]): number;
  /** Whether a record has a phrase, whatever the inflection of its words. */
  contains(doc: number, phrase: string): boolean;
}

const inTitle: readonly Field[] = ['title', 'aliases'];
const [titleBits, summaryBits] = [bitsOf(inTitle), bitsOf(['summary'])];
const inRest = fields.filter(field => field !== 'keys' && field !== 'summary' && !inTitle.includes(field));
const mostKept = 5000;

/** The words of a record are put down when it is first looked at closely, not before. */
export function createAdjacency(corpus: Corpus, engine: Engine): Adjacency {
  const { rootOf } = engine;
  const linesOf = (doc: number, of: readonly Field[]) =>
    of
      .flatMap(field => fieldText(corpus.records[doc]!, field).split('\n'))
      .map(line => ` ${rootsOf(wordsOf(line), rootOf).join(' ')} `)
      .join('|');
  const textsOf = memo(
    (doc: number) => ({ title: linesOf(doc, inTitle), summary: linesOf(doc, ['summary']) }),
    mostKept,
  );
  const restOf = memo((doc: number) => linesOf(doc, inRest), mostKept);
  return {
    pairsOf(concepts) {
      const roots = concepts.flatMap(concept => concept.roots);
      return roots.slice(1).map((root, i) => ({
        roots: [roots[i]!, root],
        text: ` ${roots[i]} ${root} `,
        weight: (engine.postings(roots[i]!).idf + engine.postings(root).idf) / 2,
      }));
    },
    bonus(doc, pairs) {
      let sum = 0;
      for (const { roots, text, weight } of pairs) {
        // The index knows sooner than the text that a record lacks one of the two.
        const both = engine.fieldsOf(roots[0], doc) & engine.fieldsOf(roots[1], doc);
        if (both & titleBits && textsOf(doc).title.includes(text)) sum += weight * adjacency.title;
        else if (both & summaryBits && textsOf(doc).summary.includes(text)) sum += weight * adjacency.summary;
      }
      return sum;
    },
    contains(doc, phrase) {
      const roots = rootsOf(wordsOf(phrase), rootOf).join(' ');
      const wanted = isChinese(roots) ? roots : ` ${roots} `;
      const { title, summary } = textsOf(doc);
      return title.includes(wanted) || summary.includes(wanted) || restOf(doc).includes(wanted);
    },
  };
}

function bitsOf(some: readonly Field[]): number {
  return some.reduce((bits, field) => bits | (1 << fields.indexOf(field)), 0);
}

function rootsOf(words: readonly Word[], rootOf: RootOf): string[] {
  return words
    .filter(({ text }) => !isStopWord(text))
    .flatMap(({ text, kind, parts }) => (kind === 'han' ? [text] : parts?.length ? parts.map(rootOf) : [rootOf(text)]));
}

function isChinese(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}
