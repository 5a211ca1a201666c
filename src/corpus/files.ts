import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import type { Steps } from '../slices.ts';
import { locate, parsedSeed } from './parse.ts';
import { didYouMean, type Problem } from './problem.ts';
import {
  areaSchema,
  departmentSchema,
  documentSchema,
  type RecordKind,
  recordSchema,
  sourceSchema,
  zoneSchema,
} from './schema.ts';

/** What a file of a seed folder holds, by the first part of its path in that folder. */
const sections = {
  zones: zoneSchema,
  areas: areaSchema,
  departments: departmentSchema,
  sources: sourceSchema,
  documents: documentSchema,
  measures: recordSchema,
  milestones: recordSchema,
  figures: recordSchema,
} as const;
export type Section = keyof typeof sections;

const kindOf: Partial<Record<Section, RecordKind>> = {
  measures: 'measure',
  milestones: 'milestone',
  figures: 'figure',
};

/** One entry of a seed file, and how to say where a part of it stands. */
export interface SeedEntry<S extends Section = Section> {
  readonly section: S;
  readonly value: z.output<(typeof sections)[S]>;
  /** A problem at a key of this entry, such as `['zones', 1]`. */
  problem(path: readonly PropertyKey[], message: string): Problem;
}

/** The entries of a seed folder that are well formed, and a problem for each thing that is not. Pauses after each file. */
export function* readSeedFolder(folder: string, name = folder): Steps<{ entries: SeedEntry[]; problems: Problem[] }> {
  const entries: SeedEntry[] = [];
  const problems: Problem[] = [];
  let files: string[];
  try {
    files = yamlFiles(folder);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      entries,
      problems: [{ file: name, line: 1, message: `this folder can't be read (${why}): check its name` }],
    };
  }
  for (const path of files) {
    yield;
    const place = relative(folder, path).split(sep);
    const section = place[0]!.replace(/\.ya?ml$/, '');
    const file = join(name, ...place);
    if (!isSection(section)) {
      problems.push({ file, line: 1, message: `this file is not read: put it in ${sectionNames()}` });
      continue;
    }
    try {
      readSeedFile(file, readFileSync(path, 'utf8'), section, entries, problems);
    } catch (error) {
      problems.push({
        file,
        line: 1,
        message: `can't be read: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
  }
  return { entries, problems };
}

function readSeedFile(file: string, text: string, section: Section, entries: SeedEntry[], problems: Problem[]): void {
  const parsed = parsedSeed(text);
  const places = lazily(() => locate(text));
  const at = (path: readonly PropertyKey[], message: string, id?: string): Problem => ({
    file,
    line: places().lineOf(path),
    ...(id ? { record: id } : {}),
    message,
  });
  if (parsed === undefined) {
    problems.push(...places().errors.map(({ line, message }) => ({ file, line, message: `is not YAML: ${message}` })));
    return;
  }
  if (parsed === null) return;
  if (!Array.isArray(parsed)) {
    problems.push(at([], 'has to be a list: begin each entry with "- "'));
    return;
  }
  parsed.forEach((raw: unknown, index) => {
    const id = raw && typeof raw === 'object' && 'id' in raw ? String(raw.id) : undefined;
    const problem = (path: readonly PropertyKey[], message: string) =>
      at([index, ...path], path.length ? `${path.join('.')}: ${message}` : message, id);
    const checked = sections[section].safeParse(raw, { reportInput: true });
    if (!checked.success) {
      // A value of the wrong form fails the checks of the right one too: its first fault is enough.
      const byPlace = new Map(checked.error.issues.toReversed().map(issue => [issue.path.join('.'), issue]));
      problems.push(...[...byPlace.values()].toReversed().map(issue => problem(issue.path, explain(issue))));
      return;
    }
    const value = kindOf[section] ? { ...checked.data, kind: kindOf[section] } : checked.data;
    entries.push({ section, value, problem } as SeedEntry);
  });
}

/** What zod calls a form, in plain words. */
const forms: Readonly<Record<string, string>> = { array: 'a list, as in [a, b]', string: 'text', number: 'a number' };

/** zod's finding in the words of someone who edits the file. */
function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has no field ${issue.keys.map(key => `"${key}"`).join(', ')}: see seeds/README.md for the fields`;
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing: add it (${forms[issue.expected] ?? issue.expected})`
        : `has to be ${forms[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `has to be one of ${issue.values.join(', ')}${didYouMean(String(issue.input), issue.values.map(String))}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `is longer than ${issue.maximum} characters: shorten it`
        : `has more than ${issue.maximum} entries`;
    case 'too_small':
      return 'is empty: fill it in or remove it';
    case 'invalid_format':
      return issue.format === 'url' ? 'is not a web address: write it with https://' : issue.message;
    default:
      return issue.message;
  }
}

/**
 * The seed files of a folder, sorted.
 *
 * @throws {Error} when it can't be read
 */
export function yamlFiles(folder: string): string[] {
  if (!statSync(folder).isDirectory()) throw new Error('not a folder');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}

function isSection(name: string): name is Section {
  return Object.hasOwn(sections, name);
}

function sectionNames(): string {
  return Object.keys(sections)
    .map(name => (name in kindOf || name === 'documents' ? `${name}/` : `${name}.yaml`))
    .join(', ');
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
