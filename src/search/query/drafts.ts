import type { Engine, Postings } from '../index/engine.ts';
import type { Reason } from '../search.ts';
import { hanTerms, type Word } from '../text/text.ts';
import { hanPieces } from './han.ts';
import type { Lexicon } from './lexicon.ts';

/** One way in which a record may have what was asked for. Several terms count together, as a phrase's words do. */
export interface Alternative {
  readonly terms: readonly string[];
  /** Instead of terms: records that were found in another way, by date for example. */
  readonly postings?: Postings;
  readonly weight: number;
  readonly how: Reason['how'];
  /** For reading; without it the word that the record has. */
  readonly label?: string;
}

/** A word of a query, or a piece of a Chinese one, with the ways in which a record may have it by itself. */
export interface Draft {
  readonly asked: string;
  readonly roots: readonly string[];
  readonly alternatives: Alternative[];
}

export const knobs = { spelling1: 0.8, spelling2: 0.6, prefix: 0.6, joined: 0.9, parts: 0.8 };

/** What single words may mean, worked out once for each: a search is asked again for its next page and its filters. */
export function createDrafts(engine: Engine, lexicon: Lexicon): (word: Word) => Draft[] {
  const known = new WeakMap<Word, readonly Draft[]>();
  return word => {
    let drafts = known.get(word);
    if (!drafts) {
      drafts = word.kind === 'han' ? hanDrafts(word.text, engine, lexicon) : [wordDraft(word, engine, lexicon)];
      known.set(word, drafts);
    }
    return drafts.map(draft => ({ ...draft, alternatives: [...draft.alternatives] }));
  };
}

function wordDraft(word: Word, engine: Engine, lexicon: Lexicon): Draft {
  const { text } = word;
  const root = engine.rootOf(text);
  const alternatives: Alternative[] = [];
  if (engine.has(root))
    alternatives.push({ terms: [root], weight: 1, how: engine.vocabulary.has(text) ? 'word' : 'stem' });
  if (word.parts?.length)
    alternatives.push({ terms: word.parts.map(part => engine.rootOf(part)), weight: knobs.parts, how: 'word' });
  if (!alternatives.length && word.kind === 'word' && !lexicon.expansions.has(root)) {
    alternatives.push(...unknownWord(text, engine, lexicon));
  }
  const own = alternatives.find(({ terms }) => terms.length === 1)?.terms ?? [root];
  return { asked: text, roots: word.parts?.length ? word.parts.map(engine.rootOf) : own, alternatives };
}

/** A word that no record has: two words in one, the beginning of one, or a slip of the finger. */
function unknownWord(word: string, engine: Engine, lexicon: Lexicon): Alternative[] {
  const split = splitWord(word, engine);
  if (split) return [{ terms: split, weight: knobs.joined, how: 'spelling', label: split.join(' ') }];
  const begun = word.length >= 3 ? mostFrequent(engine.vocabulary.startingWith(word, 200), engine, 5) : [];
  const meant = corrections(word, engine);
  return [
    ...meant.flatMap(([term, edits]): Alternative[] => {
      const root = engine.rootOf(term);
      const sure = edits === 1 ? knobs.spelling1 : knobs.spelling2;
      const others = lexicon.expansions.get(root) ?? [];
      return [
        { terms: [root], weight: sure, how: 'spelling', label: term },
        ...others.map(o => ({ ...o, weight: o.weight * sure })),
      ];
    }),
    ...begun.map(term => ({ terms: [engine.rootOf(term)], weight: knobs.prefix, how: 'prefix' as const, label: term })),
  ];
}

function splitWord(word: string, engine: Engine): string[] | undefined {
  for (let i = 3; i <= word.length - 3; i++) {
    const parts = [word.slice(0, i), word.slice(i)];
    if (parts.every(part => engine.vocabulary.has(part))) return parts.map(part => engine.rootOf(part));
  }
  return undefined;
}

/** Edits allowed by the length of a word; none in short ones, where another word is soon reached. */
function corrections(word: string, engine: Engine): (readonly [string, number])[] {
  const allowed = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
  if (!allowed) return [];
  const found = engine.vocabulary
    .spelledLike(word, allowed)
    .map(([term, edits]) => ({
      term,
      edits,
      rank:
        edits + (term[0] === word[0] ? 0 : 0.6) - 0.05 * Math.log(1 + engine.postings(engine.rootOf(term)).docs.length),
    }))
    .sort((a, b) => a.rank - b.rank);
  const best = found[0];
  if (!best) return [];
  return found
    .filter(f => f.rank <= best.rank + 0.35)
    .slice(0, 3)
    .map(f => [f.term, f.edits] as const);
}

function mostFrequent(words: readonly string[], engine: Engine, limit: number): string[] {
  return words
    .map(word => [word, engine.postings(engine.rootOf(word)).docs.length] as const)
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([word]) => word);
}

function hanDrafts(run: string, engine: Engine, lexicon: Lexicon): Draft[] {
  const isFound = (piece: string) => engine.together(hanTerms(piece)).docs.length > 0;
  return hanPieces(run, lexicon, isFound).map(text => {
    const direct: Alternative = { terms: hanTerms(text), weight: 1, how: 'word' };
    return { asked: text, roots: [], alternatives: [direct, ...(lexicon.expansions.get(text) ?? [])] };
  });
}
