import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complete } from '../../../adapters/web/complete.ts';
import { commands } from '../../../commands/index.ts';
import { wordsFor } from '../../../src/language/index.ts';
import { readTyped } from '../../../src/typed.ts';
import { anyText } from '../../contract/replies.ts';
import { testCore } from '../../helpers/core.ts';

const core = testCore({
  search: {
    ...testCore().search,
    suggest: typed => (typed.startsWith('lith') ? [{ id: 'SC-38', title: 'Rail transport of lithium batteries' }] : []),
  },
});
/** The lines that the suggestions would make. */
const lines = (typed: string) =>
  complete(typed, commands, core).map(({ insert, from }) => typed.slice(0, from) + insert);

describe('suggestions while a person types', () => {
  it('begin with the commands', () => {
    expect(lines('')).toContain('/measure ');
    expect(lines('/m')).toEqual(['/measure ', '/milestone ']);
    expect(lines('mile')).toContain('/milestone ');
  });

  it('go on with subcommands', () => {
    expect(lines('/zonebot s')).toEqual(['/zonebot status ']);
    expect(lines('/zonebot ')).toContain('/zonebot about ');
  });

  it('offer options, those used and those that buttons use left out', () => {
    expect(lines('/measure ')).toContain('/measure area:');
    expect(lines('/measure zone:sichuan ')).not.toContain('/measure zone:sichuan zone:');
    expect(lines('/measure ')).not.toContain('/measure page:');
  });

  it('offer the values of an option, Chinese names and lists included', () => {
    expect(lines('/measure zone:sich')).toEqual(['/measure zone:sichuan ']);
    expect(lines('/measure zone：四川')).toEqual(['/measure zone:sichuan ']);
    expect(lines('/measure zone:sichuan,chongq')).toEqual(['/measure zone:sichuan,chongqing ']);
    expect(lines('/measure status:pi')).toEqual(['/measure status:pilot ']);
    expect(lines('/measure share:')).toEqual(['/measure share:yes ', '/measure share:no ']);
  });

  it('offer records for free words, also without a command', () => {
    expect(lines('/measure lith')[0]).toBe('/measure SC-38 ');
    expect(lines('/measure zone:sichuan lith')[0]).toBe('/measure zone:sichuan SC-38 ');
    expect(lines('lith')[0]).toBe('SC-38 ');
  });

  it('make a line that the bot can read', () => {
    for (const typed of [
      '/measure zone:',
      '/measure status:',
      '/measure source:',
      '/zone si',
      '/zonebot ',
      '/measure dept:cus',
    ]) {
      for (const line of lines(typed)) expect(() => readTyped(line, commands, wordsFor('en')), line).not.toThrow();
    }
  });

  it('never fail, whatever is typed, and stay within it', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '/', '/measure ', '/measure zone:', '/zonebot '), anyText, (start, text) => {
        const typed = start + text.slice(0, 300);
        for (const { from } of complete(typed, commands, core)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThanOrEqual(typed.length);
        }
      }),
    );
  });
});
