import { expect, test } from 'vitest';
import { limits } from '../../../adapters/slack/limits.ts';
import { toSlack } from '../../../adapters/slack/render/render.ts';
import { clip, escapeText, textObject } from '../../../adapters/slack/render/text.ts';
import type { Part } from '../../../src/reply.ts';
import { createCallWriter, readCall } from '../../../src/token.ts';
import { actsIn, controlsIn, readMessage } from '../../fakes/slack/read.ts';
import { validateMessage } from '../../fakes/slack/validate.ts';
import { memoryCalls } from '../../helpers/memory-calls.ts';

const render = (parts: readonly Part[], options = {}) =>
  toSlack({ visibility: 'private', parts }, createCallWriter(memoryCalls()), options);
const call = { command: 'measure', args: { query: 'SC-46' } };

test('text is clipped at the end of a word, and escaped only then', () => {
  expect(clip('the lithium battery rail', 16)).toBe('the lithium…');
  expect(clip('四川自由贸易试验区'.repeat(5), 10)).toBe('四川自由贸易试验区…');
  expect(escapeText(clip('a & b & c & d', 10))).toBe('a &amp; b…');
  expect([...clip('😀'.repeat(100), 20)]).toHaveLength(20);
});

test('a long text says how much of it is left out', () => {
  const message = render([{ kind: 'text', text: 'word '.repeat(2000) }]);
  expect(readMessage(message)).toMatch(/word… \(7,\d{3} more characters\)$/);
});

test('looks are kept where no character of the text is markup, and given up where one is', () => {
  expect(textObject([{ text: 'SC-46', strong: true }, ' & more'])).toMatchObject({ text: '*SC-46* &amp; more' });
  expect(textObject([{ text: 'SC*46', strong: true }])).toMatchObject({ type: 'plain_text', text: 'SC*46' });
  expect(textObject(['Chi', { text: 'na', strong: true }])).toMatchObject({ text: 'China' });
  expect(textObject([{ text: 'the plan', href: 'https://www.gov.cn/?a=1&b=2' }])).toMatchObject({
    text: '<https://www.gov.cn/?a=1&amp;b=2|the plan>',
  });
  expect(textObject([{ text: 'click', href: 'javascript:alert(1)' }])).toMatchObject({ text: 'click' });
});

test('the plain text of the message holds the whole answer for screen readers', () => {
  const message = toSlack(
    {
      visibility: 'private',
      title: 'Trade & rail',
      parts: [
        { kind: 'facts', facts: [{ label: 'Zones', value: 'Sichuan' }] },
        { kind: 'table', caption: 'Measures', columns: ['Zone', 'Count'], rows: [['Sichuan', '80']] },
        { kind: 'chart', chart: { type: 'bars', title: 'Bars', points: [] }, alt: 'Sichuan has 80, Hebei 5.' },
      ],
    },
    createCallWriter(memoryCalls()),
  );
  expect(message.text).toBe(
    'Trade &amp; rail\n\nZones: Sichuan\n\nMeasures\nZone | Count\nSichuan | 80\n\nSichuan has 80, Hebei 5.',
  );
});

test('a button carries its call, a long one by way of the store, and so does an option', async () => {
  const store = memoryCalls();
  const writer = createCallWriter(store);
  const long = { command: 'measure', args: { query: '长'.repeat(200), zone: ['sichuan'] } };
  const message = toSlack(
    {
      visibility: 'private',
      parts: [
        {
          kind: 'actions',
          actions: [
            { label: 'Next', call, mode: 'replace' },
            { label: 'Open', call: long },
          ],
        },
        { kind: 'choices', label: 'Pick', choices: [{ label: 'One', call: long }] },
      ],
    },
    writer,
  );
  await writer.flush();
  const [next, open, one] = controlsIn(message);
  expect(next!.action_id).toBe('call:replace:0');
  expect(open!.action_id).toBe('call:new:1');
  expect(await readCall(next!.value!, store)).toEqual(call);
  expect(await readCall(open!.value!, store)).toEqual(long);
  expect(one!.value).toMatch(/^~/);
  expect(await readCall(one!.value!, store)).toEqual(long);
});

test('bars become a chart of Slack’s own with its words below, and text where a workspace refuses charts', () => {
  const part: Part = {
    kind: 'chart',
    alt: 'Sichuan has 80 measures, Hebei 5.',
    chart: {
      type: 'bars',
      title: 'Measures by zone',
      unit: 'measures',
      points: [
        { label: 'Sichuan', value: 80 },
        { label: 'Hebei', value: 5 },
      ],
    },
  };
  expect(readMessage(render([part]))).toBe('[chart: Measures by zone]\nSichuan has 80 measures, Hebei 5.');
  expect(readMessage(render([part], { native: false }))).toBe(
    'Measures by zone\nSichuan has 80 measures, Hebei 5.\nSichuan: 80 measures\nHebei: 5 measures',
  );
  expect(render([part, part, part]).blocks.filter(block => block.type === 'data_visualization')).toHaveLength(2);
});

test('a table too long for Slack says how many rows are left out', () => {
  const rows = Array.from({ length: 150 }, (_, i) => [`Row ${i}`, String(i)]);
  const shown = readMessage(render([{ kind: 'table', caption: 'Rows', columns: ['Row', 'Number'], rows }]));
  expect(shown).toContain('Row 98 | 98');
  expect(shown).toContain('51 more rows not shown');
});

test('what people steer with stays when an answer is longer than a message, and the message says what is missing', () => {
  const text: Part = { kind: 'text', text: 'lithium '.repeat(300) };
  const message = render([text, text, text, text, text, text, { kind: 'actions', actions: [{ label: 'Next', call }] }]);
  expect(controlsIn(message).map(({ label }) => label)).toEqual(['Next']);
  expect(readMessage(message)).toContain('2 parts of this answer left out');
  expect(validateMessage(message)).toEqual([]);
});

test('the stand-in of Slack refuses what the renderer must not produce', () => {
  const wrong = (blocks: unknown[]) => validateMessage({ text: 'x', blocks });
  expect(wrong([{ type: 'section', text: { type: 'mrkdwn', text: '' } }])).not.toEqual([]);
  expect(wrong([{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }])).not.toEqual([]);
  expect(wrong([{ type: 'section', text: { type: 'mrkdwn', text: 'A & B' } }])).not.toEqual([]);
  expect(wrong(Array(limits.blocks + 1).fill({ type: 'divider' }))).not.toEqual([]);
  expect(wrong([{ type: 'actions', elements: [] }])).not.toEqual([]);
  expect(actsIn({ text: '<!channel>', mrkdwn: false, unfurl_links: false })).toEqual(['text: <!channel>']);
  expect(readMessage({ blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '*b* `c` :x:' } }] })).toBe(
    'b c (emoji)',
  );
});
