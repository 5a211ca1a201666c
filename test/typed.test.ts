import { describe, expect, it } from 'vitest';
import { toLine } from '../adapters/web/line.ts';
import { commands } from '../commands/index.ts';
import { wordsFor } from '../src/language/index.ts';
import { readTyped } from '../src/typed.ts';

const words = wordsFor('en');
const read = (typed: string | readonly string[]) => readTyped(typed, commands, words);

describe('help', () => {
  const help = { command: 'zonebot help', args: {} };

  it.each([
    '/help',
    '/帮助',
    '/zonebot',
    '/zonebot 帮助',
    '/measure help',
    '/measure 帮助 ',
    '/digest HELP',
    '/watch add 帮助',
  ])('is what %s asks for', typed => expect(read(typed)).toEqual(help));

  it('is what one word asks for, in a line without a command and in a shell', () => {
    for (const typed of ['help', 'HELP ', '帮助']) {
      expect(read(toLine(typed, commands))).toEqual(help);
      expect(read([typed.trim()])).toEqual(help);
    }
    expect(read([])).toEqual(help);
    expect(read(['measure', 'help'])).toEqual(help);
  });

  it('is a word like others among others', () => {
    expect(read('/measure help for small firms').args).toEqual({ query: 'help for small firms' });
    expect(read('/measure 帮助 企业').args).toEqual({ query: '帮助 企业' });
  });
});

it('names what the bot itself does without naming the bot', () => {
  expect(read('/status').command).toBe('zonebot status');
  expect(read(['about']).command).toBe('zonebot about');
});
