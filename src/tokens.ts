/** A word as typed: `raw` with its quotes, `text` without. */
export interface Token {
  readonly raw: string;
  readonly text: string;
}

/**
 * Splits what a person typed at white space; quotes hold words together, also behind a colon. Typographic quotes and
 * the full-width colon that phones and Chinese keyboards insert count as plain ones.
 *
 * @example
 * tokenize('“lithium battery” zone:"Sichuan"').map(t => t.text)
 * //=> ['lithium battery', 'zone:Sichuan']
 */
export function tokenize(typed: string): Token[] {
  const text = typed.replace(/[“”„«»「」]/g, '"').replaceAll('：', ':');
  return (text.match(/(?:[^\s"]|"[^"]*"?)+/g) ?? []).map(raw => ({ raw, text: raw.replaceAll('"', '') }));
}
