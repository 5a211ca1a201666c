import { describe, expect, it } from 'vitest';
import { ask } from '../helpers/ask.ts';

const hint = /^note: Look among/m;

describe('records of another kind', () => {
  it('that match clearly better are a click away, with the same words and filters', async () => {
    const { lines, call } = await ask('measure', 'total imports and exports of the zones in 2024 scope:all-zones');
    expect(lines).toContain('note: Look among the figures too.');
    expect(call('Figures')).toEqual({
      command: 'figure',
      args: { query: 'total imports and exports of the zones in 2024', scope: 'all-zones' },
    });
    expect((await ask('milestone', 'lithium battery rail')).text).toMatch(/^note: Look among the measures/m);
    expect((await ask('figure', 'sichuan targets for 2027')).text).toMatch(/^note: Look among the milestones/m);
  });

  it('are offered where there is none of the kind asked for, also without words', async () => {
    const none = await ask('figure', 'zone:yunnan');
    expect(none.lines[0]).toBe('# No figure found');
    expect((await ask(none.call('Measures'))).lines[0]).toMatch(/^# \d+ measures found/);
  });

  it('are offered where hardly any is of the kind asked for', async () => {
    const { lines, call } = await ask('figure', 'rail-sea bill of lading');
    expect(lines[0]).toMatch(/^# [12] figures? found/);
    expect((await ask(call('Measures'))).lines[0]).toMatch(/measures found/);
  });

  it('are not spoken of where the kind asked for fits best, behind the first page, and in a list by filters', async () => {
    expect((await ask('measure', 'lithium battery rail')).text).not.toMatch(hint);
    expect((await ask('figure', 'total imports and exports of the zones')).text).not.toMatch(hint);
    const better = await ask('measure', 'foreign trade volume 2024');
    expect(better.text).toMatch(hint);
    expect((await ask(better.call('Next'))).text).not.toMatch(hint);
    expect((await ask('measure', 'zone:sichuan')).text).not.toMatch(hint);
  });

  it('are offered in Chinese', async () => {
    expect((await ask('measure', '2024年 进出口总额', { locale: 'zh-CN' })).text).toMatch(/也可以看看.*数据/);
  });
});
