import type { Corpus } from '../corpus/corpus.ts';
import { toExport } from '../corpus/export.ts';
import { UsageError } from '../errors.ts';

/** `zonebot records --json`: every record, one JSON object a line; without `--json` its id and title. */
export function* recordLines(corpus: Corpus, argv: readonly string[]): Generator<string> {
  const unknown = argv.find(arg => arg !== '--json');
  if (unknown) throw new UsageError(`records: there is no option "${unknown}"; there is --json.`);
  const json = argv.includes('--json');
  for (const record of corpus.records) yield json ? JSON.stringify(toExport(record)) : `${record.id}\t${record.title}`;
}
