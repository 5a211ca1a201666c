import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createLibrary } from '../src/library.ts';
import { atOnce, inSlices, type Steps } from '../src/slices.ts';

const root = mkdtempSync(join(tmpdir(), 'zonebot-library-'));
const folder = join(root, 'seeds');
cpSync(resolve(import.meta.dirname, '../seeds'), folder, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const file = join(folder, 'measures/sichuan-trade.yaml');
const rename = (to: string) =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(- id: SC-3\n {2}title: ).*/, `$1${to}`));

describe('a library', () => {
  it('takes changed files up while the old data answers, and lets other work through', async () => {
    const library = createLibrary([folder], () => new Date());
    const before = library.search;
    rename('Zebra crossings for freight');
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const reloading = library.reload();
    expect(library.search).toBe(before);
    expect(library.search.find({ text: 'zebra' }).total).toBe(0);
    await reloading;
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
    expect(library.corpus.byId('SC-3')?.title).toBe('Zebra crossings for freight');
    expect(library.search.find({ text: 'zebra' }).hits[0]?.record.id).toBe('SC-3');
  });

  it('asked again while it reads, reads once more, so that nothing is missed', async () => {
    const library = createLibrary([folder], () => new Date());
    const first = library.reload();
    rename('Giraffe crossings for freight');
    const [second, third] = [library.reload(), library.reload()];
    expect(third).toBe(second);
    await Promise.all([first, second]);
    expect(library.corpus.byId('SC-3')?.title).toBe('Giraffe crossings for freight');
  });

  it('keeps what it has when nothing can be read', async () => {
    const gone = join(root, 'gone');
    cpSync(folder, gone, { recursive: true });
    const library = createLibrary([gone], () => new Date());
    rmSync(gone, { recursive: true });
    await expect(library.reload()).rejects.toThrow(/no record could be read/);
    expect(library.search.find({ text: 'iron ore' }).total).toBeGreaterThan(0);
    cpSync(folder, gone, { recursive: true });
    await library.reload();
  });
});

describe('work in slices', () => {
  function* count(to: number): Steps<number> {
    let sum = 0;
    for (let i = 1; i <= to; i++) {
      sum += i;
      yield;
    }
    return sum;
  }

  it('comes to the same as work at once', async () => {
    expect(atOnce(count(100))).toBe(5050);
    expect(await inSlices(count(100), 0)).toBe(5050);
  });

  it('fails as the work does', async () => {
    function* failing(): Steps<void> {
      yield;
      throw new Error('half-way');
    }
    await expect(inSlices(failing())).rejects.toThrow('half-way');
  });
});
