import { parseDay } from '../../calendar/when.ts';
import type { Corpus, Lookup } from '../../corpus/corpus.ts';
import { type Named, type NameFile, namesIn, nearestNames, resolveName } from '../../corpus/names.ts';
import { recordKinds, scopes, statuses } from '../../corpus/schema.ts';
import { UsageError } from '../../errors.ts';
import { wordsFor } from '../../language/index.ts';
import { nearest } from '../../nearest.ts';
import { own } from '../../own.ts';
import type { Filters } from '../search.ts';

const nameFilters: Readonly<Record<string, NameFile>> = {
  zone: 'zones',
  zones: 'zones',
  area: 'areas',
  areas: 'areas',
  topic: 'areas',
  dept: 'departments',
  department: 'departments',
  departments: 'departments',
  source: 'sources',
  sources: 'sources',
};
const choiceFilters: Readonly<Record<string, readonly ['scopes' | 'statuses' | 'kinds', readonly string[]]>> = {
  scope: ['scopes', scopes],
  status: ['statuses', statuses],
  kind: ['kinds', recordKinds],
};

/**
 * Reads `zone:sichuan,chongqing`; undefined for a word that is no filter, also one with a colon.
 *
 * @throws {UsageError} for a value that nothing is called, with the nearest names
 */
export function readFilter(token: string, corpus: Corpus, today: Date): Filters | undefined {
  const match = /^([a-z]+):(.+)$/is.exec(token);
  if (!match) return undefined;
  const name = match[1]!.toLowerCase();
  const values = match[2]!
    .split(/[,，、]/)
    .map(v => v.trim())
    .filter(Boolean);
  const field = own(nameFilters, name);
  if (field) return { [field]: values.map(value => resolve(name, value, namesIn(corpus, field))) };
  const choice = own(choiceFilters, name);
  if (choice) return { [choice[0]]: values.map(value => choose(name, value, choice[1])) };
  if (name === 'from' || name === 'to') {
    const span = parseDay(match[2]!, today);
    if (!span) throw new UsageError(wordsFor(undefined).usage.notDate(name, match[2]!));
    return { [name]: span[name] };
  }
  return undefined;
}

const anyName = ['zones', 'areas', 'departments'] as const;
/** What comes before the name of a thing that is not wanted. `Without customs checks` is wanted, so only places follow. */
const negations = [
  { pattern: /\b(?:except|excluding|other than)(?: for| in| of)? (?=\p{L})/giu, fields: anyName },
  { pattern: /\b(?:but )?not (?:in |from )?(?=\p{L})|\b(?:outside|without)(?: of)? (?=\p{L})/giu, fields: ['zones'] },
  { pattern: /除了?|不包括|不含|不在/gu, fields: ['zones'] },
] as const;
const mostNameWords = 4;

/** Takes `not in Shanghai`, `except finance`, `除了上海` out of a text: what is named so is left out. */
export function readNegations(text: string, corpus: Corpus): { readonly rest: string; readonly excluded: Filters } {
  const excluded: Record<(typeof anyName)[number], string[]> = { zones: [], areas: [], departments: [] };
  let rest = text;
  for (const { pattern, fields } of negations) {
    for (const match of [...rest.matchAll(pattern)].reverse()) {
      const behind = rest.slice(match.index + match[0].length);
      const named = nameAtStart(behind, fields, corpus);
      // "Not in China" is about the world, not about records of the whole country.
      if (!named || named.id === 'national') continue;
      excluded[named.field].push(named.id);
      rest = `${rest.slice(0, match.index)} ${behind.slice(named.length)}`;
    }
  }
  return { rest: rest.trim(), excluded };
}

/** The longest name that a text begins with. */
function nameAtStart(text: string, fields: readonly (typeof anyName)[number][], corpus: Corpus) {
  const ends = [...text.matchAll(/(?<=[\p{L}\p{N}])(?=$|[\s,.;!?，。；！？])|(?<=\p{Script=Han})/gu)].map(m => m.index);
  const isShort = (length: number) => text.slice(0, length).split(' ').length <= mostNameWords;
  for (const length of ends.filter(isShort).reverse()) {
    for (const field of fields) {
      const id = resolveName(corpus[field], text.slice(0, length));
      if (id) return { field, id, length };
    }
  }
  return undefined;
}

function resolve(name: string, typed: string, names: Lookup<Named>): string {
  const id = resolveName(names, typed);
  if (id) return id;
  throw new UsageError(wordsFor(undefined).usage.notChoice(name, typed, nearestNames(names, typed), [...names.keys()]));
}

function choose(name: string, typed: string, choices: readonly string[]): string {
  const wanted = typed.toLowerCase().replace(/[\s_]+/g, '-');
  const choice = choices.find(c => c === wanted || `${c}s` === wanted);
  if (choice) return choice;
  throw new UsageError(wordsFor(undefined).usage.notChoice(name, typed, nearest(typed, choices), choices));
}
