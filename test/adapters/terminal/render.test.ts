import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTerminal } from '../../../adapters/terminal/index.ts';
import { shellCommand } from '../../../adapters/terminal/shell.ts';
import { columnsOf, wrapRich } from '../../../adapters/terminal/text.ts';
import { commands } from '../../../commands/index.ts';
import { wordsFor } from '../../../src/language/index.ts';
import type { Part } from '../../../src/reply.ts';
import { readTyped } from '../../../src/typed.ts';
import { anyCall, anyReply, anyRich, anyText, sampleParts } from '../../contract/replies.ts';

const render = (part: Part, width = 80, color = false) =>
  toTerminal({ visibility: 'private', parts: [part] }, { width, color, commands });
// biome-ignore lint/suspicious/noControlCharactersInRegex: what it looks for
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('a reply in a terminal', () => {
  it('marks a note, which says itself what it is about', () => {
    expect(render({ kind: 'note', text: [{ text: 'Note on the source: ', strong: true }, 'misprinted'] })).toBe(
      '! Note on the source: misprinted\n',
    );
  });

  it('never steers the terminal, whatever its texts', () => {
    fc.assert(
      fc.property(anyReply, fc.integer({ min: 1, max: 200 }), (reply, width) => {
        expect(toTerminal(reply, { width, color: false, commands })).not.toMatch(steering);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps every line of text within the width, East Asian characters counted as two', () => {
    const narrow = [
      'heading',
      'text',
      'facts',
      'comparison',
      'table',
      'timeline',
      'chart',
      'note',
      'citation',
    ] as const;
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 120 }), (text, width) => {
        for (const kind of narrow) {
          const part = sampleParts(text)[kind];
          const lines = render('entries' in part ? { ...part, entries: [{ date: '2024', title: text }] } : part, width);
          for (const line of lines.split('\n')) expect(columnsOf(line), kind).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('loses no character but white space and those that nobody sees when it wraps', () => {
    const seen = (text: string) =>
      text.replace(/[\s\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, '');
    fc.assert(
      fc.property(
        anyText.map(text => text.slice(0, 1900)),
        fc.integer({ min: 2, max: 60 }),
        (text, width) => {
          const lines = wrapRich(text, width, plain => plain).map(line => line.painted);
          expect(seen(lines.join(''))).toBe(seen(text));
        },
      ),
    );
  });

  it('says the same with colours as without', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours
    const colours = /\u001b\[\d+m/g;
    fc.assert(
      fc.property(anyRich, text => {
        const part: Part = { kind: 'text', text };
        expect(render(part, 80, true).replace(colours, '')).toBe(render(part, 80, false));
      }),
    );
  });

  it('breaks Chinese between characters, not before a full stop', () => {
    const lines = wrapRich('四川自由贸易试验区。', 18, text => text).map(line => line.painted);
    expect(lines).toEqual(['四川自由贸易试验', '区。']);
  });

  it('breaks no word where a mark begins in the middle of it', () => {
    const lines = wrapRich([{ text: 'lithium', strong: true }, '-ion cells'], 9, text => text).map(
      line => line.painted,
    );
    expect(lines).toEqual(['lithium', '-ion', 'cells']);
    expect(wrapRich(['of ', { text: 'lithium', strong: true }, '-ion'], 12, text => text)).toHaveLength(2);
  });

  it('numbers hits on from the page before, each with the command that opens it', () => {
    const hit = { id: 'SC-46', title: 'Rail transport', open: { command: 'measure', args: { query: 'SC-46' } } };
    expect(render({ kind: 'hits', start: 6, hits: [hit, hit] })).toBe(
      ' 6. SC-46 Rail transport\n    zonebot measure SC-46\n\n 7. SC-46 Rail transport\n    zonebot measure SC-46\n',
    );
  });

  it('sets two states side by side where there is room, one below the other where there is not', () => {
    const part: Part = {
      kind: 'comparison',
      left: { label: 'Before', text: 'Five million dollars' },
      right: { label: 'After', text: 'Ten million dollars' },
    };
    const row = (left: string, right: string) => `${left.padEnd(38)} │ ${right}`;
    expect(render(part)).toBe(`${row('Before', 'After')}\n${row('Five million dollars', 'Ten million dollars')}\n`);
    expect(render(part, 60)).toBe('Before\n  Five million dollars\nAfter\n  Ten million dollars\n');
  });

  it('aligns a table by what is seen, numbers to the right', () => {
    const rows = [
      ['四川', '12'],
      ['Chongqing', '3'],
    ];
    expect(render({ kind: 'table', caption: 'Records', columns: ['Zone', 'Count'], rows })).toBe(
      'Records\nZone       Count\n─────────  ─────\n四川          12\nChongqing      3\n',
    );
  });

  it('keeps a table of many columns within the width', () => {
    const columns = Array.from({ length: 8 }, (_, i) => `Column number ${i}`);
    const lines = render({ kind: 'table', caption: 'Wide', columns, rows: [columns, columns] }, 60).split('\n');
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(60);
  });

  it('draws a chart as bars to one scale, and says it in words', () => {
    const points = [
      { label: 'Sichuan', value: 10 },
      { label: 'Hebei', value: 5 },
    ];
    const text = render(
      { kind: 'chart', chart: { type: 'bars', title: 'Measures', points }, alt: 'Sichuan has most.' },
      40,
    );
    const [, first, second, alt] = text.split('\n');
    expect(first).toMatch(/^Sichuan {2}10 {2}█{24,}$/);
    expect([...second!.matchAll(/█/g)]).toHaveLength(Math.floor([...first!.matchAll(/█/g)].length / 2));
    expect(alt).toBe('Sichuan has most.');
  });

  it('shows eight choices of a long list and says how to see the others', () => {
    const choices = Array.from({ length: 11 }, (_, i) => ({
      label: `Zone ${i}`,
      call: { command: 'zone', args: { zone: `z${i}` } },
    }));
    const reply = { visibility: 'private', parts: [{ kind: 'choices', label: 'Which?', choices }] } as const;
    const options = { width: 80, color: false, commands };
    expect(toTerminal(reply, options)).toContain('… 3 more: add --all to see them');
    expect(toTerminal(reply, { ...options, all: true })).toContain('zonebot zone z10');
  });
});

describe('a command to copy', () => {
  const words = wordsFor('en');

  it('is quoted so that a shell gives the bot exactly the words', () => {
    const print = `for word in "$@"; do printf '%s\\0' "$word"; done`;
    const texts = fc.string({ unit: fc.constantFrom(...`a '"$\`\\;|&<>(){}*?!#~四`), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        texts.filter(text => text.trim() !== ''),
        query => {
          const line = shellCommand({ command: 'measure', args: { query, zone: ['sichuan'] } }, commands);
          const seen = execFileSync('sh', ['-c', `zonebot() { ${print}; }; ${line}`])
            .toString()
            .split('\0')
            .slice(0, -1);
          expect(readTyped(seen, commands, words)).toEqual({ command: 'measure', args: { query, zone: 'sichuan' } });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is one line, whatever is in the call', () => {
    fc.assert(
      fc.property(anyCall, call => {
        expect(shellCommand(call, commands)).not.toMatch(/\p{Cc}|[\u2028\u2029]/u);
      }),
    );
  });

  it('leaves out what is a default anyway, and keeps words that look like an option apart', () => {
    const write = (args: Record<string, string | number | boolean>) =>
      shellCommand({ command: 'measure', args }, commands);
    expect(write({ query: 'lithium', page: 1, share: false })).toBe('zonebot measure lithium');
    expect(write({ query: 'lithium', page: 2 })).toBe('zonebot measure lithium --page 2');
    expect(write({ query: 'zone:sichuan rail' })).toBe("zonebot measure '--query=zone:sichuan rail'");
    expect(shellCommand({ command: 'zonebot help', args: {} }, commands)).toBe('zonebot help');
  });
});
