import type { Engine } from './index/engine.ts';
import type { Concept } from './query/concepts.ts';

export const rankKnobs = {
  /** How much a second way of having a concept adds to the best one. */
  also: 0.25,
  /** An expansion counts as if it were at most so rare: this share of the rarity of the word that was asked for, and some. */
  cap: { share: 0.65, plus: 0.5 },
  /** Records below this share of the best score are not counted as found. */
  keep: 0.12,
  /** Once so many records have a rarer word of the query, commoner words bring no new ones. */
  enough: 3000,
  /** A concept counts as had from this weight on: a word, its inflection, a synonym, a slip; not an everyday word's guess. */
  has: 0.6,
};

/** A record by its place in the corpus. */
export interface Ranked {
  readonly doc: number;
  readonly score: number;
}

/** Best first; of equally good ones the first in the corpus. */
export function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.doc - b.doc;
}

export interface Scored {
  /** Every record that was found, in no order. */
  readonly found: readonly Ranked[];
  readonly best: number;
}

/**
 * @param wanted which records may be found at all
 * @param every only records that have every concept
 */
export type Score = (concepts: readonly Concept[], wanted?: (doc: number) => boolean, every?: boolean) => Scored;

/**
 * Adds up how well each record has each concept. All words beat most words, most beat some: the sum is multiplied by
 * the root of the share of the query, by rarity of its words, that the record has.
 *
 * One scorer an engine: its buffers are used again for each query, and left empty.
 */
export function createScorer(engine: Engine): Score {
  const { size } = engine;
  const total = new Float32Array(size);
  const covered = new Float32Array(size);
  const had = new Uint8Array(size);
  const best = new Float32Array(size);
  const cover = new Float32Array(size);
  const touched = new Uint32Array(size);
  const candidates = new Uint32Array(size);

  return (concepts, wanted, every = false) => {
    let count = 0;
    let mass = 0;
    for (const concept of [...concepts].sort((a, b) => b.mass - a.mass)) {
      mass += concept.mass;
      const reached = scoreConcept(concept, count >= rankKnobs.enough);
      for (let i = 0; i < reached; i++) {
        const doc = touched[i]!;
        if (covered[doc] === 0) candidates[count++] = doc;
        total[doc]! += best[doc]!;
        covered[doc]! += Math.max(cover[doc]! * concept.mass, 1e-6);
        if (cover[doc]! >= rankKnobs.has) had[doc]!++;
        best[doc] = 0;
        cover[doc] = 0;
      }
    }
    let top = 0;
    for (let i = 0; i < count; i++) {
      const doc = candidates[i]!;
      const isFound = (!every || had[doc] === concepts.length) && (!wanted || wanted(doc));
      total[doc] = isFound ? total[doc]! * (mass ? Math.sqrt(covered[doc]! / mass) : 1) : -1;
      if (total[doc]! > top) top = total[doc]!;
    }
    const found: Ranked[] = [];
    for (let i = 0; i < count; i++) {
      const doc = candidates[i]!;
      if (total[doc]! >= 0 && total[doc]! >= top * rankKnobs.keep) found.push({ doc, score: total[doc]! });
      total[doc] = 0;
      covered[doc] = 0;
      had[doc] = 0;
    }
    return { found, best: top };
  };

  /** Leaves the concept's score of each record in `best`, how fully it is met in `cover`. */
  function scoreConcept({ alternatives, direct }: Concept, onlyCandidates: boolean): number {
    const cap = direct ? direct * rankKnobs.cap.share + rankKnobs.cap.plus : Number.POSITIVE_INFINITY;
    let count = 0;
    for (const { terms, weight, postings } of alternatives) {
      const isPhrase = !postings && terms.length > 1;
      const { docs, impacts, idf } = isPhrase ? engine.together(terms) : (postings ?? engine.postings(terms[0]!));
      const factor = weight * Math.min(idf, cap);
      for (let i = 0; i < docs.length; i++) {
        const doc = docs[i]!;
        const old = best[doc]!;
        if (old === 0) {
          if (onlyCandidates && covered[doc] === 0) continue;
          touched[count++] = doc;
        }
        const value = impacts[i]! * factor;
        best[doc] = value > old ? value + rankKnobs.also * old : old + rankKnobs.also * value;
        if (weight > cover[doc]!) cover[doc] = weight;
      }
    }
    return count;
  }
}
