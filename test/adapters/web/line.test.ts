import { describe, expect, it } from 'vitest';
import { toLine } from '../../../adapters/web/line.ts';
import { commands } from '../../../commands/index.ts';

describe('a typed line', () => {
  it('without a command is a search', () => {
    expect(toLine('lithium battery', commands)).toBe('/measure lithium battery');
    expect(toLine('help for small firms', commands)).toBe('/measure help for small firms');
  });

  it('may name a command without its slash', () => {
    expect(toLine('zone sichuan', commands)).toBe('/zone sichuan');
  });
});
