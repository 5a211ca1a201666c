import type { Core } from '../core.ts';
import { shortName } from '../corpus/names.ts';
import type { Call } from '../invocation.ts';
import type { Words } from '../language/index.ts';

export type NameFile = 'zones' | 'areas' | 'departments';

/** What a zone, a topic or a body is called in the asker's language. */
export function nameOf(file: NameFile, id: string, { corpus }: Pick<Core, 'corpus'>, words: Words): string {
  const name = corpus[file].get(id);
  return name ? shortName(name, words.language) : id;
}

export function namesOf(file: NameFile, ids: readonly string[], core: Pick<Core, 'corpus'>, words: Words): string {
  return ids.map(id => nameOf(file, id, core, words)).join(words.language.startsWith('zh') ? '、' : ', ');
}

/** More about a zone, a topic or a body: the profile of a zone, the measures of the others. */
export function moreCall(file: NameFile, id: string): Call {
  if (file === 'zones' && id !== 'national') return { command: 'zone', args: { zone: id } };
  const option = { zones: 'zone', areas: 'area', departments: 'dept' }[file];
  return { command: 'measure', args: { [option]: [id] } };
}
