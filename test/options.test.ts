import { describe, expect, it } from 'vitest';
import { measure } from '../commands/measure.ts';
import { wordsFor } from '../src/language/index.ts';
import { checkArgs, parseArgs } from '../src/options.ts';
import { testCore } from './helpers/core.ts';

const words = wordsFor('en');
const parse = (typed: string | string[]) =>
  checkArgs({ command: 'measure', args: parseArgs(typed, measure.options, words) }, measure, testCore(), words);

it('a value nobody knows comes back with the nearest ones, each a click away', () => {
  expect.assertions(1);
  try {
    parse('rail zone:sichaun,hebei');
  } catch (error) {
    const call = { command: 'measure', args: { query: 'rail', zone: 'sichuan,hebei' } };
    expect(error).toMatchObject({ suggestions: [{ label: 'sichuan', call }] });
  }
});

describe('options typed as text', () => {
  it('are read the same from a chat line and from a command line', () => {
    const expected = { query: 'lithium battery rail', zone: ['sichuan'], sort: 'date' };
    expect(parse('lithium battery rail zone:sichuan sort:date')).toMatchObject(expected);
    expect(parse(['lithium battery rail', '--zone', 'sichuan', '--sort=date'])).toMatchObject(expected);
  });

  it('understand names in English and Chinese, several at once, and full-width punctuation', () => {
    expect(parse('zone:四川,Chongqing area:金融')).toMatchObject({ zone: ['sichuan', 'chongqing'], area: ['finance'] });
    expect(parse('zone：sichuan')).toMatchObject({ zone: ['sichuan'] });
    expect(parse('rail zone:sichuan, chongqing、 hebei')).toMatchObject({
      query: 'rail',
      zone: ['sichuan', 'chongqing', 'hebei'],
    });
  });

  it('keep quoted phrases and colons that are no options in the query', () => {
    expect(parse('“single window” 3:1 https://x.org zone:sichuan').query).toBe('"single window" 3:1 https://x.org');
  });

  it.each([
    ['zone:sichaun', /“sichaun” is not a zone.*“sichuan”/],
    ['zoen:sichuan', /no option “zoen”.*“zone”/],
    ['status:planed', /“planed” is not a status.*“planned”/],
    ['page:zero', /“page” has to be a whole number of at least 1, not “zero”/],
    ['rail zone:', /“zone:” needs a value/],
    ['--zome sichuan', /no option “zome”.*“zone”/],
    [`${'x'.repeat(501)}`, /“query” is longer than 500 characters/],
  ])('explain what is wrong with %s', (typed, message) => expect(() => parse(typed)).toThrow(message));
});
