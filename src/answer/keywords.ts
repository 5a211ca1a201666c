import type { Corpus } from '../corpus/corpus.ts';
import { stopWords } from '../search/text/words/stop.ts';

/** In how many records a word stands in the title, or is given as one that people use. */
interface Vocabulary {
  readonly size: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly chinese: string;
}

const vocabularies = new WeakMap<Corpus, Vocabulary>();
/** What people say around their question. */
const talk = new Set(
  `hi hello hey dear thanks thank regards team all anyone someone somebody everybody question ask asks asked asking look
  looking see seen think thought hope heard hear read send sent today tomorrow yesterday week month year years help still
  sure really maybe perhaps back first next last new good great best thing things way work works working day days time`.split(
    /\s+/,
  ),
);
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The words of a long text that tell what it is about: those that titles and aliases of records have, the rarer
 * the better, each once and in the order of the text. Addresses, mentions and words that many records have are left out.
 *
 * @param text as a person wrote it, thousands of characters long perhaps
 */
export function keywords(text: string, corpus: Corpus, limit = 8): string[] {
  const { size, counts, chinese } = vocabularyOf(corpus);
  const clean = text.replace(/<[^>]{0,200}>|https?:\/\/\S+|[\w.+-]+@[\w.-]+/g, ' ');
  const scored = new Map<string, number>();
  for (const word of wordsOf(clean)) {
    const isHan = /\p{Script=Han}/u.test(word);
    const known = isHan ? chinese.split(word).length - 1 : (counts.get(singular(word)) ?? 0);
    if (known === 0 || known > size / 5) continue;
    const rarity = Math.log(size / known);
    scored.set(word, (scored.get(word) ?? 0) + (scored.has(word) ? rarity / 2 : rarity));
  }
  const best = [...scored].sort((a, b) => b[1] - a[1]).slice(0, limit);
  const kept = new Set(best.map(([word]) => word));
  return [...scored.keys()].filter(word => kept.has(word));
}

/** Latin words of three letters or more, acronyms, and Chinese words of two signs or more; in lower case. */
function wordsOf(text: string): string[] {
  const latin = text.match(/\p{Script=Latin}[\p{Script=Latin}\p{N}'-]+/gu) ?? [];
  const han = (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap(run =>
    [...segmenter.segment(run)].map(s => s.segment),
  );
  return [
    ...latin
      .filter(word => word.length > 2 || word === word.toUpperCase())
      .map(word => word.toLowerCase())
      .filter(word => !stopWords.has(word) && !talk.has(word)),
    ...han.filter(word => [...word].length > 1),
  ];
}

function vocabularyOf(corpus: Corpus): Vocabulary {
  let vocabulary = vocabularies.get(corpus);
  if (!vocabulary) {
    const counts = new Map<string, number>();
    for (const { title, aliases } of corpus.records)
      for (const word of new Set(wordsOf([title, ...aliases].join(' ')).map(singular)))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    const names = [...corpus.zones.values(), ...corpus.areas.values(), ...corpus.departments.values()];
    const chinese = [...corpus.records.flatMap(r => r.aliases), ...names.flatMap(n => [n.zh, ...n.aliases])].join('\n');
    vocabulary = { size: corpus.records.length, counts, chinese };
    vocabularies.set(corpus, vocabulary);
  }
  return vocabulary;
}

function singular(word: string): string {
  return word.replace(/(?<=\p{L}{3})s$/u, '');
}
