import { own } from '../../own.ts';
import { simplified } from '../../simplified.ts';
import { memo } from '../memo.ts';
import { oneSpelling } from './spelling.ts';
import { stem } from './stem.ts';
import { stopWords } from './words/stop.ts';

/** A word of a text as it counts for search. */
export interface Word {
  /** Normalized: `labor`, `ecommerce`, `8.59`, `=10000000`, `碳足迹`. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'han';
  /** The parts of a hyphenated word: `cross`, `border`. */
  readonly parts?: readonly string[];
}

const letters = 'a-z0-9\\u00df-\\u02af\\u0370-\\u1fff';
const anyScript = new RegExp(
  `\\p{Script=Han}+|\\d+(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d+|[${letters}]+(?:[-\\u2010\\u2011&][${letters}]+)*|[%$¥€]`,
  'gu',
);
const ascii = /\d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|[a-z0-9]+(?:[-&][a-z0-9]+)*|[%$]/g;

const scales: Readonly<Record<string, readonly [factor: number, name: string]>> = {
  thousand: [1e3, 'thousand'],
  k: [1e3, 'thousand'],
  million: [1e6, 'million'],
  m: [1e6, 'million'],
  mn: [1e6, 'million'],
  mln: [1e6, 'million'],
  billion: [1e9, 'billion'],
  bn: [1e9, 'billion'],
  b: [1e9, 'billion'],
  trillion: [1e12, 'trillion'],
  tn: [1e12, 'trillion'],
  trn: [1e12, 'trillion'],
  万: [1e4, ''],
  百万: [1e6, 'million'],
  千万: [1e7, ''],
  亿: [1e8, ''],
  万亿: [1e12, 'trillion'],
};
const units: Readonly<Record<string, string>> = {
  '%': 'percent',
  pct: 'percent',
  percentage: 'percent',
  $: 'usd',
  dollar: 'usd',
  dollars: 'usd',
  美元: 'usd',
  '¥': 'rmb',
  yuan: 'rmb',
  renminbi: 'rmb',
  cny: 'rmb',
  元: 'rmb',
  人民币: 'rmb',
  '€': 'eur',
  euro: 'eur',
  euros: 'eur',
};

/** A Chinese amount runs on into its currency and into what is counted: 1000万美元, 16万家. */
const hanAmount = /(?<=\d)(万亿|千万|百万|亿|万)(美元|人民币|元)?(?=\p{Script=Han})/gu;

/** Unicode forms, case, diacritics, apostrophes, Chinese characters and ways of writing a currency make no difference. */
export function fold(text: string): string {
  let folded = text.toLowerCase();
  if (!isAscii(folded)) {
    folded = simplified(folded.normalize('NFKC')).toLowerCase();
    folded = folded
      .replace(hanAmount, (_, scale: string, currency = '') => `${scale} ${currency} `)
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .normalize('NFC')
      .replace(/[’‘ʼ]/g, "'");
  }
  if (folded.includes("'")) folded = folded.replace(/'s\b|'/g, '');
  if (folded.includes('us$')) folded = folded.replace(/\bus\$/g, ' $');
  if (folded.includes('per')) folded = folded.replace(/\bper ?cent\b/g, '%');
  return folded.replace(/\b(rmb|cny|usd|eur|hkd)(?=\d)/g, '$1 ');
}

/**
 * The words of a text, the same for records and queries: that is what makes them meet.
 *
 * @example
 * wordsOf('The labour e-commerce pilots: US$10m').map(w => w.text)
 * //=> ['the', 'labor', 'ecommerce', 'pilots', 'usd', '10', '=10000000', 'million']
 */
export function wordsOf(text: string): Word[] {
  const folded = fold(text);
  const words: Word[] = [];
  let number: number | undefined;
  for (const token of folded.match(isAscii(folded) ? ascii : anyScript) ?? []) {
    const code = token.charCodeAt(0);
    if (code >= 48 && code <= 57) {
      number = pushNumber(token, words);
      continue;
    }
    const scale = number === undefined ? undefined : own(scales, token);
    if (scale) pushScale(number! * scale[0], scale[1], words);
    else words.push(toWord(token));
    number = undefined;
  }
  return words;
}

/** Takes a token that begins with a digit; returns its value if a scale such as "million" may follow. */
function pushNumber(token: string, words: Word[]): number | undefined {
  if (/^[\d,.]+$/.test(token)) {
    const text = token.replaceAll(',', '');
    words.push({ text, kind: 'number' });
    return Number(text);
  }
  const attached = /^(\d+(?:\.\d+)?)([a-z]+)$/.exec(token);
  const scale = attached && own(scales, attached[2]!);
  if (!scale) {
    words.push(toWord(token));
    return undefined;
  }
  words.push({ text: attached[1]!, kind: 'number' });
  pushScale(Number(attached[1]) * scale[0], scale[1], words);
  return undefined;
}

/** `8.59 trillion`, `8590bn` and `85900亿` are one amount. */
function pushScale(value: number, name: string, words: Word[]): void {
  words.push({ text: `=${Number(value.toPrecision(12))}`, kind: 'number' });
  if (name) words.push({ text: name, kind: 'word' });
}

/** Words are few and come again and again: each is normalized once. */
const toWord = memo(readWord, 50_000);

function readWord(token: string): Word {
  const unit = own(units, token);
  if (unit) return { text: unit, kind: 'word' };
  if (/^\p{Script=Han}/u.test(token)) return { text: token, kind: 'han' };
  const pieces = token.split(/[-\u2010\u2011&]/);
  const text = oneSpelling(pieces.join(''));
  if (pieces.length === 1) return { text, kind: 'word' };
  return { text, kind: 'word', parts: pieces.filter(piece => piece.length > 1).map(oneSpelling) };
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** The root under which the index holds a word: its stem, or a name as it is. */
export type RootOf = (word: string) => string;

/** @param names words that a stemmer would spoil */
export function createRoots(names: ReadonlySet<string>): RootOf {
  return memo((word: string) => (names.has(word) ? word : stem(word)), 50_000);
}

/**
 * The terms for a run of Chinese characters: its overlapping pairs, or the one character. In hexadecimal, since the
 * index is a tree whose branches are searched one by one: thousands of first characters would make every word slow.
 *
 * @example
 * hanTerms('碳足迹')  //=> ['~78b38db3', '~8db38ff9']
 */
export function hanTerms(run: string): string[] {
  const codes = [...run].map(char => char.codePointAt(0)!.toString(16));
  return codes.length < 2 ? [`~${codes[0]}`] : codes.slice(1).map((code, i) => `~${codes[i]}${code}`);
}

export function isHan(char: string): boolean {
  return /\p{Script=Han}/u.test(char);
}
