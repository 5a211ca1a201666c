import type { Corpus } from '../corpus/corpus.ts';

/**
 * The zones whose records are about a like mix of topics, the most alike first: the cosine of their counts by topic,
 * each topic weighing less the more zones have it. Zones with few records say too little and are left out.
 */
export function similarZones(id: string, corpus: Corpus, limit = 5): string[] {
  const mixes = new Map<string, Map<string, number>>();
  for (const { zones, areas } of corpus.records)
    for (const zone of zones)
      for (const area of areas) {
        const mix = mixes.get(zone) ?? new Map<string, number>();
        mixes.set(zone, mix.set(area, (mix.get(area) ?? 0) + 1));
      }
  const own = mixes.get(id);
  if (!own) return [];
  const rarity = (area: string) => Math.log(1 + mixes.size / [...mixes.values()].filter(mix => mix.has(area)).length);
  const weights = new Map([...corpus.areas.keys()].map(area => [area, rarity(area)]));
  const product = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) =>
    [...a].reduce((sum, [area, n]) => sum + n * (b.get(area) ?? 0) * weights.get(area)! ** 2, 0);
  const cosine = (mix: ReadonlyMap<string, number>) =>
    product(own, mix) / Math.sqrt(product(own, own) * product(mix, mix));
  return [...mixes]
    .filter(([zone, mix]) => zone !== id && zone !== 'national' && mix.size >= 3)
    .map(([zone, mix]) => ({ zone, alike: cosine(mix) }))
    .sort((a, b) => b.alike - a.alike)
    .slice(0, limit)
    .map(({ zone }) => zone);
}
