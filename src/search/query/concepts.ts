import type { Engine } from '../index/engine.ts';
import { isStopWord, type Word } from '../text/text.ts';
import { type Alternative, type Draft, knobs } from './drafts.ts';
import type { Lexicon } from './lexicon.ts';

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

/** How much a word says that is also the name of a body, written as the name is. */
const homograph = 0.3;

/** What words are understood by. */
export interface Understanding {
  readonly engine: Engine;
  readonly lexicon: Lexicon;
  /** What a single word may mean. */
  draftsOf(word: Word): Draft[];
}

/**
 * What the words of a query ask for.
 *
 * @param capitals those of the words that were typed in capitals, alone or among others that were not
 */
export function conceptsOf(
  words: readonly Word[],
  capitals: ReadonlySet<string>,
  { engine, lexicon, draftsOf }: Understanding,
): Concept[] {
  const known = words.flatMap(word => (isUnknownCompound(word, engine, lexicon) ? word.parts!.map(toWord) : [word]));
  // Whoever names an amount means no other of the same digits.
  const isAmount = (word: Word | undefined) => word?.text.startsWith('=') && engine.has(word.text);
  const meaningful = known.filter((w, i) => !isStopWord(w.text) && !(w.kind === 'number' && isAmount(known[i + 1])));
  const kept = meaningful.length ? meaningful : known;
  const drafts = kept.flatMap(draftsOf);
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
    if (way.how !== 'name') alternatives[i] = { ...way, weight: way.weight * homograph };
}

/** A word that is asked for twice counts once. */
function merge(drafts: readonly Draft[]): Draft[] {
  return [...new Map(drafts.map(draft => [draft.asked, draft])).values()];
}

function finish({ asked, roots, alternatives }: Draft, engine: Engine): Concept {
  const own = alternatives.find(({ how, weight }) => (how === 'word' || how === 'stem') && weight > homograph);
  const direct = own?.terms.length === 1 ? engine.postings(own.terms[0]!).idf : 0;
  let mass = 0;
  for (const { terms, weight } of alternatives) {
    let sum = 0;
    for (const term of terms) sum += engine.postings(term).idf;
    mass = Math.max(mass, (sum / terms.length) * weight);
  }
  return { asked, roots, alternatives, mass, ...(direct ? { direct } : {}) };
}
