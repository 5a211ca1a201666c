import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCustomId } from '../../../adapters/discord/custom-id.ts';
import { toDiscord } from '../../../adapters/discord/index.ts';
import { share, toMarkdown, writeLines } from '../../../adapters/discord/render/rich.ts';
import { clip, columnsOf, escapeMarkdown } from '../../../adapters/discord/render/text.ts';
import { en } from '../../../src/language/en.ts';
import type { Chart, Part, Reply } from '../../../src/reply.ts';
import { createCallWriter, formatCall, readCall } from '../../../src/token.ts';
import { anyCall, anyRich, anyText } from '../../contract/replies.ts';
import { readMarkdown, readMessage } from '../../fakes/discord/read.ts';
import { messageProblems } from '../../fakes/discord/validate-message.ts';
import { memoryCalls } from '../../helpers/memory-calls.ts';

type Component = {
  type: number;
  content?: string;
  components?: Component[];
  accessory?: Component;
  custom_id?: string;
  options?: { value: string }[];
};

const ending = (left: number) => `… (${left} more)`;
const draw = (parts: readonly Part[], reply: Partial<Reply> = {}) =>
  toDiscord({ visibility: 'private', parts, ...reply }, createCallWriter(memoryCalls()));
const inside = (parts: readonly Part[]) => draw(parts).body.components[0].components as Component[];
const contents = (components: readonly Component[]): string[] =>
  components.flatMap(c => [...(c.content ? [c.content] : []), ...contents(c.components ?? [])]);
const open = { command: 'measure', args: { query: 'SC-46' } };

