import { describe, expect, it } from 'vitest';
import { ask } from '../helpers/ask.ts';

describe('the card of a record', () => {
  it('tells what it is, before and after, figures and where it comes from', async () => {
    const { lines, text } = await ask('measure', 'sc46');
    expect(lines[0]).toMatch(/^# SC-46 · Cross-border borrowing limit/);
    expect(lines[1]).toBe('Measure · Planned · The zones named');
    expect(text).toContain('Before | The financing limit is US$5 million');
    expect(text).toContain('After | The limit is to be US$10 million');
    expect(text).toContain('Zones: Sichuan');
    expect(text).toContain('Previous limit of cross-border financing for enterprises in the pilot: USD 5 million');
    expect(text).toMatch(/citation: Source: Implementation Plan .*: measure 46/);
  });

  it('names the document with its number and links to it', async () => {
    const { text } = await ask('measure', 'BP-12');
    expect(text).toMatch(
      /Document: Letter of the Ministry of Commerce .* <http:\/\/zmqgs\.mofcom\.gov\.cn\S+> \(S\.Z\.M\.H\. \[2024\] No\. 14\)/,
    );
    expect(text).toContain('Issued by: Ministry of Commerce');
  });

  it('leads to its zones, topics and responsible bodies', async () => {
    const card = await ask('measure', 'BP-2');
    expect(card.call('Zone: Sichuan')).toEqual({ command: 'zone', args: { zone: 'sichuan' } });
    expect((await ask(card.call('Zone: Sichuan'))).lines[0]).toBe('# China (Sichuan) Pilot Free Trade Zone');
    expect((await ask(card.call('Topic: '))).lines[0]).toMatch(/measures found/);
    expect((await ask(card.call('Responsible: '))).lines[0]).toMatch(/measures? found/);
  });

  it('sets several figures out as a table', async () => {
    const { lines } = await ask('milestone', 'MS-28');
    const table = lines.indexOf('table: Figures');
    expect(lines[table + 1]).toBe('What | Value | Where | Period');
    expect(lines[table + 4]).toBe(
      'Liberalization measures in the zone negative list | over 10 measures | pilot free trade zones | 2024',
    );
  });

  it('says where the source errs', async () => {
    expect((await ask('milestone', 'MS-28')).text).toMatch(/note: \*Note on the source: \*Table 1-1 speaks of/);
  });

  it('leads back to the list in which it was found, page and filters included', async () => {
    const list = await ask('measure', 'lithium zone:sichuan');
    const hits = list.reply.parts.find(part => part.kind === 'hits')!;
    const card = await ask(hits.hits[0]!.open);
    expect(await ask(card.call('Back to the list'))).toMatchObject({ text: list.text });
  });

  it('has no way back where the list would not fit into a button', async () => {
    const list = await ask('measure', `${'lithium battery '.repeat(8)} zone:sichuan`);
    expect(list.reply.parts.find(part => part.kind === 'hits')!.hits[0]!.open.args).not.toHaveProperty('back');
  });
});

describe('the source of a record', () => {
  it('is the place, what stands around it, and a citation to copy', async () => {
    const card = await ask('measure', 'BP-12');
    const { text, call } = await ask(card.call('Show the source'));
    expect(text).toContain('Place in it: Appendix 1, Table 1, row 12');
    expect(text).toMatch(/1\. BP-11 .*\(Just before it · Appendix 1, Table 1, row 11\)/);
    expect(text).toMatch(/2\. BP-13 .*\(Just after it · Appendix 1, Table 1, row 13\)/);
    expect(text).toMatch(
      /copy: “Integrated processing .*No\. 14.*Free Trade Zones 2025 \(.*\), Appendix 1, Table 1, row 12\. Zonebot record BP-12\.$/m,
    );
    expect((await ask(call('Back to the record'))).text).toBe(card.text);
  });

  it('counts numbered places as numbers', async () => {
    const { text } = await ask('measure', 'SC-10 view:source');
    expect(text).toContain('(Just before it · measure 9)');
    expect(text).toContain('(Just after it · measure 11)');
  });

  it('has nothing before the first place', async () => {
    const { text } = await ask('measure', 'BP-1 view:source');
    expect(text).not.toContain('Just before it · Appendix 1, Table 1');
    expect(text).toContain('Just after it · Appendix 1, Table 1, row 2');
  });
});
