import fc, { type Arbitrary } from 'fast-check';
import type { Call } from '../../src/invocation.ts';
import type { Action, Choice, Hit, Part, PartKind, Reply, Rich } from '../../src/reply.ts';

/** Text that would ping, link, format, or break a message if it were not shown as text. */
export const hostileTexts: readonly string[] = [
  '<!channel> <!here> <!everyone>',
  '<@U012AB3CD> <#C012AB3CD> <!subteam^S012AB3CD>',
  '@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678>',
  '*bold* _italic_ ~struck~ **strong** __under__ ||spoiler||',
  '`code` ```block``` > quote',
  '# heading\n- list\n1. list',
  '[click me](https://evil.example) <https://evil.example|click me>',
  'https://evil.example/?a=1&b=2',
  '&lt;!channel&gt; &amp; <b>bold</b> <script>alert(1)</script>',
  '<!date^1392734382^{date}|now> <t:1700000000:R> <:emoji:123456789012345678> :smile:',
  '\\*escaped\\* \\` \\',
  '|| a | b |\n|---|---|',
  '\u202Ereversed\u202C \u200Bzero width',
  '\u001B[31mred\u001B[0m \u0007bell',
  "'; DROP TABLE calls; --",
];

/** Characters that no platform shows: a renderer may leave them out. */
const unseen = '\u0000\u0007\u001B\uD800';

const chinese = fc.string({
  unit: fc.constantFrom(...'四川自由贸易试验区先进制造业高质量发展，。'),
  minLength: 1,
  maxLength: 60,
});
const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const hostile = fc.constantFrom(...hostileTexts);
const entities = fc.string({
  unit: fc.constantFrom('&', '<', '>', '*', '`', '😀', '国', ' ', 'a'),
  minLength: 1,
  maxLength: 100,
});

/** Text of any kind: ordinary, hostile, Chinese, with unseen characters, empty, and far too long, with and without spaces. */
export const anyText: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 3, arbitrary: hostile },
  { weight: 3, arbitrary: chinese },
  { weight: 2, arbitrary: entities },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\n\n', unseen) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.oneof(hostile, chinese, word, entities), fc.integer({ min: 20, max: 120 }), fc.constantFrom(' ', ''))
      .map(([text, times, between]) => Array(times).fill(text).join(between)),
  },
);

const href = fc.constantFrom(
  'https://www.gov.cn/zhengce/2024-08/29/content_1.htm?a=1&b=2',
  'http://example.org/a|b>c d',
  'javascript:alert(1)',
  `https://example.org/${'x'.repeat(4000)}`,
  'not an address',
);
const flag = fc.option(fc.boolean(), { nil: undefined });
const span = fc.record(
  { text: anyText, strong: flag, emphasis: flag, code: flag, href: fc.option(href, { nil: undefined, freq: 3 }) },
  { requiredKeys: ['text'] },
);

export const anyRich: Arbitrary<Rich> = fc.oneof(
  anyText,
  fc.array(fc.oneof(anyText, span), { minLength: 0, maxLength: 6 }),
);

const argument = fc.oneof(anyText, fc.integer(), fc.boolean(), fc.array(anyText, { maxLength: 3 }));
export const anyCall: Arbitrary<Call> = fc.record({
  command: fc.constantFrom('measure', 'milestone', 'zone', 'zonebot help', 'digest subscribe'),
  args: fc.dictionary(fc.constantFrom('query', 'zone', 'area', 'page', 'share'), argument, { maxKeys: 4 }),
});

const mode = fc.constantFrom('replace' as const, 'new' as const, undefined);
const anyAction: Arbitrary<Action> = fc.oneof(
  fc.record(
    { label: anyText, call: anyCall, mode, style: fc.constantFrom('primary' as const, 'danger' as const) },
    { requiredKeys: ['label', 'call'] },
  ),
  fc.record({ label: anyText, href }),
  fc.record({ label: anyText }),
);
const anyChoice: Arbitrary<Choice> = fc.record(
  { label: anyText, description: anyText, call: anyCall },
  { requiredKeys: ['label', 'call'] },
);
const anyHit: Arbitrary<Hit> = fc.record(
  {
    id: fc.constantFrom('SC-46', 'BP-12', 'IO-3'),
    title: anyRich,
    meta: anyText,
    excerpt: anyRich,
    why: anyText,
    open: anyCall,
  },
  { requiredKeys: ['id', 'title', 'open'] },
);

const many = <T>(item: Arbitrary<T>, usual: number, most: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.array(item, { maxLength: usual }) },
    { weight: 1, arbitrary: fc.array(item, { minLength: usual, maxLength: most, size: 'max' }) },
  );

const value = fc.oneof(fc.integer({ min: -1000, max: 100_000 }), fc.double({ noNaN: true, min: -1e9, max: 1e15 }));

