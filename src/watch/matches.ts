import type { Core } from '../core.ts';
import { type Corpus, normalizeId, type PolicyRecord } from '../corpus/corpus.ts';
import { type Change, mergeChanges, type Snapshot } from '../digest/change.ts';
import { createSearch } from '../search/create.ts';
import type { Search } from '../search/search.ts';

/** The records that a watch is about now: the one with that id, or those that have all words and pass all filters. */
export function matchingRecords(query: string, core: Core): PolicyRecord[] {
  const record = core.corpus.byId(query);
  if (record) return [record];
  return found(query, core.search).map(hit => hit.record);
}

/** The changes that a watch hears of, one a record. A withdrawn record is matched by what it was. */
export function matchingChanges(query: string, changes: readonly Change[], core: Core): Change[] {
  const merged = mergeChanges(changes);
  if (merged.length === 0) return [];
  const wanted = normalizeId(query);
  const named = merged.filter(change => normalizeId(change.id) === wanted);
  if (named.length || core.corpus.byId(query)) return named;
  const ids = new Set(found(query, core.search).map(hit => hit.record.id));
  const gone = merged.flatMap(({ before, after }) => (before && !after ? [before] : []));
  if (gone.length) for (const { record } of found(query, createSearch(corpusOf(gone, core.corpus)))) ids.add(record.id);
  return merged.filter(change => ids.has(change.id));
}

function found(query: string, search: Search) {
  return search.find({ text: query, every: true, limit: Number.MAX_SAFE_INTEGER }).hits;
}

function corpusOf(snapshots: readonly Snapshot[], corpus: Corpus): Corpus {
  const records = snapshots.map(
    (snapshot): PolicyRecord => ({ departments: [], related: [], aliases: [], sources: [], ...snapshot }),
  );
  return { ...corpus, records };
}
