// How English joins, counts and writes amounts.

export const list = (items: readonly string[], last = 'or') =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
export const count = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** A number behind the sign of its currency, or before its unit. */
export const amount = (number: string, unit: string) => {
  const currency = /^(RMB|USD|EUR|HKD)\s*(.*)$/.exec(unit);
  if (currency) return `${currency[1]} ${number} ${currency[2]}`.trim();
  return unit === '%' ? `${number}%` : unit === 'rank' ? `no. ${number}` : `${number} ${unit}`;
};
