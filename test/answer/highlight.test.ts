import { describe, expect, it } from 'vitest';
import { excerpt, highlight } from '../../src/answer/highlight.ts';

describe('highlight', () => {
  it('takes whole words from where they begin', () => {
    expect(highlight('Lithium batteries by rail', ['batter', 'rail'])).toEqual([
      'Lithium ',
      { text: 'batteries', strong: true },
      ' by ',
      { text: 'rail', strong: true },
    ]);
    expect(highlight('monorail', ['rail'])).toBe('monorail');
  });

  it('finds Chinese within a run of signs, and phrases', () => {
    expect(highlight('跨境服务贸易负面清单', ['负面清单'])).toEqual([
      '跨境服务贸易',
      { text: '负面清单', strong: true },
    ]);
    expect(highlight('the negative list of 2024', ['negative  list'])).toEqual([
      'the ',
      { text: 'negative list', strong: true },
      ' of 2024',
    ]);
  });

  it('reads no pattern in what was matched', () => {
    expect(highlight('a+b costs $5 (net)', ['$5 (net', '.*', '('])).toEqual([
      'a+b costs ',
      { text: '$5 (net', strong: true },
      ')',
    ]);
  });

  it('leaves text without a match as it is', () => {
    expect(highlight('Text', [])).toBe('Text');
    expect(highlight('', ['x'])).toBe('');
  });
});

describe('excerpt', () => {
  const text =
    'The zone plans to let firms borrow abroad. Banks keep the records for five years. A fund of RMB 3 billion pays for arbitration in Chengdu. It starts in 2025.';

  it('begins with the sentence that matches', () => {
    expect(excerpt(text, ['arbitration'])).toBe(
      '… A fund of RMB 3 billion pays for arbitration in Chengdu. It starts in 2025.',
    );
    expect(excerpt(text, [])).toMatch(/^The zone plans/);
  });

  it('stays within its length and shows the cut', () => {
    const long = `${'word '.repeat(100)}needle ${'word '.repeat(100)}`;
    const cut = excerpt(long, ['needle'], 120);
    expect(cut.length).toBeLessThan(130);
    expect(cut).toMatch(/^… .*needle.* …$/);
    expect(excerpt('字'.repeat(500), ['字'], 100).length).toBeLessThan(110);
  });
});
