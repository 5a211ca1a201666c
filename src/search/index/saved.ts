import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../corpus/corpus.ts';

/** The name of the file, beside the bundle, that holds the index of just these records and names. */
export function indexFile({ records, zones, areas, departments }: Corpus): string {
  const read = JSON.stringify([records, [...zones.values()], [...areas.values()], [...departments.values()]]);
  return `index-${createHash('sha256').update(read).digest('base64url')}.bin`;
}

/** The index that the build saved for a corpus; undefined for data that were added or changed since. */
export function savedIndex(corpus: Corpus): Uint8Array | undefined {
  try {
    return readFileSync(join(import.meta.dirname, indexFile(corpus)));
  } catch {
    return undefined;
  }
}
