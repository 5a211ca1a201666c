import { own } from '../../own.ts';

/** Porter2 for English: https://snowballstem.org/algorithms/english/stemmer.html, its exceptions included. */

const vowel = 'aeiouy';
const double = /(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
const irregular: Readonly<Record<string, string>> = {
  skis: 'ski',
  skies: 'sky',
  dying: 'die',
  lying: 'lie',
  tying: 'tie',
  idly: 'idl',
  gently: 'gentl',
  ugly: 'ugli',
  early: 'earli',
  only: 'onli',
  singly: 'singl',
};
const unchanged = new Set('sky news howe atlas cosmos bias andes'.split(' '));
const afterStep1a = new Set('inning outing canning herring earring proceed exceed succeed'.split(' '));

const step2: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];
const step3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const step4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic'.split(' ');

/**
 * The stem that a word shares with its inflections and close relatives.
 *
 * @param word lower case, without diacritics
 * @example
 * stem('regulations')  //=> 'regul'
 * stem('policies')     //=> 'polici'
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const known = own(irregular, word);
  if (known) return known;
  if (unchanged.has(word)) return word;
  const w = step1a(markConsonantY(word));
  if (afterStep1a.has(w)) return w;
  const r1 = /^(gener|commun|arsen)/.exec(w)?.[0].length ?? regionAfter(w, 0);
  const r2 = regionAfter(w, r1);
  return finish(steps2to4(step1c(step1b(w, r1)), r1, r2), r1, r2).toLowerCase();
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && vowel.includes(letter);
}

/** Where the region begins that follows the first consonant after a vowel. */
function regionAfter(word: string, start: number): number {
  for (let i = start + 1; i < word.length; i++) if (isVowel(word[i - 1]) && !isVowel(word[i])) return i + 1;
  return word.length;
}

function markConsonantY(word: string): string {
  return word.replace(/^y|(?<=[aeiouy])y/g, 'Y');
}

function endsInShortSyllable(word: string): boolean {
  return /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/.test(word);
}

function step1a(w: string): string {
  if (w.endsWith('sses')) return w.slice(0, -2);
  if (/(ied|ies)$/.test(w)) return w.slice(0, w.length > 4 ? -2 : -1);
  if (/(us|ss)$/.test(w)) return w;
  if (w.endsWith('s') && /[aeiouy].+s$/.test(w)) return w.slice(0, -1);
  return w;
}

function step1b(w: string, r1: number): string {
  const eed = /(eedly|eed)$/.exec(w);
  if (eed) return eed.index >= r1 ? `${w.slice(0, eed.index)}ee` : w;
  const ending = /(edly|ingly|ed|ing)$/.exec(w);
  if (!ending || !/[aeiouy]/.test(w.slice(0, ending.index))) return w;
  const base = w.slice(0, ending.index);
  if (/(at|bl|iz)$/.test(base)) return `${base}e`;
  if (double.test(base)) return base.slice(0, -1);
  return base.length <= r1 && endsInShortSyllable(base) ? `${base}e` : base;
}

function step1c(w: string): string {
  return /.[^aeiouy][yY]$/.test(w) ? `${w.slice(0, -1)}i` : w;
}

function steps2to4(word: string, r1: number, r2: number): string {
  let w = replaceEnding(word, step2, r1);
  if (w === word && word.endsWith('ogi') && word.length - 3 >= r1 && word.at(-4) === 'l') w = word.slice(0, -1);
  if (w === word && /[cdeghkmnrt]li$/.test(word) && word.length - 2 >= r1) w = word.slice(0, -2);
  const before3 = w;
  w = replaceEnding(w, step3, r1);
  if (w === before3 && w.endsWith('ative') && w.length - 5 >= r2) w = w.slice(0, -5);
  const ending = step4.find(e => w.endsWith(e));
  if (ending) return w.length - ending.length >= r2 ? w.slice(0, -ending.length) : w;
  return /[st]ion$/.test(w) && w.length - 3 >= r2 ? w.slice(0, -3) : w;
}

function replaceEnding(w: string, endings: readonly (readonly [string, string])[], from: number): string {
  const found = endings.find(([ending]) => w.endsWith(ending));
  if (!found || w.length - found[0].length < from) return w;
  return w.slice(0, -found[0].length) + found[1];
}

function finish(w: string, r1: number, r2: number): string {
  if (w.endsWith('e')) {
    const drop = w.length - 1 >= r2 || (w.length - 1 >= r1 && !endsInShortSyllable(w.slice(0, -1)));
    return drop ? w.slice(0, -1) : w;
  }
  return w.endsWith('ll') && w.length - 1 >= r2 ? w.slice(0, -1) : w;
}
