import { expect, test } from 'vitest';
import { own } from '../src/own.ts';
import { stem } from '../src/search/text/stem.ts';
import { wordsOf } from '../src/search/text/text.ts';

// Each of these once answered with a function of Object.prototype, and ended `search --json`.
test('words that every object knows are words like others', () => {
  expect(own({ kg: 'kilogram' }, 'constructor')).toBeUndefined();
  expect(stem('constructor')).toBe('constructor');
  expect(wordsOf('constructor 5 constructor 5constructor').map(word => word.text)).toEqual([
    'constructor',
    '5',
    'constructor',
    '5constructor',
  ]);
});
