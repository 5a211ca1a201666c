import type { DaySpan } from '../../calendar/span.ts';
import { isoDay, overlaps } from '../../calendar/span.ts';
import { parseWhen } from '../../calendar/when.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { tokenize } from '../../tokens.ts';
import type { Filters } from '../search.ts';
import { documentKeys, readDocumentNumber } from '../text/document-number.ts';
import { type Word, wordsOf } from '../text/text.ts';
import { readFilter, readNegations } from './filters.ts';

/** What a person typed, taken apart. */
export interface Query {
  readonly words: readonly Word[];
  /** Those of the words that were typed in capitals, alone or among others that were not. */
  readonly capitals: ReadonlySet<string>;
  readonly filters: Filters;
  /** What passes any of these is left out. */
  readonly excluded: Filters;
  /** Have to stand in the record as they are. */
  readonly phrases: readonly string[];
  /** Must not occur. */
  readonly without: readonly string[];
  readonly when?: AskedDate;
  /** Terms for a document number, the most exact last. */
  readonly documents: readonly string[];
  /** The document number as it was typed. */
  readonly number?: string;
  /** Records named by their id. */
  readonly ids: readonly string[];
}

/** A date in a query. */
export interface AskedDate {
  readonly asked: string;
  readonly span: DaySpan;
  /** The days that were named, where the span is open on one side: 2027 in "by 2027". */
  readonly named: DaySpan;
}

/**
 * Takes a query apart.
 *
 * @param today the asker's local day, for "last month" and the like
 * @param isKnown whether a record has a term: a number is a document's only if there is such a document
 * @throws {UsageError} for a filter value that nothing is called, with the nearest names
 */
export function parseQuery(typed: string, corpus: Corpus, today: Date, isKnown: (term: string) => boolean): Query {
  const filters: Filters[] = [];
  const phrases: string[] = [];
  const without: string[] = [];
  const free: string[] = [];
  for (const { raw, text } of tokenize(typed)) {
    const filter = raw.startsWith('"') ? undefined : readFilter(text, corpus, today);
    if (filter) filters.push(filter);
    else if (/^-[^-\s]/.test(raw) && !/^-\d/.test(raw)) without.push(text.slice(1));
    else {
      if (raw.startsWith('"') && text.trim()) phrases.push(text);
      free.push(text);
    }
  }
  const ids = idsIn(free, corpus);
  const negated = readNegations(free.filter(word => !ids.words.has(word)).join(' '), corpus);
  let { rest } = negated;
  const number = readDocumentNumber(rest);
  const documents = number ? documentKeys(number.typed).filter(isKnown) : [];
  if (number && documents.length) rest = number.rest;
  const when = mayHaveDate(rest) ? readWhen(rest, today) : undefined;
  return {
    words: wordsOf(when ? when.rest : rest),
    capitals: capitalsIn(rest),
    filters: Object.assign({}, ...filters),
    excluded: negated.excluded,
    phrases,
    without,
    ...(when ? { when: { asked: when.asked, span: when.span, named: when.named } } : {}),
    documents,
    ...(number && documents.length ? { number: number.typed } : {}),
    ids: ids.found,
  };
}

/** Somebody who writes everything in capitals means nothing by it. */
function capitalsIn(text: string): ReadonlySet<string> {
  if (!/[a-z]/.test(text) && /\s/.test(text)) return new Set();
  return new Set(text.match(/\b[A-Z]{2,}\b/g)?.map(word => word.toLowerCase()));
}

function idsIn(words: readonly string[], corpus: Corpus): { found: string[]; words: Set<string> } {
  const whole = corpus.byId(words.join(' '));
  if (whole) return { found: [whole.id], words: new Set(words) };
  const found = words.flatMap(word => {
    const looksLikeId = /^[a-z]{2,4}-?[a-z]?\d+[a-z]?[,.?]?$/i.test(word);
    const record = looksLikeId ? corpus.byId(word.replace(/[,.?]$/, '').replace(/(?<=\D)0+(?=\d)/, '')) : undefined;
    return record ? [{ word, id: record.id }] : [];
  });
  return { found: found.map(f => f.id), words: new Set(found.map(f => f.word)) };
}

/** Reading dates takes as long as the rest of a search: not for a text that can't hold one. */
function mayHaveDate(text: string): boolean {
  return /\d{4}|\d年|\bq[1-4]\b|\b(today|tomorrow|yesterday|this|last|past|previous|next|coming|upcoming)\b|接下来|[今去明]年|[本上下]个?月/i.test(
    text,
  );
}

function readWhen(text: string, today: Date): (AskedDate & { readonly rest: string }) | undefined {
  const when = parseWhen(text, today);
  if (!when || when.kind === 'on-this-day') return undefined;
  const span = when.kind === 'next' ? { from: isoDay(today), to: '9999-12-31' } : { from: when.from, to: when.to };
  const kept = new Set(when.rest.split(/\s+/));
  const asked = text
    .split(/\s+/)
    .filter(word => !kept.has(word))
    .join(' ');
  const isOpen = span.from === '0001-01-01' || span.to === '9999-12-31';
  return { asked, span, named: isOpen ? daysNamed(text, span, today) : span, rest: when.rest };
}

/** The days that a text names, without words such as "since": those that an open span contains. */
function daysNamed(text: string, span: DaySpan, today: Date): DaySpan {
  const bare = parseWhen(text.replace(/\b(since|from|after|starting|before|until|till|by|up to)\b/gi, ' '), today);
  return bare?.kind === 'span' && overlaps(bare, span) ? bare : span;
}