describe('text', () => {
  test('any text reads back as it was written', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { text: read, acts } = readMarkdown(escapeMarkdown(text));
        expect(acts).toEqual([]);
        expect(read).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('rich text never exceeds its room, and nothing in it acts', () => {
    fc.assert(
      fc.property(anyRich, fc.integer({ min: 40, max: 4000 }), (rich, max) => {
        const written = toMarkdown(rich, max, ending);
        expect(written.length).toBeLessThanOrEqual(max);
        expect(readMarkdown(written).acts).toEqual([]);
        expect(/\p{Cs}/u.test(written)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('a long text ends at a word and says how much is missing', () => {
    expect(toMarkdown('the lithium battery rail transport', 26, ending)).toBe('the lithium… (23 more)');
  });

  test('Chinese text, which has no spaces, is cut between characters', () => {
    expect(clip('四川自由贸易试验区', 5)).toBe('四川自由…');
  });

  test('no character is cut in half', () => {
    expect(clip('😀😀😀😀', 4)).toBe('😀…');
  });

  test('a link, bold and code survive, and a link to no web address becomes text', () => {
    const rich = [
      { text: 'a*b', strong: true },
      ' ',
      { text: 'x', code: true },
      { text: ' doc', href: 'https://e.org/(1)' },
      { text: ' js', href: 'javascript:1' },
    ];
    expect(toMarkdown(rich, 500, ending)).toBe('**a\\*b** `x` [doc](<https://e.org/%281%29>) js');
  });

  test('of many lines the last are counted, and long ones shortened before short ones', () => {
    const lines = ['short', 'long '.repeat(100), 'also short'].map(text => ({ text }));
    const text = writeLines(lines, 300, en.cut);
    expect(text.length).toBeLessThanOrEqual(300);
    expect(text).toMatch(/^short\nlong .*more character.*\nalso short$/s);
    expect(
      writeLines(
        Array.from({ length: 50 }, () => ({ text: 'word '.repeat(50) })),
        300,
        en.cut,
      ),
    ).toContain('more rows not shown');
  });

  test('room is shared so that short texts stay whole', () => {
    expect(share([10, 500, 90, 400], 500)).toEqual([10, 200, 90, 200]);
  });

  test('Chinese characters take two columns', () => {
    expect(columnsOf('四川 ab')).toBe(7);
  });
});

describe('parts', () => {
  test('a hit has a button beside it that opens it', async () => {
    const [section] = inside([
      { kind: 'hits', start: 3, hits: [{ id: 'SC-46', title: 'Rail', meta: 'Sichuan', open }] },
    ]);
    expect(section).toMatchObject({ type: 9, components: [{ content: '**3\\. SC-46 · Rail**\n-# Sichuan' }] });
    const carried = parseCustomId(section!.accessory!.custom_id!);
    expect(carried?.mode).toBe('new');
    expect(await readCall(carried!.token, memoryCalls())).toEqual(open);
  });

  test('more hits than fit with a button each share one select, and none is lost', () => {
    const hits = Array.from({ length: 24 }, (_, i) => ({ id: `SC-${i}`, title: `Title ${i}`, open }));
    const components = inside([{ kind: 'hits', start: 1, hits }]);
    expect(components.map(c => c.type)).toEqual([10, 1]);
    expect(components[1]!.components![0]!.options).toHaveLength(24);
    for (const { title } of hits) expect(contents(components).join()).toContain(title);
  });

  test('what one message can not hold is said, and its buttons are kept', () => {
    const parts: Part[] = [
      ...Array.from({ length: 60 }, (_, i): Part => ({ kind: 'text', text: `Paragraph ${i}` })),
      { kind: 'actions', actions: [{ label: 'Next', call: open, mode: 'replace' }] },
    ];
    const { text } = readMessage(draw(parts, { title: 'Title' }).body as never);
    expect(text).toContain('Title');
    expect(text).toContain('Next');
    expect(text).toMatch(/\d+ parts of this answer left out/);
  });

  test('two buttons that do the same are told apart', () => {
    const call = { command: 'measure', args: { query: 'x', share: true } };
    const { body } = draw([
      {
        kind: 'actions',
        actions: [
          { label: 'A', call },
          { label: 'B', call },
        ],
      },
    ]);
    expect(messageProblems(body)).toEqual([]);
  });

  test('any call comes back from its button as it was, and a sharing one is marked', async () => {
    await fc.assert(
      fc.asyncProperty(anyCall, async call => {
        const store = memoryCalls();
        const writer = createCallWriter(store);
        const { body } = toDiscord(
          { visibility: 'private', parts: [{ kind: 'actions', actions: [{ label: 'A', call }] }] },
          writer,
        );
        await writer.flush();
        const [row] = body.components[0].components as Component[];
        const carried = parseCustomId(row!.components![0]!.custom_id!)!;
        expect(formatCall((await readCall(carried.token, store))!)).toBe(formatCall(call));
        expect(carried.mode).toBe(call.args.share === true ? 'share' : 'new');
      }),
    );
  });

  test('a narrow table stands in columns, Chinese ones too; a wide one becomes a list', () => {
    const rows = [
      ['Sichuan', '12'],
      ['四川', '3'],
    ];
    const [caption, table] = contents(inside([{ kind: 'table', caption: 'Counts', columns: ['Zone', 'n'], rows }]));
    expect(caption).toBe('**Counts**');
    expect(table).toBe('```\nZone     n\nSichuan  12\n四川     3\n```');
    const wide = contents(
      inside([{ kind: 'table', caption: 'C', columns: ['Zone', 'What'], rows: [['A', 'word '.repeat(20)]] }]),
    );
    expect(wide[1]).toMatch(/^- \*\*A\*\* · What\\: word/);
  });

  test('a chart is bars of text, or a picture with its words', () => {
    const chart: Chart = {
      type: 'bars',
      title: 'Trade',
      unit: '%',
      points: [
        { label: '四川', value: 50 },
        { label: 'Hebei', value: 25 },
      ],
    };
    const part: Part = { kind: 'chart', chart, alt: 'Sichuan 50 %, Hebei 25 %' };
    expect(contents(inside([part])).at(-1)).toBe(
      `\`\`\`\n四川   ${'█'.repeat(20)}  50 %\nHebei  ${'█'.repeat(10)}  25 %\n\`\`\``,
    );
    const pictures = new Map([[chart, new Uint8Array([1])]]);
    const drawn = toDiscord({ visibility: 'private', parts: [part] }, createCallWriter(memoryCalls()), pictures);
    expect(drawn.body.components[0].components[0]).toEqual({
      type: 12,
      items: [{ media: { url: 'attachment://chart-1.png' }, description: part.alt }],
    });
    expect(
      messageProblems(
        drawn.body,
        drawn.files.map(({ name }) => name!),
      ),
    ).toEqual([]);
  });
});
