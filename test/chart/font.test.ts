import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fontFile } from '../../src/chart/png.ts';
import { zh } from '../../src/language/zh.ts';
import { testCore } from '../helpers/core.ts';

it('the font has every sign of names, titles and the bot’s own words', () => {
  const { zones, areas, departments, documents, records } = testCore().corpus;
  const names = [...zones.values(), ...areas.values(), ...departments.values()];
  const text = [
    ...names.flatMap(name => [name.en, name.zh, name.short, ...name.aliases]),
    ...[...documents.values()].map(document => document.zh),
    ...records.flatMap(record => [record.title, ...record.figures.map(f => f.label)]),
    ...textsOf(zh),
  ]
    .join('')
    .replace(/\s/g, '');
  const known = charactersOf(readFileSync(fontFile()));
  expect([...new Set(text)].filter(sign => !known.has(sign.codePointAt(0)!))).toEqual([]);
});

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

/**
 * The code points that a TTF has, read from its `cmap` table, format 12 or 4.
 * https://learn.microsoft.com/typography/opentype/spec/cmap
 */
function charactersOf(font: Buffer): Set<number> {
  const found = new Set<number>();
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + i * 16);
  const cmap = font.readUInt32BE(tables.find(at => font.toString('latin1', at, at + 4) === 'cmap')! + 8);
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4);
    if (font.readUInt16BE(at) === 12)
      for (let group = 0; group < font.readUInt32BE(at + 12); group++)
        addRange(font.readUInt32BE(at + 16 + group * 12), font.readUInt32BE(at + 20 + group * 12));
    if (font.readUInt16BE(at) === 4) {
      const count = font.readUInt16BE(at + 6) / 2;
      for (let s = 0; s < count; s++)
        addRange(font.readUInt16BE(at + 16 + count * 2 + s * 2), font.readUInt16BE(at + 14 + s * 2));
    }
  }
  function addRange(first: number, last: number) {
    for (let code = first; code <= last; code++) found.add(code);
  }
  return found;
}
