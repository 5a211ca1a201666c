import { openCall } from '../answer/card.ts';
import { toHit } from '../answer/list.ts';
import { type CalendarEntry, daysLeft } from '../calendar/calendar.ts';
import type { Core } from '../core.ts';
import { cite } from '../corpus/citation.ts';
import type { PolicyRecord } from '../corpus/corpus.ts';
import type { Call } from '../invocation.ts';
import type { Words } from '../language/index.ts';
import type { Action, Hit, Part, Reply } from '../reply.ts';
import type { Change } from './change.ts';
import { contentOf, type DigestContent, isQuiet, measureOfTheDay, type SectionName, sectionNames } from './content.ts';
import { describeChange } from './describe-change.ts';
import type { DigestSpan } from './span.ts';
import { type DigestSubscription, subscriptionName } from './subscription.ts';

/** Items of a section in a message; the others are behind a button. */
export const sectionSize = 10;

/** What a digest is made of, besides the data. */
export interface DigestInput {
  readonly subscription: Pick<DigestSubscription, 'id' | 'settings'>;
  readonly span: DigestSpan;
  /** Changes after the first number up to the second, as `changes` has them. */
  readonly marks: { readonly after: number; readonly upTo: number };
  readonly changes: readonly Change[];
}

/** The digest of some days for one channel; undefined when there is nothing to tell and it wants no more then. */
export function composeDigest(input: DigestInput, core: Core, words: Words): Reply | undefined {
  const { subscription, span, changes } = input;
  const { settings, id } = subscription;
  const content = contentOf(core.corpus, settings, span, changes);
  const sections = sectionNames.flatMap(name => sectionParts(name, content, input, core, words));
  const body = isQuiet(content) ? quietParts(input, core, words) : sections;
  if (body.length === 0) return undefined;
  const w = words.digest;
  const days = w.days(span.from, span.to);
  const name = `${subscriptionName({ kind: 'digest', id })}`;
  const parts: Part[] = [];
  if (span.lateMinutes) parts.push({ kind: 'note', text: w.delayed(settings.time, span.lateMinutes) });
  if (span.cut) parts.push({ kind: 'note', text: w.cut(span.from) });
  parts.push(...body, ...openParts(content, core, words), ...citationParts(content, core, words));
  parts.push({
    kind: 'actions',
    actions: [
      { label: w.snooze, call: { command: 'digest pause', args: { id: name, until: 'next 7 days' } } },
      { label: w.settings, call: { command: 'digest status', args: { id: name } } },
    ],
  });
  const title = span.catchUp ? w.catchUp(days) : w.title(days);
  return { visibility: 'channel', title, parts, language: words.language };
}

/** One page of one section, for the button behind which the rest is. Pages count from 1. */
export function composeSection(
  input: DigestInput,
  section: SectionName,
  page: number,
  core: Core,
  words: Words,
): Reply {
  const content = contentOf(core.corpus, input.subscription.settings, input.span, input.changes);
  const hits = sectionHits(section, content, input, core, words);
  const start = (page - 1) * sectionSize;
  const pages = Math.ceil(hits.length / sectionSize);
  const go = (label: string, to: number): Action[] =>
    to >= 1 && to <= pages ? [{ label, call: pageCall(input, section, to), mode: 'replace' }] : [];
  const actions = [...go(words.hits.previous, page - 1), ...go(words.hits.next, page + 1)];
  return {
    visibility: 'private',
    title: words.digest.sections[section],
    parts: [
      { kind: 'hits', start: start + 1, hits: hits.slice(start, start + sectionSize) },
      ...(pages > 1 ? [{ kind: 'citation' as const, text: words.hits.page(page, pages) }] : []),
      ...(actions.length ? [{ kind: 'actions' as const, actions }] : []),
    ],
    language: words.language,
  };
}

function sectionParts(
  section: SectionName,
  content: DigestContent,
  input: DigestInput,
  core: Core,
  words: Words,
): Part[] {
  const hits = sectionHits(section, content, input, core, words);
  if (hits.length === 0) return [];
  const shown = hits.slice(0, sectionSize);
  const heading = words.digest.sections[section];
  const parts: Part[] = [{ kind: 'heading', text: heading }];
  if (input.subscription.settings.style === 'full') parts.push({ kind: 'hits', start: 1, hits: shown });
  else parts.push({ kind: 'facts', facts: shown.map(hit => ({ label: hit.id, value: compactLine(hit) })) });
  if (hits.length > shown.length) {
    const label = words.digest.more(hits.length - shown.length, heading);
    parts.push({ kind: 'actions', actions: [{ label, call: pageCall(input, section, 2) }] });
  }
  return parts;
}

