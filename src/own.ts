/**
 * What a table says of a key that a person typed: `constructor` and the like are no keys of it.
 *
 * @example
 * own({ kg: 'kilogram' }, 'constructor')  //=> undefined
 */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
