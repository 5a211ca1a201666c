import { describe, expect, it } from 'vitest';
import { similarZones } from '../../src/answer/similar-zones.ts';
import { ask } from '../helpers/ask.ts';
import { testCore } from '../helpers/core.ts';

describe('/zone', () => {
  it('is a profile: figures, topics, what comes and came, replication, zones like it', async () => {
    const { lines, text, call } = await ask('zone', 'Chengdu');
    expect(lines[0]).toBe('# China (Sichuan) Pilot Free Trade Zone');
    expect(text).toContain('Chinese name: 中国（四川）自由贸易试验区');
    expect(text).toMatch(/Records: \d+ measures, \d+ milestones, \d+ figures/);
    expect(text).toContain('table: Key figures');
    expect(text).toMatch(/^bars: Bar chart\. Measures by topic: Regional \d+; /m);
    expect(text).toMatch(/^2027 .*Target · in \d+ days/m);
    expect(text).toMatch(/^## Latest milestones$/m);
    expect(text).toMatch(/^## Replicated from here$/m);
    expect((await ask(call('Compare with Chongqing'))).lines[0]).toBe('# Sichuan and Chongqing');
    expect((await ask(call('Finance ('))).text).toMatch(/Only Sichuan · Finance/);
  });

  it('gives key figures with period, source and record, dated ones first', async () => {
    const { lines } = await ask('zone', 'sichuan');
    const table = lines.slice(lines.indexOf('table: Key figures') + 1);
    expect(table[0]).toBe('What | Value | Period | Record');
    expect(table[1]).toMatch(/ \| 2023 \| CC-F3$/);
  });

  it('tells of the past what is latest, not what is still to come', async () => {
    const { text } = await ask('zone', 'sichuan');
    const latest = text.slice(text.indexOf('## Latest milestones'), text.indexOf('## Replicated'));
    expect(latest).toMatch(/^\d{1,2} \w+ 202\d .* · (Date|Issued) · [A-Z]/m);
    expect(latest).not.toMatch(/ in \d+ days|Target/);
  });

  it('answers for every zone, in both languages', async () => {
    for (const id of testCore().corpus.zones.keys())
      for (const locale of ['en', 'zh-CN']) {
        const { reply, text } = await ask('zone', id, { locale });
        expect(reply.tone, id).toBeUndefined();
        expect(text.length, id).toBeGreaterThan(200);
      }
  });

  it('names the zones in the language of the person where there is no such zone', async () => {
    const { text, call } = await ask('zone', '重亲', { locale: 'zh-CN' });
    expect(text).toContain('您是不是要找“重庆”？');
    expect(call('重庆')).toEqual({ command: 'zone', args: { zone: 'chongqing' } });
    expect((await ask('zone', '内蒙古', { locale: 'zh-CN' })).text).toContain('北京、天津、河北');
  });

  it('asks which where none is named', async () => {
    const { call } = await ask('zone');
    expect((await ask(call('Hainan'))).lines[0]).toContain('Hainan');
  });
});

describe('similar zones', () => {
  it('have a like mix of topics; a zone is not like itself', () => {
    const like = similarZones('sichuan', testCore().corpus);
    expect(like[0]).toBe('chongqing');
    expect(like).not.toContain('sichuan');
    expect(like).not.toContain('national');
  });
});
