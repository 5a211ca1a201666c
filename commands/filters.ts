import type { ArgsOf, NameOption, StringOption } from '../src/command.ts';
import type { Completion, Core } from '../src/core.ts';
import { type Named, type NameFile, namesIn, nearestNames, resolveName, shortName } from '../src/corpus/names.ts';
import { type RecordKind, scopes, statuses } from '../src/corpus/schema.ts';

/** An option whose values are the names of one file: suggested while typing, understood in English and Chinese. */
export function nameOption<const M extends boolean>(
  file: NameFile,
  description: string,
  many: M,
): NameOption & { readonly many: M } {
  return {
    type: 'name',
    many,
    description,
    resolve: (core: Core, typed: string) => resolveName(namesIn(core.corpus, file), typed),
    known: (core: Core) => [...core.corpus[file].keys()],
    complete: (core: Core, typed: string) => completeNames(namesIn(core.corpus, file), typed, many),
  };
}

/** The query of a search command: words, filters, dates, or an id. */
export function queryOption(description: string, kinds: readonly RecordKind[]) {
  return {
    type: 'string',
    rest: true,
    description,
    complete: (core: Core, typed: string) =>
      core.search.suggest(typed, kinds, 25).map(({ id, title }) => ({ name: `${id} · ${title}`, value: id })),
  } as const satisfies StringOption;
}

export const shareOption = {
  type: 'boolean',
  description: 'Show the answer to everyone in the channel',
  default: false,
} as const;

/** What every search command can be narrowed by, and how it shows what it finds. */
export const filterOptions = {
  zone: nameOption('zones', 'Only these zones, such as sichuan,chongqing', true),
  area: nameOption('areas', 'Only these topics, such as finance', true),
  dept: nameOption('departments', 'Only where this body is responsible', true),
  scope: { type: 'choice', description: 'Where it applies', choices: scopes },
  status: { type: 'choice', description: 'Where it stands', choices: statuses },
  from: { type: 'string', description: 'Not before this date: 2024, 2024-09, march 2024' },
  to: { type: 'string', description: 'Not after this date' },
  source: nameOption('sources', 'Only from this source document', false),
  sort: { type: 'choice', description: 'Best match or newest first', choices: ['match', 'date'] },
  view: {
    type: 'choice',
    description: 'A list, charts, a timeline, or where a record comes from',
    choices: ['list', 'chart', 'timeline', 'source'],
    default: 'list',
  },
  page: { type: 'integer', description: 'Page', min: 1, default: 1, hidden: true },
  back: { type: 'string', description: 'The list that a record was found in', hidden: true },
  share: shareOption,
} as const;

export type FindArgs = ArgsOf<typeof filterOptions> & { readonly query: string | undefined };

/** With `many`, completes the piece behind the last comma, a Chinese one too, and keeps what stands before it. */
function completeNames(names: ReadonlyMap<string, Named>, typed: string, many: boolean): Completion[] {
  const cut = many ? typed.search(/[^,，、]*$/) : 0;
  const kept = typed.slice(0, cut);
  const piece = typed.slice(cut).trim();
  const taken = new Set(kept.split(/[,，、]/).map(p => p.trim()));
  const begins = ({ id, short = '' }: Named) =>
    [id, short].some(text => text.toLowerCase().startsWith(piece.toLowerCase()));
  // First what begins with it: the official name of every zone has a word that begins with "ch".
  const fits = [...names.values()]
    .filter(name => !taken.has(name.id) && matches(name, piece))
    .sort((a, b) => Number(begins(b)) - Number(begins(a)));
  const found = fits.length ? fits : nearestNames(names, piece, 5).map(id => names.get(id)!);
  return found.map(name => ({
    name: `${kept}${shortName(name)} · ${shortName(name, 'zh')}`,
    value: `${kept}${name.id}`,
  }));
}

function matches({ id, en, zh, short = '', aliases }: Named, typed: string): boolean {
  const wanted = typed.toLowerCase();
  return [id, en, zh, short, ...aliases].some(text =>
    text
      .toLowerCase()
      .split(/[\s-]/)
      .some((_, i, all) => all.slice(i).join(' ').startsWith(wanted)),
  );
}
