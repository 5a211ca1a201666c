import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { formatDate, formatNumber } from '../../src/language/format.ts';
import { wordsFor } from '../../src/language/index.ts';
import { zh } from '../../src/language/zh.ts';

/** Every key with the kind of its value: `card.zones string`. */
function shapeOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [`${path} list`];
  if (value === null || typeof value !== 'object') return [`${path} ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, path ? `${path}.${key}` : key));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

describe('the bot’s own words', () => {
  it('have the same shape in English and Chinese', () => {
    expect(shapeOf(zh).sort()).toEqual(shapeOf(en).sort());
  });

  it('are not left in English in Chinese', () => {
    const english = textsOf(zh).filter(text => /[a-z]{3}/i.test(text) && !/\p{Script=Han}/u.test(text));
    const names = ['zh-CN', 'Zonebot', 'measure', 'milestone', 'zone'];
    expect(english.filter(text => !names.includes(text))).toEqual([]);
  });

  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['zh-HK', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['en-US', 'en'],
    ['de', 'en'],
    [undefined, 'en'],
  ])('for the locale %s are those of %s', (locale, language) => {
    expect(wordsFor(locale).language).toBe(language);
  });

  it('write dates and numbers as their readers do', () => {
    expect(formatDate('2024-08-29', 'en')).toBe('29 Aug 2024');
    expect(formatDate('2024-08', 'zh-CN')).toBe('2024年8月');
    expect(formatDate('2024', 'zh-CN')).toBe('2024年');
    expect(formatDate('early 2025', 'en')).toBe('early 2025');
    expect(formatNumber(4001.99, 'en')).toBe('4,001.99');
  });

  it('set amounts in the units of each language', () => {
    expect(en.figure.amount(8.59, 'RMB trillion')).toBe('RMB 8.59 trillion');
    expect(zh.figure.amount(8.59, 'RMB trillion')).toBe('8.59 万亿元人民币');
    expect(zh.figure.amount(225.85, 'RMB billion')).toBe('2,258.5 亿元人民币');
    expect(zh.figure.amount(10, 'USD million')).toBe('1,000 万美元');
    expect(zh.figure.range(3, 5, 'days')).toBe('3至5 天');
    expect(zh.figure.amount(19.6, '%')).toBe('19.6%');
    expect(zh.figure.amount(12, 'qubits')).toBe('12 qubits');
  });
});
