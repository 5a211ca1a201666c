import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { searchLines } from '../../src/search/command-line.ts';
import { createSearch } from '../../src/search/create.ts';

const corpus = loadCorpus([resolve(import.meta.dirname, '../../seeds')]);
const core = { corpus, search: createSearch(corpus) };

async function run(argv: string[], input: string[] = []): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of searchLines(core, argv, input)) lines.push(line);
  return lines;
}

describe('zonebot search --json', () => {
  it('prints one object a query, each with its hits and their sources', async () => {
    const queries = ['lithium battery', '', '碳足迹', 'zone:nowhere tea'];
    const answers = (await run(['--json', '--limit', '3', '--kind', 'any'], queries)).map(line => JSON.parse(line));
    expect(answers.map(a => a.query)).toEqual(queries);
    expect(answers[0].hits).toHaveLength(3);
    expect(answers[0].total).toBeGreaterThanOrEqual(3);
    const [hit] = answers[0].hits;
    expect(corpus.byId(hit.id)?.sources).toEqual(hit.sources);
    expect(hit.score).toBeGreaterThan(0);
    expect(answers[3]).toMatchObject({ total: 0, hits: [], error: expect.stringContaining('nowhere') });
  });

  it('keeps to one kind', async () => {
    const [line] = await run(['--json', '--kind=figure', '--limit', '50'], ['trade']);
    for (const { id } of JSON.parse(line!).hits) expect(corpus.byId(id)?.kind).toBe('figure');
  });
});

describe('zonebot search', () => {
  it('prints what a person reads, and why', async () => {
    const text = (await run(['lorry', 'drivers'])).join('\n');
    expect(text).toMatch(/found.*: lorry drivers/);
    expect(text).toMatch(/[A-Z]+-\d+ {2}\S/);
    expect(text).toContain('lorry');
  });

  it('explains how the words were understood', async () => {
    const text = (await run(['--explain', 'SME loans zone:sichuan'])).join('\n');
    expect(text).toContain('Understood as');
    expect(text).toContain('synonym');
    expect(text).toContain('only zones: sichuan');
  });

  it.each([
    [['--limit', 'many'], /whole number/],
    [['--kind', 'mesure'], /measure/],
    [['--jason'], /no option/],
    [['zone:sichaun'], /sichuan/],
  ])('says what is wrong with %j', async (argv, message) => {
    await expect(run(argv)).rejects.toThrow(message);
  });
});
