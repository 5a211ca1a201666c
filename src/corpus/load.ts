import { resolve } from 'node:path';
import { atOnce, type Steps } from '../slices.ts';
import { type Corpus, type Lookup, normalizeId, type PolicyRecord } from './corpus.ts';
import { readSeedFolder, type Section, type SeedEntry } from './files.ts';
import { didYouMean, type Problem } from './problem.ts';

type RecordEntry = SeedEntry<'measures'>;

/**
 * Reads seed folders into one corpus. A bad entry is left out and reported in `problems`, whatever else is in its
 * file or folder; nothing is thrown.
 *
 * @param folders absolute, or relative to the working folder; later folders may refer to what earlier ones define
 */
export function loadCorpus(folders: readonly string[]): Corpus {
  return atOnce(corpusSteps(folders));
}

/** The same with a pause after each file. */
export function* corpusSteps(folders: readonly string[]): Steps<Corpus> {
  const problems: Problem[] = [];
  const entries: SeedEntry[] = [];
  for (const folder of folders) {
    const read = yield* readSeedFolder(resolve(folder), folder);
    problems.push(...read.problems);
    entries.push(...read.entries);
  }

  const define = <S extends Section>(section: S) => lookup(entries, section, problems);
  const names = {
    zones: define('zones'),
    areas: define('areas'),
    departments: define('departments'),
    documents: define('documents'),
    sources: define('sources'),
  };
  const records = resolveRecords(entries, names, problems);
  const byId = new Map(records.map(record => [normalizeId(record.id), record]));
  return { ...names, records, problems, byId: typed => byId.get(normalizeId(typed)) };
}

function lookup<S extends Section>(
  entries: readonly SeedEntry[],
  section: S,
  problems: Problem[],
): Lookup<SeedEntry<S>['value']> {
  const found = new Map<string, SeedEntry<S>['value']>();
  for (const entry of entries) {
    if (entry.section !== section) continue;
    if (found.has(entry.value.id))
      problems.push(entry.problem(['id'], 'is defined twice: give one of the two another id'));
    else found.set(entry.value.id, entry.value as SeedEntry<S>['value']);
  }
  return found;
}

type Names = Pick<Corpus, 'zones' | 'areas' | 'departments' | 'documents' | 'sources'>;

function resolveRecords(entries: readonly SeedEntry[], names: Names, problems: Problem[]): PolicyRecord[] {
  const seen = new Map<string, RecordEntry>();
  for (const entry of entries) {
    if (entry.section !== 'measures' && entry.section !== 'milestones' && entry.section !== 'figures') continue;
    const record = entry as RecordEntry;
    const key = normalizeId(record.value.id);
    const found = referenceProblems(record, names);
    if (seen.has(key))
      found.push(record.problem(['id'], 'is used twice: ids are never reused, give this one a new number'));
    problems.push(...found);
    if (found.length === 0) seen.set(key, record);
  }

  const links = new Map<string, Set<string>>();
  const link = (from: string, to: string) => links.set(from, (links.get(from) ?? new Set()).add(to));
  for (const { value, problem } of seen.values()) {
    value.related.forEach((other, index) => {
      const target = seen.get(normalizeId(other))?.value.id;
      if (!target)
        problems.push(
          problem(
            ['related', index],
            `there is no record ${other}${didYouMean(
              other,
              [...seen.values()].map(e => e.value.id),
            )}`,
          ),
        );
      else if (target !== value.id) {
        link(value.id, target);
        link(target, value.id);
      }
    });
  }

  return [...seen.values()].map(({ value: { document, kind, ...rest } }) => ({
    ...rest,
    kind: kind ?? 'measure',
    ...(document ? { document: names.documents.get(document) } : {}),
    related: [...(links.get(rest.id) ?? [])],
  }));
}

/** A record may name only what is defined; an unknown name leaves the record out, since its answers would be wrong. */
function referenceProblems({ value, problem }: RecordEntry, names: Names): Problem[] {
  const check = (ids: readonly string[], field: string, known: ReadonlyMap<string, unknown>, what: string): Problem[] =>
    ids.flatMap((id, index) =>
      known.has(id) ? [] : [problem([field, index], `"${id}" is not a ${what}${didYouMean(id, [...known.keys()])}`)],
    );
  const found = [
    ...check(value.zones, 'zones', names.zones, 'zone'),
    ...check(value.areas, 'areas', names.areas, 'area'),
    ...check(value.departments, 'departments', names.departments, 'department'),
    ...check(
      value.sources.map(s => s.split('#')[0]!),
      'sources',
      names.sources,
      'source',
    ),
  ];
  if (value.document && !names.documents.has(value.document)) {
    found.push(
      problem(
        ['document'],
        `"${value.document}" is not a document${didYouMean(value.document, [...names.documents.keys()])}`,
      ),
    );
  }
  if (value.kind === 'milestone' && !value.milestone)
    found.push(problem([], 'milestone: is missing: add event, target or deadline'));
  if (value.kind === 'milestone' && !value.date && !value.dates.length && value.milestone !== 'target') {
    found.push(problem([], 'date: is missing: a milestone needs a date (2024, 2024-09 or 2024-09-14)'));
  }
  return found;
}
