/** Times in milliseconds, sorted. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
  /** The query that takes longest, by the median of its runs: what p99 would be if nothing else ran on the machine. */
  readonly slowest: number;
  readonly runs: number;
}

/** Asks the queries without counting for a while, then again and again for about so long; three answers at least. */
export function timeQueries(queries: readonly string[], ask: (query: string) => unknown, budgetMs: number): Times {
  const warmUntil = performance.now() + budgetMs / 4;
  for (const query of queries) {
    ask(query);
    if (performance.now() > warmUntil) break;
  }
  const byQuery = queries.map((): number[] => []);
  let runs = 0;
  const until = performance.now() + budgetMs;
  do {
    for (const [i, query] of queries.entries()) {
      const began = performance.now();
      ask(query);
      byQuery[i]!.push(performance.now() - began);
      runs++;
      if (performance.now() > until && runs >= 3) break;
    }
  } while (performance.now() < until);
  const times = byQuery.flat().sort(ascending);
  const medians = byQuery.filter(of => of.length).map(of => of.sort(ascending)[of.length >> 1]!);
  return { p50: times[runs >> 1]!, p99: times[Math.floor(runs * 0.99)]!, slowest: Math.max(...medians), runs };
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** Memory of objects and of typed arrays after a full collection, in bytes; a native engine's own is not seen. */
export function memoryUsed(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

export function ms(value: number): string {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : String(Math.round(value));
}
