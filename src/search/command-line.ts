import type { Corpus } from '../corpus/corpus.ts';
import { type RecordKind, recordKinds } from '../corpus/schema.ts';
import { UsageError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import type { Explanation, Found, Reason, Search, SearchHit } from './search.ts';

/** What the words behind `zonebot search` say. */
interface SearchArgs {
  readonly json: boolean;
  readonly explain: boolean;
  readonly limit: number;
  readonly kinds?: readonly RecordKind[];
  /** Empty: queries come from standard input, one a line. */
  readonly text: string;
}

const flags = ['--json', '--explain', '--limit', '--kind'];

/**
 * `zonebot search`: what is found, line by line. With `--json` one object a query (a contract: outside tools read
 * it), else as a person reads it; `--explain` says how the query was understood and why each record matched.
 *
 * @param argv the words behind `search`: `--json --limit 30 --kind any`, or the query itself
 * @param input queries, one a line, read only when `argv` has none
 * @throws {UsageError} for an option that is wrong, or without `--json` for a filter value that nothing is called
 * @example
 * searchLines(core, ['--json', '--limit', '3'], ['lithium battery'])
 * // yields '{"query":"lithium battery","total":12,"hits":[{"id":"IN-16","score":9.1,"sources":[…]},…]}'
 */
export async function* searchLines(
  { search, corpus }: { readonly search: Search; readonly corpus: Corpus },
  argv: readonly string[],
  input: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string> {
  const args = parseSearchArgs(argv);
  for await (const text of args.text ? [args.text] : input) {
    if (args.json) yield JSON.stringify(answerOf(text, args, search));
    else yield* readable(text, args, search, corpus);
  }
}

/** @throws {UsageError} naming the option and what it takes */
export function parseSearchArgs(argv: readonly string[]): SearchArgs {
  let [json, explain, limit] = [false, false, 10];
  let kinds: readonly RecordKind[] | undefined;
  const words: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const [flag, joined] = argv[i]!.startsWith('--') ? argv[i]!.split('=', 2) : [''];
    if (!flag) words.push(argv[i]!);
    else if (flag === '--json') json = true;
    else if (flag === '--explain') explain = true;
    else if (flag === '--limit') limit = readLimit(joined ?? argv[++i]);
    else if (flag === '--kind') kinds = readKind(joined ?? argv[++i]);
    else throw new UsageError(`search: there is no option "${flag}"; there are ${flags.join(', ')}.`);
  }
  return { json, explain, limit, ...(kinds ? { kinds } : {}), text: words.join(' ') };
}

function readLimit(typed: string | undefined): number {
  const limit = Number(typed);
  if (typed && Number.isInteger(limit) && limit >= 0) return limit;
  throw new UsageError(`search: --limit takes a whole number, not "${typed ?? ''}".`);
}

function readKind(typed = ''): readonly RecordKind[] | undefined {
  if (typed === 'any') return undefined;
  const kind = recordKinds.find(k => k === typed);
  if (kind) return [kind];
  const known = [...recordKinds, 'any'];
  const close = nearest(typed, known, 1)[0];
  throw new UsageError(
    `search: --kind is one of ${known.join(', ')}, not "${typed}"${close ? `; did you mean ${close}?` : '.'}`,
  );
}

/** A query that can't be understood is answered too, since each line in has a line out. */
function answerOf(text: string, args: SearchArgs, search: Search) {
  try {
    const { total, hits, missing } = find(text, args, search);
    return {
      query: text,
      total,
      hits: hits.map(({ record, score, reasons }) => ({
        id: record.id,
        score: Number(score.toFixed(4)),
        sources: record.sources,
        ...(args.explain ? { reasons } : {}),
      })),
      ...(missing.length ? { missing } : {}),
    };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { query: text, total: 0, hits: [], error: error.message };
  }
}

function find(text: string, { limit, kinds }: SearchArgs, search: Search): Found {
  return search.find({ text, limit, ...(kinds ? { filters: { kinds } } : {}) });
}

function* readable(text: string, args: SearchArgs, search: Search, corpus: Corpus): Generator<string> {
  const { total, hits, missing } = find(text, args, search);
  yield `${total} found${total > hits.length ? `, the first ${hits.length}` : ''}: ${text}`;
  if (missing.length) yield `  without ${missing.join(', ')}`;
  const first = hits[0];
  if (args.explain && first) yield* understoodLines(search.explain(text, first.record));
  for (const hit of hits) {
    yield '';
    yield* hitLines(hit, corpus);
    if (args.explain)
      for (const reason of search.explain(text, hit.record).reasons) yield `    ${explainReason(reason)}`;
  }
}

function* hitLines({ record, score, reasons }: SearchHit, corpus: Corpus): Generator<string> {
  const zones = record.zones.map(id => corpus.zones.get(id)?.short ?? id).join(', ');
  yield `${record.id}  ${record.title}`;
  yield `  ${[record.kind, zones, record.status, record.date].filter(Boolean).join(' · ')} · ${score.toFixed(2)}`;
  if (reasons.length) yield `  ${reasons.map(shortReason).join(', ')}`;
}

/** @example 'loan → borrowing (title)' */
function shortReason({ asked, matched, field }: Reason): string {
  return `${asked === matched ? asked : `${asked} → ${matched}`} (${field})`;
}

function explainReason(reason: Explanation['reasons'][number]): string {
  return `${shortReason(reason)}: ${reason.how}, weight ${reason.weight}, rarity ${reason.rarity}`;
}

function* understoodLines({ asked, filters }: Explanation): Generator<string> {
  yield '';
  yield 'Understood as';
  for (const { asked: word, ways } of asked) {
    yield `  ${word}: ${ways.map(({ how, what, weight }) => `${what} (${how}, ${weight})`).join('; ') || 'nothing that a record has'}`;
  }
  for (const [name, value] of Object.entries(filters)) yield `  only ${name}: ${[value].flat().join(', ')}`;
}
