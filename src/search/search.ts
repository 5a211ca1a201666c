import type { PolicyRecord } from '../corpus/corpus.ts';
import type { RecordKind, Scope, Status } from '../corpus/schema.ts';

/** Only records that pass every filter are found; several values of one filter are alternatives. */
export interface Filters {
  readonly zones?: readonly string[];
  readonly areas?: readonly string[];
  readonly departments?: readonly string[];
  readonly scopes?: readonly Scope[];
  readonly statuses?: readonly Status[];
  readonly sources?: readonly string[];
  readonly kinds?: readonly RecordKind[];
  /** First and last day, ISO. A record passes if one of its dates may lie in between. */
  readonly from?: string;
  readonly to?: string;
}

export interface SearchRequest {
  /** As typed: words, `"phrases"`, `-without`, `zone:sichuan` and the like, dates in plain words. */
  readonly text: string;
  readonly filters?: Filters;
  readonly sort?: 'match' | 'date';
  /** Only records that have every word, as typed, inflected or by another name. */
  readonly every?: boolean;
  /** Default 10. */
  readonly limit?: number;
  readonly offset?: number;
}

/** Why a record was found: what was asked for, what of the record it matched, where. */
export interface Reason {
  readonly asked: string;
  readonly matched: string;
  /** `title`, `aliases`, `summary`, `change`, `figures`, `document`, `names`, `date` or `id`. */
  readonly field: string;
  readonly how: 'word' | 'stem' | 'prefix' | 'spelling' | 'synonym' | 'phrase' | 'id' | 'document' | 'date' | 'name';
}

export interface SearchHit {
  readonly record: PolicyRecord;
  readonly score: number;
  /** One for each thing asked for that the record has. Worked out when read. */
  readonly reasons: readonly Reason[];
}

export interface Found {
  readonly total: number;
  readonly hits: readonly SearchHit[];
  /** How many of all found records each zone and area has, most first. */
  readonly facets: { readonly zones: readonly Count[]; readonly areas: readonly Count[] };
  /** How many records of each kind fit, and how well the best of them, whatever `kinds` asks for. Worked out when read. */
  readonly kinds: readonly KindCount[];
  /** Words of the query that none of the first hits has, and those of weight that the best lacks. */
  readonly missing: readonly string[];
  /** Filters in force, those read from the text included. */
  readonly filters: Filters;
  /** What was left out because the text says so: "not in Shanghai". */
  readonly excluded: Filters;
}

/** What a text was understood as, and all that a record has of it. */
export interface Explanation {
  readonly asked: readonly {
    readonly asked: string;
    /** What may stand for it: words, inflections, synonyms, names, with their weights. */
    readonly ways: readonly { readonly how: Reason['how']; readonly what: string; readonly weight: number }[];
  }[];
  readonly filters: Filters;
  readonly reasons: readonly (Reason & { readonly weight: number; readonly rarity: number })[];
}

export interface Count {
  readonly id: string;
  readonly count: number;
}

export interface KindCount {
  readonly kind: RecordKind;
  readonly count: number;
  /** The score of the best match, before nearness of words; 0 where none fits, or nothing was asked for in words. */
  readonly best: number;
}

export interface Suggestion {
  readonly id: string;
  readonly title: string;
}

/** Finds records. Pure and in memory: no call waits for anything. */
export interface Search {
  /** @throws {UsageError} for a filter in the text whose value nothing is called, with the nearest names */
  find(request: SearchRequest): Found;
  /** Everything that was understood of a text, and every way in which a record matches it. For `--explain`. */
  explain(text: string, record: PolicyRecord): Explanation;
  /** Records whose title or words begin as typed, for completion. */
  suggest(typed: string, kinds?: readonly RecordKind[], limit?: number): readonly Suggestion[];
  /** Records about the same things, most alike first, those of `related` not among them. */
  similar(record: PolicyRecord, limit?: number): readonly PolicyRecord[];
}
