import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { linesOf } from '../src/lines.ts';

test('only a line feed ends a line, and a last one may lack it', async () => {
  const given = Readable.from(['a\r', '\n\nb\rc\n量', '子\u2028x\n', 'last\r'], { objectMode: false });
  const lines: string[] = [];
  for await (const line of linesOf(given)) lines.push(line);
  expect(lines).toEqual(['a', '', 'b\rc', '量子\u2028x', 'last']);
});