function compactLine({ title, meta }: Hit): { text: string; emphasis?: boolean }[] {
  return [{ text: String(title) }, ...(meta ? [{ text: ` · ${meta}`, emphasis: true }] : [])];
}

function sectionHits(
  section: SectionName,
  content: DigestContent,
  { span }: DigestInput,
  core: Core,
  words: Words,
): Hit[] {
  if (section === 'changed') return content.changed.map(change => changeHit(change, core, words));
  return content[section].map(entry => {
    const when =
      section === 'due'
        ? `${words.dateKind[entry.kind]} ${words.daysLeft(daysLeft(entry.date, span.to))}`
        : words.digest.yearsAgo(yearsSince(entry.date, span.to));
    return dateHit(entry, when, core, words);
  });
}

/** Years from a date to its latest anniversary; a catch-up may begin before the new year. */
function yearsSince(date: string, to: string): number {
  const year = Number(to.slice(0, 4)) - (date.slice(4) > to.slice(4) ? 1 : 0);
  return year - Number(date.slice(0, 4));
}

function dateHit({ record, date, what }: CalendarEntry, when: string, core: Core, words: Words): Hit {
  const hit = toHit({ record, score: 0, reasons: [] }, core, words);
  const title = what === record.title ? record.title : `${record.title}: ${what}`;
  return { ...hit, title, meta: `${date} · ${when}` };
}

/** What changed of a record, old and new. A withdrawn one opens nothing any more, and says so when it is opened. */
export function changeHit(change: Change, core: Core, words: Words): Hit {
  const { id, kind, title } = (change.after ?? change.before)!;
  const record = core.corpus.byId(id);
  const lines = describeChange(change, core, words);
  const about = !change.before && record ? toHit({ record, score: 0, reasons: [] }, core, words).meta : undefined;
  return {
    id,
    title,
    meta: [...lines, ...(about ? [about] : [])].join(' · '),
    open: { command: kind, args: { query: id } },
  };
}

function quietParts({ subscription, span }: DigestInput, core: Core, words: Words): Part[] {
  const { id, settings } = subscription;
  const record = settings.quiet === 'measure' ? measureOfTheDay(core.corpus, settings, span.to, id) : undefined;
  if (!record) return [];
  const isToday = span.from === span.to && !span.catchUp;
  return [
    { kind: 'text', text: words.digest.quiet(isToday ? undefined : words.digest.days(span.from, span.to)) },
    { kind: 'hits', start: 1, hits: [toHit({ record, score: 0, reasons: [] }, core, words)] },
    { kind: 'citation', text: `${words.digest.sources}: ${cite(record.sources, core.corpus)}` },
  ];
}

/** The records that a digest names, each once, in its order. Withdrawn ones can't be opened. */
function recordsOf(content: DigestContent, core: Core): PolicyRecord[] {
  const ids = [
    ...content.onThisDay.slice(0, sectionSize).map(entry => entry.record.id),
    ...content.due.slice(0, sectionSize).map(entry => entry.record.id),
    ...content.changed.slice(0, sectionSize).map(change => change.id),
  ];
  return [...new Set(ids)].flatMap(id => core.corpus.byId(id) ?? []);
}

function openParts(content: DigestContent, core: Core, words: Words): Part[] {
  const choices = recordsOf(content, core)
    .slice(0, 25)
    .map(record => ({ label: `${record.id} · ${record.title}`, call: openCall(record) }));
  return choices.length ? [{ kind: 'choices', label: words.digest.open, choices }] : [];
}

function citationParts(content: DigestContent, core: Core, words: Words): Part[] {
  const ids = recordsOf(content, core).flatMap(record => record.sources.map(locator => locator.split('#')[0]!));
  const titles = [...new Set(ids)].map(id => core.corpus.sources.get(id)?.title ?? id);
  return titles.length ? [{ kind: 'citation', text: `${words.digest.sources}: ${titles.join(' · ')}` }] : [];
}

function pageCall({ subscription, span, marks }: DigestInput, section: SectionName, page: number): Call {
  return {
    command: 'digest preview',
    args: {
      id: subscriptionName({ kind: 'digest', id: subscription.id }),
      section,
      page,
      from: span.from,
      to: span.to,
      after: marks.after,
      upto: marks.upTo,
    },
  };
}
