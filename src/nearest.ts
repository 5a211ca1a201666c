/** How many single-letter changes (insert, delete, replace, swap of neighbours) turn one word into the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length]!;
}

/**
 * The candidates closest to what a person typed, best first: those that contain it, then those a few letters away.
 *
 * @example
 * nearest('sichaun', ['shanghai', 'sichuan', 'anhui'])
 * //=> ['sichuan']
 */
export function nearest(typed: string, candidates: readonly string[], limit = 3): string[] {
  const wanted = typed.trim().toLowerCase();
  if (!wanted) return [];
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  return candidates
    .map(candidate => {
      const text = candidate.toLowerCase();
      const contained = text.startsWith(wanted) ? -2 : wanted.length > 2 && text.includes(wanted) ? -1 : undefined;
      const beginsOtherwise = text[0] === wanted[0] ? 0 : 1;
      return { candidate, distance: contained ?? editDistance(wanted, text), beginsOtherwise };
    })
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance || a.beginsOtherwise - b.beginsOtherwise)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
