import { oneSpelling } from './spelling.ts';
import { stem } from './stem.ts';
import { stopWords } from './words/stop.ts';

/** A word of a text: as it counts for search, and where it stood, so that words can be joined to phrases. */
export interface Word {
  /** Normalized: `labor`, `ecommerce`, `8.59`, `碳足迹`. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'han';
  /** Position among the words of the text, stop words counted. */
  readonly at: number;
  /** The parts of a hyphenated word: `cross`, `border`. */
  readonly parts?: readonly string[];
}

const letters = 'a-z0-9\\u00df-\\u02af\\u0370-\\u1fff';
const wordPattern = new RegExp(
  `\\p{Script=Han}+|\\d+(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d+|[${letters}]+(?:[-\\u2010\\u2011&][${letters}]+)*|[%$¥€]`,
  'gu',
);
const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};
const scaleNames: Readonly<Record<string, string>> = { m: 'million', mn: 'million', mln: 'million', bn: 'billion', b: 'billion', tn: 'trillion', trn: 'trillion', k: 'thousand' };
const signs: Readonly<Record<string, string>> = { '%': 'percent', $: 'usd', '¥': 'rmb', '€': 'eur' };
const units: Readonly<Record<string, string>> = {
  yuan: 'rmb',
  renminbi: 'rmb',
  cny: 'rmb',
  元: 'rmb',
  人民币: 'rmb',
  dollar: 'usd',
  dollars: 'usd',
  美元: 'usd',
  euro: 'eur',
  euros: 'eur',
  pct: 'percent',
  percentage: 'percent',
};

/** Unicode forms, case, diacritics and apostrophes that make no difference. */
export function fold(text: string): string {
  let folded = text.normalize('NFKC').toLowerCase();
  if (/[^\0-\x7f]/.test(folded)) folded = folded.normalize('NFD').replace(/\p{M}+/gu, '').normalize('NFC').replace(/[’‘ʼ]/g, "'");
  return folded.includes("'") ? folded.replace(/'s\b|'/g, '') : folded;
}

/**
 * The words of a text, the same for records and queries: that is what makes them meet.
 *
 * @example
 * wordsOf('The labour e-commerce pilots: US$10m').map(w => w.text)
 * //=> ['labor', 'ecommerce', 'pilots', 'usd', '10', '=10000000']
 */
export function wordsOf(text: string): Word[] {
  const folded = fold(text)
    .replace(/\bus\$/g, ' $')
    .replace(/\bper ?cent\b/g, '%')
    .replace(/\b(rmb|cny|usd|eur|hkd)(?=\d)/g, '$1 ');
  const words: Word[] = [];
  let at = 0;
  let number: number | undefined;
  for (const [token] of folded.matchAll(wordPattern)) {
    at++;
    const scaled = number !== undefined ? scales[token] : undefined;
    if (scaled) words.push({ text: amountTerm(number! * scaled), kind: 'number', at });
    number = undefined;
    if (/^\d[\d,.]*$/.test(token)) {
      const digits = token.replaceAll(',', '');
      number = Number(digits);
      words.push({ text: digits, kind: 'number', at });
      continue;
    }
    const attached = /^(\d+(?:\.\d+)?)(k|m|mn|mln|bn|b|tn|trn)$/.exec(token);
    if (attached) {
      words.push({ text: attached[1]!, kind: 'number', at });
      words.push({ text: amountTerm(Number(attached[1]) * scales[attached[2]!]!), kind: 'number', at });
      words.push({ text: scaleNames[attached[2]!]!, kind: 'word', at });
      continue;
    }
    if (/^\p{Script=Han}/u.test(token)) {
      words.push({ text: units[token] ?? token, kind: units[token] ? 'word' : 'han', at });
      continue;
    }
    if (scaled && scaleNames[token]) words.push({ text: scaleNames[token], kind: 'word', at });
    else words.push(toWord(token, at));
  }
  return words;
}

function toWord(token: string, at: number): Word {
  const pieces = token.split(/[-\u2010\u2011&]/);
  const text = signs[token] ?? units[token] ?? oneSpelling(pieces.join(''));
  if (pieces.length === 1) return { text, kind: 'word', at };
  return { text, kind: 'word', at, parts: pieces.filter(p => p.length > 1).map(oneSpelling) };
}

/** `8.59 trillion`, `8590bn` and `85900亿` are one amount. */
function amountTerm(value: number): string {
  return `=${Number(value.toPrecision(12))}`;
}

export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** A word and its stem: what the index holds for it. Names keep their form. */
export function formsOf(word: string, names: ReadonlySet<string>): string[] {
  if (names.has(word)) return [word];
  const root = stem(word);
  return root === word ? [word] : [word, root];
}

/** Overlapping pairs of a run of Chinese characters; the run itself if it is a single one. */
export function bigrams(run: string): string[] {
  const chars = [...run];
  return chars.length < 2 ? chars : chars.slice(1).map((char, i) => chars[i]! + char);
}
