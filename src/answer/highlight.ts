import type { Rich, Span } from '../reply.ts';

/**
 * Sets the matched words off. A match begins where a word begins, except in Chinese, and takes the whole word.
 *
 * @example
 * highlight('Lithium batteries by rail', ['batter'])
 * //=> ['Lithium ', { text: 'batteries', strong: true }, ' by rail']
 */
export function highlight(text: string, terms: readonly string[]): Rich {
  const pieces: (string | Span)[] = [];
  let end = 0;
  for (const match of text.matchAll(patternOf(terms))) {
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push({ text: match[0], strong: true });
    end = match.index + match[0].length;
  }
  if (pieces.length === 0) return text;
  return end < text.length ? [...pieces, text.slice(end)] : pieces;
}

/** The sentence of a text that holds the most of the matched words, or its first, and those after it that find room. */
export function excerpt(text: string, terms: readonly string[], most = 220): string {
  const sentences = text.split(/(?<=[.!?。；]["”’)]*)\s+(?=\p{Lu})/u);
  const counted = sentences.map(sentence => new Set([...sentence.matchAll(patternOf(terms))].map(keyOf)).size);
  const best = Math.max(0, counted.indexOf(Math.max(...counted)));
  let shown = sentences[best]!;
  for (const next of sentences.slice(best + 1)) {
    if (shown.length + next.length >= most) break;
    shown += ` ${next}`;
  }
  return around(`${best > 0 ? '… ' : ''}${shown}`, terms, most);
}

/** At most so many characters around the first match, cut between words. */
function around(text: string, terms: readonly string[], most: number): string {
  if (text.length <= most) return text;
  const first = text.search(patternOf(terms));
  const wanted = Math.max(0, Math.min(first - most / 3, text.length - most));
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const end = start + most >= text.length ? text.length : text.lastIndexOf(' ', start + most);
  const kept = text.slice(start, end > start ? end : start + most).trim();
  return `${start > 0 ? '… ' : ''}${kept}${end < text.length ? ' …' : ''}`;
}

function keyOf(match: RegExpMatchArray): string {
  return match[0].toLowerCase().slice(0, 6);
}

const never = /(?!)/g;

function patternOf(terms: readonly string[]): RegExp {
  const wanted = [...new Set(terms.map(term => term.trim()).filter(Boolean))].sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return never;
  const alternatives = wanted.map(term => {
    const literal = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    return /\p{Script=Han}/u.test(term) ? literal : `(?<![\\p{L}\\p{N}])${literal}[\\p{Script=Latin}\\p{N}]*`;
  });
  return new RegExp(alternatives.join('|'), 'giu');
}
