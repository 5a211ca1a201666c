import { describe, expect, it } from 'vitest';
import { ask } from '../helpers/ask.ts';

describe('/compare', () => {
  it('sets zones side by side and marks the most of a row by a sign', async () => {
    const { lines } = await ask('compare', 'sichuan,chongqing');
    expect(lines).toContain('What | Sichuan | Chongqing');
    expect(lines.find(line => line.startsWith('Measures |'))).toMatch(/^Measures \| \d+ ▲ \| \d+$/);
    expect(lines).toContain('citation: ▲ the most in its row · = the same in all · – none');
    expect(lines.find(line => line.startsWith('bars:'))).toMatch(/Sichuan \d+; Chongqing \d+/);
  });

  it.each([
    ['四川与重庆'],
    ['Sichuan vs Chongqing'],
    ['sichuan and chongqing'],
    ['sichuan chongqing'],
    ['Chengdu、重庆'],
    ['zones:sichuan,chongqing'],
  ])('reads %s', async typed => {
    expect((await ask('compare', typed)).lines[0]).toBe('# Sichuan and Chongqing');
  });

  it('takes names of several words', async () => {
    expect((await ask('compare', 'Lin-gang Special Area, Hainan Free Trade Port')).lines[0]).toBe(
      '# Shanghai and Hainan',
    );
  });

  it('says how many zones it takes, and offers some', async () => {
    for (const typed of ['', 'sichuan', 'beijing,tianjin,hebei,hunan,hubei']) {
      const { reply, text, call } = await ask('compare', typed);
      expect(reply.tone).toBe('error');
      expect(text).toContain('Compare two to four zones');
      expect((await ask(call('Sichuan, Chongqing'))).lines[0]).toBe('# Sichuan and Chongqing');
    }
  });

  it('leads on where a name is misspelt', async () => {
    const { text, call } = await ask('compare', 'sichaun,chongqing');
    expect(text).toContain('“sichaun” is not a zone. Did you mean “Sichuan”?');
    expect((await ask(call('Sichuan'))).lines[0]).toBe('# Sichuan and Chongqing');
  });

  it('sets the national and the zone version of the negative list side by side', async () => {
    const { lines, text, call } = await ask('compare', 'what:negative-list');
    expect(lines).toContain('What | National list | Zone list | Change');
    expect(lines.find(line => line.startsWith('OP-44'))).toMatch(
      /closed to overseas individuals\. \| No special .* \| ≠ opened$/,
    );
    expect(lines.find(line => line.startsWith('OP-51'))).toMatch(/\| ≠ eased$/);
    expect(text).toMatch(/^citation: Source: /m);
    expect((await ask(call('OP-44'))).lines[0]).toMatch(/^# OP-44/);
    for (const typed of ['the negative lists', '负面清单'])
      expect((await ask('compare', typed)).lines[0], typed).toMatch(/^# Services negative list/);
  });
});
