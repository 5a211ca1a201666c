import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../src/search/text/stem.ts';
import { hanTerms, wordsOf } from '../../src/search/text/text.ts';

const words = (text: string) => wordsOf(text).map(word => word.text);

describe('the words of a text', () => {
  it('are the same however they are written', () => {
    for (const [one, other] of [
      ['Labour centre, liberalisation', 'labor center liberalization'],
      ['e-commerce', 'ecommerce'],
      ['“People’s” café', "people's cafe"],
      ['ＤＩＧＩＴＡＬ ＲＭＢ', 'digital yuan'],
      ['25 per cent', '25%'],
      ['enterprises exercise', 'enterprises exercise'],
    ] as const)
      expect(words(one)).toEqual(words(other));
  });

  it('hold an amount in one form, whatever its unit is called', () => {
    const amount = (text: string) => words(text).find(word => word.startsWith('='));
    expect(amount('RMB 8.59 trillion')).toBe('=8590000000000');
    expect(amount('8,590 bn')).toBe('=8590000000000');
    expect(amount('85900亿')).toBe('=8590000000000');
    expect(amount('US$10m')).toBe(amount('10 million dollars'));
    expect(words('US$10m')).toContain('usd');
  });

  it('keep the parts of a hyphenated word beside the whole', () => {
    expect(wordsOf('cross-border')[0]).toEqual({ text: 'crossborder', kind: 'word', parts: ['cross', 'border'] });
  });

  it('leave British words alone that Americans write the same', () => {
    expect(words('enterprise exercise franchise precise otherwise supervised')).toEqual([
      'enterprise',
      'exercise',
      'franchise',
      'precise',
      'otherwise',
      'supervised',
    ]);
  });

  it('can be taken of any text, and again of themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
        for (const { text: word, kind } of wordsOf(text)) {
          expect(word).not.toBe('');
          if (kind === 'word' && /^[a-z]+$/.test(word)) expect(words(word).join('')).toBe(word);
        }
      }),
    );
  });
});

describe('a stem', () => {
  it.each([
    ['regulations', 'regulating'],
    ['policies', 'policy'],
    ['facilitation', 'facilitate'],
    ['replicated', 'replicating'],
    ['ships', 'ship'],
    ['cities', 'city'],
  ])('is shared by %s and %s', (one, other) => expect(stem(one)).toBe(stem(other)));

  it.each([
    ['policy', 'police'],
    ['port', 'portal'],
    ['station', 'state'],
    ['news', 'new'],
  ])('keeps %s and %s apart', (one, other) => expect(stem(one)).not.toBe(stem(other)));

  it('is that of the published algorithm', () => {
    const published = {
      consistency: 'consist',
      knightly: 'knight',
      generous: 'generous',
      relational: 'relat',
      hopping: 'hop',
      sky: 'sky',
      dying: 'die',
    };
    for (const [word, expected] of Object.entries(published)) expect(stem(word)).toBe(expected);
  });
});

describe('Chinese', () => {
  it('is indexed by overlapping pairs of characters', () => {
    expect(hanTerms('碳足迹')).toHaveLength(2);
    expect(hanTerms('碳')).toHaveLength(1);
    expect(hanTerms('足迹')).toEqual([hanTerms('碳足迹')[1]]);
  });
});
