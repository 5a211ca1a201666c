import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { formatProblem } from '../../src/corpus/problem.ts';

const shipped = resolve(import.meta.dirname, '../../seeds');

function folder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'zonebot-seeds-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const good = `
- id: XX-1
  title: A measure of our own
  summary: >-
    Our own office keeps a list of contact points in the zone, with telephone numbers and opening hours, and updates it
    every month so that members find the right counter at once.
  zones: [sichuan]
  areas: [government-services]
  sources: [our-notes#1]
`;
const sources = '- { id: our-notes, title: Our notes, publisher: Our office, about: What we wrote down }\n';

describe('seed folders', () => {
  it('load beside the shipped data', () => {
    const corpus = loadCorpus([shipped, folder({ 'measures/own.yaml': good, 'sources.yaml': sources })]);
    expect(corpus.problems).toEqual([]);
    expect(corpus.byId('xx1')?.kind).toBe('measure');
  });

  it('say every problem at once, with file, line, record and what to do', () => {
    const bad = good.replace('[sichuan]', '[sichaun]').replace('XX-1', 'XX-2').replace('areas:', 'areaz:');
    const root = folder({
      'measures/own.yaml': good + bad,
      'measures/broken.yaml': '- id: [',
      'notes.yaml': '- a: 1\n',
      'sources.yaml': sources,
    });
    const { problems, byId } = loadCorpus([shipped, root]);
    expect(byId('XX-1')).toBeDefined();
    const lines = problems.map(p => formatProblem(p).replace(root, 'own'));
    expect(lines).toContainEqual(expect.stringMatching(/^own\/measures\/own\.yaml:\d+ XX-2: has no field "areaz"/));
    expect(lines).toContainEqual(expect.stringMatching(/^own\/measures\/own\.yaml:\d+ XX-2: areas: is missing/));
    expect(lines).toContainEqual(expect.stringMatching(/^own\/measures\/broken\.yaml:\d+: is not YAML/));
    expect(lines).toContainEqual(expect.stringMatching(/^own\/notes\.yaml:1: this file is not read: put it in/));
  });

  it('name the nearest zone for one that does not exist, at its line', () => {
    const root = folder({ 'measures/own.yaml': good.replace('[sichuan]', '[sichaun]'), 'sources.yaml': sources });
    const [problem] = loadCorpus([shipped, root]).problems;
    expect(problem).toMatchObject({
      line: 7,
      record: 'XX-1',
      message: 'zones.0: "sichaun" is not a zone; did you mean "sichuan"?',
    });
  });

  it('name the nearest word for one that is none of those allowed, and what has the wrong form', () => {
    const bad = `${good}  scope: zones
  status: in force
  dates: [{ date: 2025, kind: isued, what: Ours }]
`.replace('areas: [government-services]', 'areas: government-services');
    const { problems } = loadCorpus([shipped, folder({ 'measures/own.yaml': bad, 'sources.yaml': sources })]);
    expect(problems.map(({ message }) => message)).toEqual([
      'areas: has to be a list, as in [a, b]',
      'scope: has to be one of zone, all-zones, nationwide; did you mean "all-zones" or "zone"?',
      expect.stringMatching(/^status: has to be one of planned, .*; did you mean "in-force"\?$/),
      expect.stringMatching(/^dates\.0\.kind: has to be one of event, .*; did you mean "issued"\?$/),
    ]);
  });

  it('that are missing or bad stop nothing else from loading', () => {
    const corpus = loadCorpus([
      shipped,
      '/nowhere/at/all',
      folder({ 'measures/own.yaml': 'just text', 'zones.yaml': '- {}' }),
    ]);
    expect(corpus.records.length).toBeGreaterThan(100);
    expect(corpus.problems.length).toBeGreaterThanOrEqual(3);
  });

  it('never let a later folder replace a record or a name', () => {
    const again = good.replace('XX-1', 'SC-46').replace('our-notes#1', 'sichuan-plan-2024#m46');
    const corpus = loadCorpus([
      shipped,
      folder({ 'measures/own.yaml': again, 'zones.yaml': '- { id: sichuan, en: X, zh: X }\n' }),
    ]);
    expect(corpus.byId('SC-46')?.title).not.toBe('A measure of our own');
    expect(corpus.zones.get('sichuan')?.en).not.toBe('X');
    expect(corpus.problems).toHaveLength(2);
  });
});
