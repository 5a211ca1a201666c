import { resolve, sep } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { formatProblem } from '../corpus/problem.ts';

/**
 * `zonebot check [FOLDER ...]`: what is wrong in the seed folders, with the loader's own messages.
 *
 * @param corpus loaded from the shipped folder and the folders to check
 * @param folders only problems in these; empty: all
 */
export function checkFolders(corpus: Corpus, folders: readonly string[]): { lines: string[]; ok: boolean } {
  const inside = (file: string) =>
    folders.length === 0 ||
    folders.some(folder => resolve(file).startsWith(resolve(folder) + sep) || resolve(file) === resolve(folder));
  const problems = corpus.problems.filter(problem => inside(problem.file));
  const files = new Set(problems.map(problem => problem.file)).size;
  const plural = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
  const verdict = problems.length ? `${plural(problems.length, 'problem')} in ${plural(files, 'file')}` : 'no problems';
  return {
    lines: [...problems.map(formatProblem), `${corpus.records.length} records loaded, ${verdict}`],
    ok: problems.length === 0,
  };
}
