import { describe, expect, it } from 'vitest';
import { toLine } from '../adapters/web/line.ts';
import { commands } from '../commands/index.ts';
import { UsageError } from '../src/errors.ts';
import { wordsFor } from '../src/language/index.ts';
import { asksForHelp, readTyped } from '../src/typed.ts';

const words = wordsFor('en');
const read = (typed: string | readonly string[]) => readTyped(typed, commands, words);

function mistake(typed: string | readonly string[]): UsageError {
  try {
    read(typed);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error(`${typed} was understood`);
}

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

  it('is what the word asks for in a field of a command', () => {
    expect(asksForHelp({ command: 'measure', args: { query: ' 帮助', zone: undefined } })).toBe(true);
    expect(asksForHelp({ command: 'measure', args: { query: 'help', zone: ['sichuan'] } })).toBe(false);
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

it('understands the Chinese names of commands, which Discord shows', () => {
  expect(read('/举措 锂电池')).toEqual({ command: 'measure', args: { query: '锂电池' } });
  expect(read(['自贸区', '四川'])).toEqual({ command: 'zone', args: { zone: '四川' } });
  expect(read('/簡報 預覽').command).toBe('digest preview');
  // Without a command 数据 is a word like others.
  expect(read(toLine('数据 出境', commands))).toEqual({ command: 'measure', args: { query: '数据 出境' } });
});

describe('a misspelt command', () => {
  it('leads on to the nearest with what stood behind', () => {
    const { message, suggestions } = mistake('/measrue lithium zone:sichuan');
    expect(message).toContain('no command “measrue”. Did you mean “measure”?');
    expect(suggestions).toEqual([
      {
        label: '/measure lithium zone:sichuan',
        call: { command: 'measure', args: { query: 'lithium', zone: 'sichuan' } },
      },
    ]);
  });

  it('may be of a group, or be typed in a shell', () => {
    expect(mistake('/digest previw').suggestions[0]?.call.command).toBe('digest preview');
    expect(mistake(['measrue', 'dry port', '--zone', 'hebei']).suggestions[0]?.call.args).toEqual({
      query: 'dry port',
      zone: 'hebei',
    });
    expect(mistake(['stauts']).suggestions[0]?.call.command).toBe('zonebot status');
  });

  it('leads nowhere with options that the nearest has not', () => {
    expect(mistake('/zonne colour:red').suggestions.map(({ call }) => call.args)).toEqual([{ zone: 'colour:red' }]);
    expect(mistake('/measrue zoen:sichuan').suggestions).toEqual([]);
    expect(mistake('/qqqqqq').suggestions).toEqual([]);
  });
});
