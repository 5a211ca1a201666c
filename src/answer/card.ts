import type { Core } from '../core.ts';
import { cite } from '../corpus/citation.ts';
import type { PolicyRecord } from '../corpus/corpus.ts';
import { shortName } from '../corpus/names.ts';
import type { Figure, LegalDocument } from '../corpus/schema.ts';
import type { Call } from '../invocation.ts';
import type { Words } from '../language/index.ts';
import type { Part, Reply, Rich } from '../reply.ts';

/** The command that shows records of a kind. */
export function openCall(record: PolicyRecord): Call {
  return { command: record.kind, args: { query: record.id } };
}

/** Everything about one record. */
export function card(record: PolicyRecord, core: Core, words: Words): Reply {
  const { card: w } = words;
  const parts: Part[] = [{ kind: 'text', text: record.summary }];
  if (record.before && record.after) {
    parts.push({
      kind: 'comparison',
      left: { label: w.before, text: record.before },
      right: { label: w.after, text: record.after },
    });
  }
  parts.push({ kind: 'facts', facts: facts(record, core, words) });
  if (record.figures.length) {
    parts.push({ kind: 'facts', facts: record.figures.map(f => ({ label: figureLabel(f), value: figureText(f) })) });
  }
  if (record.note) parts.push({ kind: 'note', text: [{ text: `${w.note}: `, strong: true }, record.note] });
  const related = record.related.map(id => core.corpus.byId(id)!);
  const alike = related.length < 5 ? core.search.similar(record, 5 - related.length) : [];
  for (const [label, records] of [
    [w.related, related],
    [w.alike, alike],
  ] as const) {
    if (records.length)
      parts.push({
        kind: 'choices',
        label,
        choices: records.map(r => ({ label: `${r.id} · ${r.title}`, call: openCall(r) })),
      });
  }
  parts.push({ kind: 'citation', text: `${w.source}: ${cite(record.sources, core.corpus)}` });
  return { visibility: 'private', title: `${record.id} · ${record.title}`, parts, language: words.language };
}

function facts(record: PolicyRecord, { corpus }: Core, words: Words): { label: string; value: Rich }[] {
  const { card: w } = words;
  const names = (ids: readonly string[], file: 'zones' | 'areas' | 'departments') =>
    ids.map(id => shortName(corpus[file].get(id)!, words.language)).join(', ');
  const rows: [string, Rich | undefined][] = [
    [w.zones, names(record.zones, 'zones')],
    [w.areas, names(record.areas, 'areas')],
    [w.departments, names(record.departments, 'departments')],
    [w.scope, record.scope && words.scope[record.scope]],
    [w.status, record.status && words.status[record.status]],
    [record.milestone ? words.milestoneKind[record.milestone] : w.date, record.date],
    ...record.dates.map((d): [string, Rich] => [words.dateKind[d.kind], `${d.date}: ${d.what}`]),
    [w.document, record.document && documentText(record.document)],
    [w.issuers, record.document?.issuers.join(', ')],
  ];
  return rows.flatMap(([label, value]) => (value?.length ? [{ label, value }] : []));
}

export function documentText({ title, number, url }: LegalDocument): Rich {
  return [url ? { text: title, href: url } : title, ...(number ? [` (${number})`] : [])];
}

export function figureLabel({ label, period, place }: Figure): string {
  return [label, place, period].filter(Boolean).join(', ');
}

/**
 * @example
 * figureText({ label: 'Trade', value: 8.59, unit: 'RMB trillion', change: '+11.9%' })
 * //=> 'RMB 8.59 trillion (+11.9%)'
 */
export function figureText({ value, max, unit, qualifier, change, of }: Figure): string {
  const number =
    max === undefined
      ? value.toLocaleString('en', { maximumFractionDigits: 10 })
      : `${value.toLocaleString('en')} to ${max.toLocaleString('en')}`;
  const currency = /^(RMB|USD|EUR|HKD)\s*(.*)$/.exec(unit);
  const amount = currency
    ? `${currency[1]} ${number} ${currency[2]}`.trim()
    : unit === '%'
      ? `${number}%`
      : `${number} ${unit}`;
  const share = of ? ` of ${of}` : '';
  return `${qualifier ? `${qualifier} ` : ''}${amount}${share}${change ? ` (${change})` : ''}`;
}
