import type { Engine, Postings } from '../index/engine.ts';
import type { Reason } from '../search.ts';
import { hanTerms, isStopWord, type Word } from '../text/text.ts';
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

/** One thing that a query asks for, and every way in which a record may have it. */
export interface Concept {
  readonly asked: string;
  readonly alternatives: readonly Alternative[];
  /** How much it counts that a record has it. */
  readonly mass: number;
  /** The rarity of what was asked for itself, where records have it. */
  readonly direct?: number;
  /** The roots of the words that it is, corrected, in their order; none for Chinese. */
  readonly roots: readonly string[];
}

export const knobs = { spelling1: 0.8, spelling2: 0.6, prefix: 0.6, joined: 0.9, parts: 0.8, homograph: 0.3 };

/**
 * What the words of a query ask for.
 *
 * @param capitals those of the words that were typed in capitals, alone or among others that were not
 */
export function conceptsOf(
  words: readonly Word[],
  capitals: ReadonlySet<string>,
  engine: Engine,
  lexicon: Lexicon,
): Concept[] {
  const known = words.flatMap(word => (isUnknownCompound(word, engine, lexicon) ? word.parts!.map(toWord) : [word]));
  // Whoever names an amount means no other of the same digits.
  const isAmount = (word: Word | undefined) => word?.text.startsWith('=') && engine.has(word.text);
  const meaningful = known.filter((w, i) => !isStopWord(w.text) && !(w.kind === 'number' && isAmount(known[i + 1])));
  const kept = meaningful.length ? meaningful : known;
  const drafts = kept.flatMap(word =>
    word.kind === 'han' ? hanDrafts(word.text, engine, lexicon) : [wordDraft(word, engine, lexicon)],
  );
  addPhrases(kept, drafts, engine, lexicon);
  addCompounds(kept, drafts, engine);
  for (const draft of drafts) if (capitals.has(draft.asked)) preferNames(draft);
  return merge(drafts).map(draft => finish(draft, engine));
}

/** `exhibition-only` is two words, if no record has it as one. */
function isUnknownCompound({ text, parts }: Word, engine: Engine, lexicon: Lexicon): boolean {
  const root = engine.rootOf(text);
  return !!parts?.length && !engine.has(root) && !lexicon.expansions.has(root);
}

function toWord(text: string): Word {
  return { text, kind: 'word' };
}

interface Draft {
  readonly asked: string;
  readonly roots: readonly string[];
  readonly alternatives: Alternative[];
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

/** Synonyms and names of one or several words: what stands for a phrase stands for each of its words. */
function addPhrases(words: readonly Word[], drafts: readonly Draft[], engine: Engine, lexicon: Lexicon): void {
  if (words.some(w => w.kind === 'han')) {
    addSinglePhrases(words, drafts, engine, lexicon);
    return;
  }
  const roots = words.map(w => engine.rootOf(w.text));
  for (let i = 0; i < words.length; i++) {
    const longest = lexicon.longestFrom.get(roots[i]!) ?? 0;
    for (let length = Math.min(longest, words.length - i); length > 0; length--) {
      const expansions = lexicon.expansions.get(roots.slice(i, i + length).join(' '));
      if (!expansions) continue;
      for (let j = i; j < i + length; j++) drafts[j]!.alternatives.push(...expansions);
    }
  }
}

function addSinglePhrases(words: readonly Word[], drafts: readonly Draft[], engine: Engine, lexicon: Lexicon): void {
  for (const word of words) {
    if (word.kind === 'han') continue;
    const expansions = lexicon.expansions.get(engine.rootOf(word.text));
    if (expansions) drafts.find(d => d.asked === word.text)!.alternatives.push(...expansions);
  }
}

/** `white list` also finds `whitelist`. */
function addCompounds(words: readonly Word[], drafts: readonly Draft[], engine: Engine): void {
  if (drafts.length !== words.length) return;
  for (let i = 1; i < words.length; i++) {
    if (words[i]!.kind !== 'word' || words[i - 1]!.kind !== 'word') continue;
    const root = engine.rootOf(words[i - 1]!.text + words[i]!.text);
    if (!engine.has(root)) continue;
    const joined: Alternative = { terms: [root], weight: knobs.joined, how: 'word', label: root };
    drafts[i - 1]!.alternatives.push(joined);
    drafts[i]!.alternatives.push(joined);
  }
}

/** SAFE is a body, whatever else is safe. */
function preferNames({ alternatives }: Draft): void {
  if (!alternatives.some(({ how }) => how === 'name')) return;
  for (const [i, way] of alternatives.entries())
    if (way.how !== 'name') alternatives[i] = { ...way, weight: way.weight * knobs.homograph };
}

/** A word that is asked for twice counts once. */
function merge(drafts: readonly Draft[]): Draft[] {
  return [...new Map(drafts.map(draft => [draft.asked, draft])).values()];
}

function finish({ asked, roots, alternatives }: Draft, engine: Engine): Concept {
  const own = alternatives.find(({ how, weight }) => (how === 'word' || how === 'stem') && weight > knobs.homograph);
  const direct = own?.terms.length === 1 ? engine.postings(own.terms[0]!).idf : 0;
  let mass = 0;
  for (const { terms, weight } of alternatives) {
    let sum = 0;
    for (const term of terms) sum += engine.postings(term).idf;
    mass = Math.max(mass, (sum / terms.length) * weight);
  }
  return { asked, roots, alternatives, mass, ...(direct ? { direct } : {}) };
}
