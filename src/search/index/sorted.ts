/**
 * Where a number stands in an ascending list, or in the part of it from `start` to `end`; below 0 if it does not.
 *
 * @example
 * placeOf(Uint32Array.of(2, 5, 9), 5)  //=> 1
 */
export function placeOf(sorted: Uint32Array, wanted: number, start = 0, end = sorted.length): number {
  let [low, high] = [start, end - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle]!;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The first `count` in order, without sorting the rest. */
export function firstOf<T>(items: readonly T[], count: number, before: (a: T, b: T) => number): T[] {
  if (count >= items.length / 4) return [...items].sort(before).slice(0, count);
  const best: T[] = [];
  for (const item of items) {
    if (best.length === count && before(item, best[count - 1]!) >= 0) continue;
    let at = best.length;
    while (at > 0 && before(item, best[at - 1]!) < 0) at--;
    best.splice(at, 0, item);
    if (best.length > count) best.pop();
  }
  return best;
}
