import type { Concept } from './concepts.ts';
import type { Engine } from './engine.ts';

export const rankKnobs = { also: 0.3, coverage: 1, keep: 0.12, cap: 1.2 };

/** Records by their place in the corpus with their scores, best first. */
export interface Ranked {
  readonly doc: number;
  readonly score: number;
}

/** Adds up how well each record has each concept. One scorer an engine: its buffers are used again for each query. */
export function createScorer(engine: Engine) {
  const { size } = engine;
  const total = new Float32Array(size);
  const covered = new Float32Array(size);
  const best = new Float32Array(size);
  const cover = new Float32Array(size);
  const sum = new Float32Array(size);
  const touched = new Uint32Array(size);
  const candidates = new Uint32Array(size);

  return function score(concepts: readonly Concept[]): Ranked[] {
    let found = 0;
    let mass = 0;
    for (const concept of concepts) {
      mass += concept.mass;
      const count = scoreConcept(concept);
      for (let i = 0; i < count; i++) {
        const doc = touched[i]!;
        if (covered[doc] === 0) candidates[found++] = doc;
        total[doc]! += best[doc]!;
        covered[doc]! += Math.max(cover[doc]! * concept.mass, 1e-6);
        best[doc] = 0;
        cover[doc] = 0;
      }
    }
    const ranked: Ranked[] = [];
    for (let i = 0; i < found; i++) {
      const doc = candidates[i]!;
      const share = mass ? covered[doc]! / mass : 1;
      ranked.push({ doc, score: total[doc]! * share ** rankKnobs.coverage });
      total[doc] = 0;
      covered[doc] = 0;
    }
    return ranked.sort((a, b) => b.score - a.score || a.doc - b.doc);
  };

  /** Leaves the concept's score of each record in `best`, how fully it is met in `cover`. */
  function scoreConcept({ alternatives }: Concept): number {
    const direct =
      alternatives[0]?.how === 'word' || alternatives[0]?.how === 'stem'
        ? engine.postings(alternatives[0].terms[0] ?? '').idf
        : 0;
    const cap = direct ? direct * rankKnobs.cap + 0.5 : 99;
    let count = 0;
    const put = (doc: number, value: number, weight: number) => {
      const old = best[doc]!;
      if (old === 0) touched[count++] = doc;
      best[doc] = value > old ? value + rankKnobs.also * old : old + rankKnobs.also * value;
      if (weight > cover[doc]!) cover[doc] = weight;
    };
    for (const { terms, weight, postings } of alternatives) {
      if (postings || terms.length === 1) {
        const { docs, impacts, idf } = postings ?? engine.postings(terms[0]!);
        const factor = weight * Math.min(idf, cap);
        for (let i = 0; i < docs.length; i++) put(docs[i]!, impacts[i]! * factor, weight);
        continue;
      }
      const share = weight / terms.length;
      const seen: number[] = [];
      for (const term of terms) {
        const { docs, impacts, idf } = engine.postings(term);
        for (let i = 0; i < docs.length; i++) {
          if (sum[docs[i]!] === 0) seen.push(docs[i]!);
          sum[docs[i]!]! += impacts[i]! * share * Math.min(idf, cap);
        }
      }
      for (const doc of seen) {
        put(doc, sum[doc]!, weight / 2);
        sum[doc] = 0;
      }
    }
    return count;
  }
}
