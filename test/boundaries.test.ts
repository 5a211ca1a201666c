import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const sdks = /^(discord\.js|discord-api-types|@discordjs\/|@slack\/|hono|@hono\/)/;

/** Each import of a file: where it stands, and the folder or package it points to. */
function importsOf(folder: string): { file: string; target: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .flatMap(name => {
      const file = join(folder, name);
      const text = readFileSync(join(root, file), 'utf8');
      return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target]) => ({
        file,
        target: target!.startsWith('.') ? relative(root, resolve(root, dirname(file), target!)) : target!,
      }));
    });
}

it('src imports neither commands nor adapters; main.ts alone wires them', () => {
  const wrong = importsOf('src').filter(
    ({ file, target }) => file !== join('src', 'main.ts') && /^(commands|adapters)\//.test(target),
  );
  expect(wrong).toEqual([]);
});

it('commands import no adapter', () => {
  expect(importsOf('commands').filter(({ target }) => target.startsWith('adapters/'))).toEqual([]);
});

it('adapters never import each other', () => {
  const other = ({ file, target }: { file: string; target: string }) =>
    target.startsWith('adapters/') && target.split('/')[1] !== file.split('/')[1];
  expect(importsOf('adapters').filter(other)).toEqual([]);
});

it('src and commands know no platform', () => {
  expect([...importsOf('src'), ...importsOf('commands')].filter(({ target }) => sdks.test(target))).toEqual([]);
});
