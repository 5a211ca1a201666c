import type { Core } from '../core.ts';
import { cite } from '../corpus/citation.ts';
import type { PolicyRecord } from '../corpus/corpus.ts';
import type { LegalDocument } from '../corpus/schema.ts';
import type { Call } from '../invocation.ts';
import { formatDate } from '../language/format.ts';
import type { Words } from '../language/index.ts';
import type { Action, Choice, Part, Reply, Rich } from '../reply.ts';
import { figureParts } from './figures.ts';
import { metaLine } from './meta.ts';
import { moreCall, type NameFile, nameOf, namesOf } from './names.ts';

/**
 * The command that shows a record.
 *
 * @param back the list it was found in, as `formatCall` writes it
 */
export function openCall(record: PolicyRecord, back?: string): Call {
  return { command: record.kind, args: { query: record.id, ...(back ? { back } : {}) } };
}

/** Everything about one record. `back` leads to the list that it was found in. */
export function card(record: PolicyRecord, core: Core, words: Words, back?: Call): Reply {
  const { card: w } = words;
  const parts: Part[] = [
    { kind: 'text', text: [{ text: kindLine(record, words), emphasis: true }] },
    { kind: 'text', text: record.summary },
    ...beforeAndAfter(record, words),
    { kind: 'facts', facts: facts(record, core, words) },
    ...figureParts(record, w.figures, words),
    ...(record.note ? [noteOf(record.note, words)] : []),
    { kind: 'citation', text: citationText(record, core, words) },
    { kind: 'actions', actions: actions(record, words, back) },
    ...relatedChoices(record, core, words),
    { kind: 'choices', label: w.more, choices: moreChoices(record, core, words) },
  ];
  return { visibility: 'private', title: `${record.id} · ${record.title}`, parts, language: words.language };
}

/** @example 'Measure · Planned · The zones named' */
function kindLine({ kind, milestone, status, scope }: PolicyRecord, words: Words): string {
  return [
    milestone ? words.milestoneKind[milestone] : words.kind[kind],
    status && words.status[status],
    scope && words.scope[scope],
  ]
    .filter(Boolean)
    .join(' · ');
}

function beforeAndAfter({ before, after }: PolicyRecord, { card: w }: Words): Part[] {
  if (before && after)
    return [{ kind: 'comparison', left: { label: w.before, text: before }, right: { label: w.after, text: after } }];
  const only = before ?? after;
  return only ? [{ kind: 'facts', facts: [{ label: before ? w.before : w.after, value: only }] }] : [];
}

function noteOf(note: string, words: Words): Part {
  return { kind: 'note', text: [{ text: `${words.card.note}${words.colon}`, strong: true }, note] };
}

export function citationText(record: PolicyRecord, { corpus }: Core, words: Words): string {
  const { source, recordsInEnglish } = words.card;
  return [`${source}${words.colon}${cite(record.sources, corpus, words.language)}`, recordsInEnglish]
    .filter(Boolean)
    .join(' · ');
}

function actions(record: PolicyRecord, { card: w }: Words, back?: Call): Action[] {
  const { command, args } = openCall(record);
  return [
    ...(back ? [{ label: w.back, call: back, mode: 'replace' as const }] : []),
    { label: w.showSource, call: { command, args: { ...args, view: 'source' } } },
    { label: w.watch, call: { command: 'watch add', args: { query: args.query } } },
    { label: w.share, call: { command, args: { ...args, share: true } } },
  ];
}

function relatedChoices(record: PolicyRecord, core: Core, words: Words): Part[] {
  const related = record.related.map(id => core.corpus.byId(id)!);
  const alike = related.length < 5 ? core.search.similar(record, 5 - related.length) : [];
  const groups = [
    [words.card.related, related],
    [words.card.alike, alike],
  ] as const;
  return groups
    .filter(([, records]) => records.length > 0)
    .map(([label, records]) => ({ kind: 'choices', label, choices: records.map(r => recordChoice(r, core, words)) }));
}

/** A record to open from a menu. */
export function recordChoice(record: PolicyRecord, core: Core, words: Words): Choice {
  return {
    label: `${record.id} · ${record.title}`,
    description: metaLine(record, core, words),
    call: openCall(record),
  };
}

function moreChoices(record: PolicyRecord, core: Core, words: Words): Choice[] {
  const { card: w } = words;
  const of = (file: NameFile, label: (name: string) => string): Choice[] =>
    record[file].map(id => ({ label: label(nameOf(file, id, core, words)), call: moreCall(file, id) }));
  return [...of('zones', w.moreZone), ...of('areas', w.moreArea), ...of('departments', w.moreDepartment)];
}

function facts(record: PolicyRecord, core: Core, words: Words): { label: string; value: Rich }[] {
  const { card: w } = words;
  const rows: [string, Rich | undefined][] = [
    [w.zones, namesOf('zones', record.zones, core, words)],
    [w.areas, namesOf('areas', record.areas, core, words)],
    [w.departments, namesOf('departments', record.departments, core, words)],
    [
      record.milestone ? words.milestoneKind[record.milestone] : w.date,
      record.date && formatDate(record.date, words.language),
    ],
    ...record.dates.map((d): [string, Rich] => [
      words.dateKind[d.kind],
      `${formatDate(d.date, words.language)}: ${d.what}`,
    ]),
    [w.document, record.document && documentText(record.document, words)],
    [w.issuers, record.document?.issuers.join(', ')],
  ];
  return rows.flatMap(([label, value]) => (value?.length ? [{ label, value }] : []));
}

export function documentText({ title, zh, number, url }: LegalDocument, words: Words): Rich {
  const text = (words.language.startsWith('zh') && zh) || title;
  return [url ? { text, href: url } : text, ...(number ? [` (${number})`] : [])];
}
