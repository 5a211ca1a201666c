import { describe, expect, it } from 'vitest';
import { toHit } from '../../src/answer/list.ts';
import type { PolicyRecord } from '../../src/corpus/corpus.ts';
import { en } from '../../src/language/en.ts';
import { plain, spans } from '../../src/reply.ts';
import { ask } from '../helpers/ask.ts';
import { testCore } from '../helpers/core.ts';

describe('a list', () => {
  it('says what was left out because the text asks for that', async () => {
    expect((await ask('measure', 'digital rmb not in shanghai')).text).toMatch(/citation: .*Without Shanghai/);
  });

  it('is paged in place, with filters of one click, another order and pictures', async () => {
    const list = await ask('measure', 'finance zone:sichuan');
    const next = await ask(list.call('Next'));
    expect(list.lines[0]).toMatch(/^# \d+ measures found$/);
    expect(next.text).toMatch(/^6\. /m);
    expect(next.text).toContain('Page 2 of');
    expect((await ask(next.call('Previous'))).text).toBe(list.text);
    const narrower = await ask(list.call('Chongqing ('));
    expect(narrower.reply.parts.find(p => p.kind === 'hits')!.hits.every(h => h.meta!.includes('Chongqing'))).toBe(
      true,
    );
    expect((await ask(list.call('Newest first'))).call('Best match first')).toBeDefined();
    expect((await ask(list.call('Chart'))).text).toMatch(/^bars: Bar chart\. Measures by zone: .*Sichuan \d+/m);
    for (const part of list.reply.parts) if (part.kind === 'choices') expect(part.mode).toBe('replace');
  });

  it('says by what it is narrowed and offers the search without it', async () => {
    const list = await ask('measure', 'finance zone:national status:replicated to:2030');
    expect(list.text).toMatch(/citation: .*Only National · Replicated · to 31 Dec 2030/);
    expect(list.call('Search without the filters').args).toEqual({ query: 'finance' });
  });

  it('sets matched words off, in the title and around the match in the text', () => {
    const core = testCore();
    const record = core.corpus.byId('SC-38') as PolicyRecord;
    const reasons = [
      { asked: 'battrey', matched: 'batteries', field: 'title', how: 'spelling' as const },
      { asked: 'power', matched: 'power', field: 'summary', how: 'word' as const },
    ];
    const hit = toHit({ record, score: 1, reasons }, core, en);
    const strong = (rich: Parameters<typeof spans>[0]) =>
      spans(rich)
        .filter(s => s.strong)
        .map(s => s.text);
    expect(strong(hit.title)).toEqual(['batteries']);
    expect(plain(hit.title)).toBe(record.title);
    expect(strong(hit.excerpt!)).toContain('power');
    expect(hit.why).toBe('battrey → batteries (spelling), power');
  });

  it('offers the closest where nothing is found, and the search without filters', async () => {
    const none = await ask('measure', 'lithium zone:sichuan status:expired');
    expect(none.lines[0]).toBe('# No measure found');
    expect(none.text).toMatch(/^1\. \S+ /m);
    expect((await ask(none.call('Search without the filters'))).lines[0]).toMatch(/measures? found/);
  });
});

describe('sharing', () => {
  it('shows the answer to the channel with the name of who shares it', async () => {
    const list = await ask('measure', 'lithium');
    expect(list.reply.visibility).toBe('private');
    const shared = await ask(list.call('Share with the channel'));
    expect(shared.reply.visibility).toBe('channel');
    expect(shared.lines[1]).toBe('citation: Shared by Li Wei');
  });

  it('lets others click without changing what they share', async () => {
    const shared = await ask('measure', 'finance share:true');
    const actions = shared.reply.parts.flatMap(part => (part.kind === 'actions' ? part.actions : []));
    expect(actions.map(({ label }) => label)).not.toContain('Share with the channel');
    expect(actions.every(({ mode, call }) => mode === 'new' && call?.args.share === undefined)).toBe(true);
    expect((await ask(shared.call('Next'))).reply.visibility).toBe('private');
  });

  it('of a mistake stays private', async () => {
    expect((await ask('measure', 'lithium zone:atlantis share:true')).reply.visibility).toBe('private');
  });
});

describe('nothing found', () => {
  it('with several filters leads to what leaving out one of them finds', async () => {
    const none = await ask('measure', 'dept:PBC status:planned');
    expect(none.lines[0]).toBe('# No measure found');
    const { call } = none;
    expect(call('Without status:planned').args).toEqual({ dept: ['pbc'] });
    const total = /\((\d+)\)/.exec(none.text)![1];
    expect((await ask(call('Without dept:pbc'))).lines[0]).toBe(`# ${total} measures found`);
  });
});

describe('watching a search', () => {
  it('takes its filters along, as words of the query', async () => {
    const list = await ask('measure', 'finance zone:sichuan,chongqing status:planned');
    const { command, args } = list.call('Watch this search');
    expect(command).toBe('watch add');
    const total = testCore().search.find({ text: String(args.query) }).total;
    expect(list.lines[0]).toBe(`# ${total} measures found`);
  });
});
