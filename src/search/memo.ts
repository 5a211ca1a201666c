/**
 * Works a thing out once for each key. Holds so many at most, then begins anew: keys come from people too.
 *
 * @example
 * const rootOf = memo(stem, 50_000);
 */
export function memo<K, V>(make: (key: K) => V, most: number): (key: K) => V {
  const known = new Map<K, V>();
  return key => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= most) known.clear();
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}
