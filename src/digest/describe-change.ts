import type { Core } from '../core.ts';
import { shortName } from '../corpus/names.ts';
import type { Words } from '../language/index.ts';
import { type Change, kindsOfChange, type Snapshot } from './change.ts';

const textFields = ['title', 'summary', 'before', 'after', 'note', 'document', 'figures'] as const;

/**
 * What changed of one record, old and new, a line each.
 *
 * @example ['Status: Planned → In force', 'Date: 2026-12 → 2027-06']
 */
export function describeChange({ before, after }: Change, core: Core, words: Words): string[] {
  const w = words.digest.change;
  const [first] = kindsOfChange(before, after);
  if (first === 'added') return [w.added];
  if (first === 'withdrawn') return [w.withdrawn];
  const line = (field: keyof typeof w.fields, old: string, fresh: string) =>
    old === fresh ? [] : [`${w.fields[field]}: ${old || w.none} → ${fresh || w.none}`];
  const [old, fresh] = [before!, after!];
  const text = textFields.flatMap(field => {
    const [from, to] = fragment(textOf(old, field), textOf(fresh, field));
    return line(field, from, to);
  });
  const names = (snapshot: Snapshot, file: 'zones' | 'areas') =>
    snapshot[file]
      .map(id => core.corpus[file].get(id))
      .map((name, i) => (name ? shortName(name, words.language) : snapshot[file][i]))
      .join(', ');
  return [
    ...line('status', old.status ? words.status[old.status] : '', fresh.status ? words.status[fresh.status] : ''),
    ...line('date', old.date ?? '', fresh.date ?? ''),
    ...line('dates', datesOf(old, fresh, words), datesOf(fresh, old, words)),
    ...line('scope', old.scope ? words.scope[old.scope] : '', fresh.scope ? words.scope[fresh.scope] : ''),
    ...line('zones', names(old, 'zones'), names(fresh, 'zones')),
    ...line('areas', names(old, 'areas'), names(fresh, 'areas')),
    ...line('kind', words.kind[old.kind], words.kind[fresh.kind]),
    ...text,
  ];
}

/** The dates of one version that the other does not have. */
function datesOf({ dates }: Snapshot, other: Snapshot, words: Words): string {
  const has = ({ date, kind, what }: Snapshot['dates'][number]) =>
    other.dates.some(d => d.date === date && d.kind === kind && d.what === what);
  return dates
    .filter(d => !has(d))
    .map(d => `${words.dateKind[d.kind]} ${d.date}`)
    .join(', ');
}

function textOf(snapshot: Snapshot, field: (typeof textFields)[number]): string {
  if (field === 'document')
    return snapshot.document ? [snapshot.document.title, snapshot.document.number].filter(Boolean).join(' ') : '';
  if (field === 'figures')
    return snapshot.figures
      .map(f =>
        [f.label, f.qualifier, f.value, f.max, f.unit, f.of, f.place, f.period, f.change].filter(Boolean).join(' '),
      )
      .join('; ');
  return snapshot[field] ?? '';
}

const context = 3;
const maxWords = 24;

/**
 * The part of two texts in which they differ, with a few words around it.
 *
 * @example
 * fragment('The pilot runs until 2026 in Chengdu only.', 'The pilot runs until 2027 in Chengdu only.')
 * //=> ['“… pilot runs until 2026 in Chengdu only.”', '“… pilot runs until 2027 in Chengdu only.”']
 */
export function fragment(before: string, after: string): [string, string] {
  if (before === after) return ['', ''];
  const [a, b] = [before.split(/\s+/), after.split(/\s+/)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const cut = (words: string[]) => {
    if (!words.join('')) return '';
    const from = Math.max(0, start - context);
    const to = Math.min(words.length, words.length - end + context, from + maxWords);
    return `“${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}”`;
  };
  return [cut(a), cut(b)];
}
