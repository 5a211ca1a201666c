import type { Corpus } from '../../corpus/corpus.ts';
import type { Named } from '../../corpus/names.ts';
import { wordsOf } from '../text/text.ts';

/** A name that people may type for a zone, area or department, and the term of the index for it. */
interface CorpusName {
  readonly text: string;
  readonly key: string;
  /** The usual short name, for reading. */
  readonly label: string;
  /** A place in a zone says less than the zone's own name. */
  readonly kind: 'name' | 'place' | 'area';
}

export function* corpusNames(corpus: Corpus): Generator<CorpusName> {
  for (const zone of corpus.zones.values()) {
    const label = zone.short ?? zone.en;
    const zh = /（(.+)）/.exec(zone.zh)?.[1] ?? zone.zh;
    const key = `zone:${zone.id}`;
    for (const text of [zone.id, label, zh, zone.en, zone.zh, `${label} zone`])
      yield { text, key, label, kind: 'name' };
    for (const text of zone.aliases) {
      const isPlace = !text.includes(zh) && !text.includes(label);
      yield { text, key, label, kind: isPlace ? 'place' : 'name' };
    }
  }
  yield* namesOf(corpus.areas.values(), 'area', 'area');
  yield* namesOf(corpus.departments.values(), 'dept', 'name');
}

function* namesOf(named: Iterable<Named>, prefix: string, kind: CorpusName['kind']): Generator<CorpusName> {
  for (const { id, en, zh, short = en, aliases } of named)
    for (const text of new Set([en, zh, short, ...aliases])) yield { text, key: `${prefix}:${id}`, label: short, kind };
}

/** Words that occur in names of zones without being names. */
const common = new Set(['special', 'area', 'free', 'trade', 'port']);

/** Zones and their places: a stemmer would cut `Beijing` to `Beij`. */
export function nameWords(corpus: Corpus): Set<string> {
  const zones = [...corpus.zones.values()].filter(zone => zone.id !== 'national');
  const texts = zones.flatMap(zone => [zone.id, zone.short ?? '', ...zone.aliases, ...zone.cities]);
  const words = texts.flatMap(wordsOf).filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return new Set(words.map(word => word.text).filter(text => !common.has(text)));
}
