import { toExport } from './corpus/export.ts';
import { loadCorpus } from './corpus/load.ts';
import { formatProblem } from './corpus/problem.ts';

const [command, ...rest] = process.argv.slice(2);
const folders = ['seeds', ...(process.env.ZONEBOT_SEEDS ?? '').split(':').filter(Boolean)];
if (command === 'records') {
  for (const record of loadCorpus(folders).records) console.log(JSON.stringify(toExport(record)));
} else if (command === 'check') {
  const corpus = loadCorpus(folders);
  const only = rest[0];
  const problems = corpus.problems.filter(p => !only || p.file.includes(only));
  for (const problem of problems) console.log(formatProblem(problem));
  console.log(`${corpus.records.length} records, ${problems.length} problems`);
  process.exitCode = problems.length ? 1 : 0;
}
