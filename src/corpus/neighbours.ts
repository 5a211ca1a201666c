import type { Corpus, PolicyRecord } from './corpus.ts';

/** What stands before and after a place of a source. */
export interface Neighbours {
  readonly before?: Place;
  readonly after?: Place;
}
export interface Place {
  readonly locator: string;
  readonly record: PolicyRecord;
}

const orders = new WeakMap<Corpus, ReadonlyMap<string, readonly Place[]>>();

/**
 * The places next to one in its chapter or table, where records tell of them. The record itself is passed over: it may
 * cite several places in a row.
 */
export function neighboursOf(locator: string, record: PolicyRecord, corpus: Corpus): Neighbours {
  const places = orderOf(corpus).get(chapterOf(locator)) ?? [];
  const at = places.findIndex(place => place.locator === locator);
  const isOther = (place: Place) => place.record.id !== record.id && place.locator !== locator;
  return {
    before: places.slice(0, Math.max(0, at)).findLast(isOther),
    after: places.slice(at + 1).find(isOther),
  };
}

/** Every place that is cited, by chapter, in the order of the source: numbered ones by number, the others as filed. */
function orderOf(corpus: Corpus): ReadonlyMap<string, readonly Place[]> {
  let order = orders.get(corpus);
  if (!order) {
    const chapters = new Map<string, Place[]>();
    for (const record of corpus.records)
      for (const locator of record.sources) {
        const chapter = chapterOf(locator);
        chapters.set(chapter, [...(chapters.get(chapter) ?? []), { locator, record }]);
      }
    for (const [chapter, places] of chapters) if (isNumbered(chapter)) places.sort(byNumber);
    order = chapters;
    orders.set(corpus, order);
  }
  return order;
}

/**
 * @example
 * chapterOf('report-2025#a1t2-7')     //=> 'report-2025#a1t2'
 * chapterOf('report-2025#p2-2.4.3-1') //=> 'report-2025#p2-2'
 * chapterOf('hebei-plan-2019#gene-sequencing') //=> 'hebei-plan-2019#'
 */
function chapterOf(locator: string): string {
  const numbered = /^[^#]+#(?:m(?=\d)|a1t\d|a2|t1-\d|p2-\d|p1-.*(?=-\d+$)|p3)/.exec(locator);
  return numbered?.[0] ?? locator.slice(0, locator.indexOf('#') + 1);
}

function isNumbered(chapter: string): boolean {
  return !chapter.endsWith('#');
}

const { compare } = new Intl.Collator('en', { numeric: true });

function byNumber(a: Place, b: Place): number {
  return compare(a.locator, b.locator);
}