/** An arbitrary for every kind of part. A kind that is added to `Part` and not here does not compile. */
export const anyPartOf: { readonly [K in PartKind]: Arbitrary<Extract<Part, { kind: K }>> } = {
  heading: fc.record({ kind: fc.constant('heading'), text: anyText }),
  text: fc.record({ kind: fc.constant('text'), text: anyRich }),
  facts: fc.record({
    kind: fc.constant('facts'),
    facts: many(fc.record({ label: anyText, value: anyRich }), 8, 60),
  }),
  comparison: fc.record({
    kind: fc.constant('comparison'),
    left: fc.record({ label: anyText, text: anyRich }),
    right: fc.record({ label: anyText, text: anyRich }),
  }),
  hits: fc.record({ kind: fc.constant('hits'), hits: many(anyHit, 6, 70), start: fc.integer({ min: 1, max: 5000 }) }),
  table: fc
    .tuple(
      anyText,
      fc.integer({ min: 0, max: 25 }),
      fc.integer({ min: 0, max: 130 }),
      fc.array(anyText, { minLength: 1 }),
    )
    .map(([caption, columns, rows, texts]) => ({
      kind: 'table' as const,
      caption,
      columns: Array.from({ length: columns }, (_, i) => texts[i % texts.length]!),
      rows: Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, c) => texts[(r + c) % texts.length]!),
      ),
    })),
  timeline: fc.record({
    kind: fc.constant('timeline'),
    entries: many(
      fc.record(
        { date: fc.constantFrom('2024', '2024-08', '2024-08-29'), title: anyRich, open: anyCall },
        { requiredKeys: ['date', 'title'] },
      ),
      8,
      120,
    ),
  }),
  chart: fc.record({
    kind: fc.constant('chart'),
    chart: fc.record(
      {
        type: fc.constantFrom('bars' as const, 'line' as const, 'timeline' as const),
        title: anyText,
        unit: anyText,
        points: many(fc.record({ label: anyText, value, note: anyText }, { requiredKeys: ['label', 'value'] }), 8, 60),
      },
      { requiredKeys: ['type', 'title', 'points'] },
    ),
    alt: anyText,
  }),
  note: fc.record({ kind: fc.constant('note'), text: anyRich }),
  copy: fc.record({ kind: fc.constant('copy'), text: anyText }),
  citation: fc.record({ kind: fc.constant('citation'), text: anyRich }),
  actions: fc.record({ kind: fc.constant('actions'), actions: many(anyAction, 6, 60) }),
  choices: fc.record(
    { kind: fc.constant('choices'), label: anyText, choices: many(anyChoice, 8, 150), mode },
    { requiredKeys: ['kind', 'label', 'choices'] },
  ),
};

const anyPart: Arbitrary<Part> = fc.oneof(...Object.values<Arbitrary<Part>>(anyPartOf));

/** Any reply at all, up to far more than a platform takes in one message. */
export const anyReply: Arbitrary<Reply> = fc.record(
  {
    visibility: fc.constantFrom('private' as const, 'channel' as const),
    title: anyText,
    tone: fc.constantFrom('normal' as const, 'error' as const),
    parts: fc.oneof(
      { weight: 5, arbitrary: fc.array(anyPart, { maxLength: 8 }) },
      { weight: 1, arbitrary: fc.array(anyPart, { minLength: 20, maxLength: 60, size: 'max' }) },
    ),
    language: fc.constantFrom('en', 'zh-CN'),
  },
  { requiredKeys: ['visibility', 'parts'] },
);

/**
 * A small part of each kind in which everything a person should read is the given text: what a renderer drops, or
 * lets act as markup, is missed.
 */
export function sampleParts(text: string): { readonly [K in PartKind]: Extract<Part, { kind: K }> } {
  const call: Call = { command: 'measure', args: { query: 'SC-46' } };
  return {
    heading: { kind: 'heading', text },
    text: { kind: 'text', text },
    facts: { kind: 'facts', facts: [{ label: text, value: text }] },
    comparison: { kind: 'comparison', left: { label: 'Before', text }, right: { label: 'After', text } },
    hits: {
      kind: 'hits',
      start: 1,
      hits: [{ id: 'SC-46', title: text, meta: text, excerpt: text, why: text, open: call }],
    },
    table: { kind: 'table', caption: text, columns: ['Zone', 'Count'], rows: [[text, '1']] },
    timeline: { kind: 'timeline', entries: [{ date: '2024-08-29', title: text, open: call }] },
    chart: {
      kind: 'chart',
      chart: { type: 'bars', title: 'Chart', points: [{ label: 'Sichuan', value: 3 }] },
      alt: text,
    },
    note: { kind: 'note', text },
    copy: { kind: 'copy', text },
    citation: { kind: 'citation', text },
    actions: { kind: 'actions', actions: [{ label: text, call }] },
    choices: { kind: 'choices', label: 'Choose', choices: [{ label: text, call }] },
  };
}
