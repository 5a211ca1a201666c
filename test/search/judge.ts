import { readFileSync } from 'node:fs';

/** A query with the places in the sources that answer it: grade 2 answers, grade 1 helps. */
export interface JudgedQuery {
  readonly q: string;
  readonly type: string;
  readonly relevant: readonly { readonly loc: string; readonly grade: number }[];
  /** Parts of the sources that were looked through for answers. Hits from others are neither right nor wrong. */
  readonly judged: readonly string[];
}

/** How well a kind of query is answered, as shares from 0 to 1. */
export interface Quality {
  readonly queries: number;
  /** An answer stands first. */
  readonly first: number;
  /** Mean of 1/rank of the first answer among ten. */
  readonly mrr: number;
  /** Share of the answers among the first five. */
  readonly recall: number;
}

export function readQueries(file: string | URL): JudgedQuery[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as JudgedQuery);
}

/**
 * Asks every query and judges what comes back, by kind of query and for `all`.
 *
 * @param find the sources of each hit, best hit first
 */
export function judge(
  queries: readonly JudgedQuery[],
  find: (query: string) => readonly (readonly string[])[],
): Map<string, Quality> {
  const scores = queries.map(query => ({ type: query.type, ...judgeOne(query, find(query.q)) }));
  const sets = ['all', ...new Set(scores.map(score => score.type))];
  return new Map(
    sets.map(set => {
      const of = scores.filter(score => set === 'all' || score.type === set);
      const mean = (value: (score: (typeof of)[number]) => number) =>
        of.reduce((sum, s) => sum + value(s), 0) / of.length;
      return [
        set,
        { queries: of.length, first: mean(s => s.first), mrr: mean(s => s.mrr), recall: mean(s => s.recall) },
      ];
    }),
  );
}

function judgeOne({ relevant, judged }: JudgedQuery, hits: readonly (readonly string[])[]) {
  const considered = hits.filter(sources => sources.some(source => judged.includes(partOf(source))));
  const answers = relevant.filter(r => r.grade === 2).map(r => r.loc);
  const rank = considered.slice(0, 10).findIndex(sources => sources.some(source => answers.includes(source)));
  const top = new Set(considered.slice(0, 5).flat());
  return {
    first: rank === 0 ? 1 : 0,
    mrr: rank < 0 ? 0 : 1 / (rank + 1),
    recall: answers.filter(answer => top.has(answer)).length / answers.length,
  };
}

/** The report was judged in three parts, the other sources each as a whole. */
function partOf(locator: string): string {
  const [source, place = ''] = locator.split('#') as [string, string?];
  if (source !== 'report-2025') return source;
  return /^(t1-|p1-|p3-)/.test(place) ? 'r-part1' : place.startsWith('p2-') ? 'r-part2' : 'r-app';
}
