import { nearest } from '../nearest.ts';
import { simplified } from '../simplified.ts';
import type { Corpus, Lookup } from './corpus.ts';

/** What a zone, an area or a department is called. */
export interface Named {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly short?: string;
  readonly aliases: readonly string[];
}

/** The files whose entries people name. */
export type NameFile = 'zones' | 'areas' | 'departments' | 'sources';

const sources = new WeakMap<Corpus, Lookup<Named>>();

/** The names of a file; those of the sources are their titles. Always the same ones for a corpus. */
export function namesIn(corpus: Corpus, file: NameFile): Lookup<Named> {
  if (file !== 'sources') return corpus[file];
  let names = sources.get(corpus);
  if (!names) {
    names = new Map(
      [...corpus.sources.values()].map(({ id, title, zh }) => [id, { id, en: title, zh: zh ?? title, aliases: [] }]),
    );
    sources.set(corpus, names);
  }
  return names;
}

const indexes = new WeakMap<Lookup<Named>, ReadonlyMap<string, string>>();

/**
 * The id that a person means by an id, a name or an alias, in English or Chinese.
 *
 * @example
 * resolveName(corpus.zones, '四川')      //=> 'sichuan'
 * resolveName(corpus.zones, "Xi'an")    //=> 'shaanxi'
 */
export function resolveName(names: Lookup<Named>, typed: string): string | undefined {
  let index = indexes.get(names);
  if (!index) {
    const pairs = [...names.values()].flatMap(name =>
      namesOf(name).map((text): [string, string] => [nameKey(text), name.id]),
    );
    index = new Map(pairs.reverse());
    indexes.set(names, index);
  }
  return index.get(nameKey(typed));
}

/** The names closest to what was typed, as ids, best first. */
export function nearestNames(names: Lookup<Named>, typed: string, limit = 3): string[] {
  const pairs = [...names.values()].flatMap(name =>
    namesOf(name).map((text): [string, string] => [text.toLowerCase(), name.id]),
  );
  const close = nearest(
    typed,
    pairs.map(([text]) => text),
    limit * 3,
  );
  return [...new Set(close.map(text => pairs.find(([other]) => other === text)![1]))].slice(0, limit);
}

/** The name that fits where there is little room. */
export function shortName(name: Named, language = 'en'): string {
  if (language.startsWith('zh'))
    return [name.zh, ...name.aliases].find(text => /^\p{Script=Han}{2,4}$/u.test(text)) ?? name.zh;
  return name.short ?? name.en;
}

function namesOf({ id, en, zh, short, aliases }: Named): string[] {
  return [id, en, zh, ...(short ? [short] : []), ...aliases];
}

function nameKey(text: string): string {
  return simplified(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(pilotfreetradezone|pftz|ftz|zone)$/, '');
}
