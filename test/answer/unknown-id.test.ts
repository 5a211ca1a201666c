import { describe, expect, it } from 'vitest';
import { ask } from '../helpers/ask.ts';
import { testCore } from '../helpers/core.ts';

const numbersOf = (series: string) =>
  testCore().corpus.records.flatMap(({ id }) => (id.startsWith(series) ? [Number(/\d+/.exec(id)![0])] : []));
const last = `BP-${Math.max(...numbersOf('BP-'))}`;

describe('an id that no record has', () => {
  it.each(['measure', 'milestone', 'figure'])('is said by /%s, with the last of the series', async command => {
    for (const typed of ['BP-999', 'bp999']) {
      const { reply, text, call } = await ask(command, typed);
      expect(reply.tone).toBe('error');
      expect(text).toContain(`There is no record ${typed}. The nearest: ${last}, `);
      expect((await ask(call(last))).lines[0]).toMatch(`# ${last} · `);
    }
  });

  it('may be spelt like others, or be of figures', async () => {
    expect((await ask('measure', 'CS-46')).text).toMatch(/The nearest: CS-\d+/);
    expect((await ask('measure', 'S-46')).reply.tone).toBeUndefined();
    expect((await ask('measure', 'SX-46')).text).toMatch(/The nearest: .*\bSC-46\b/);
    expect((await ask('figure', 'CC-F99')).text).toMatch(/The nearest: CC-F8, CC-F7 and CC-F6\./);
  });

  it('is said in Chinese', async () => {
    expect((await ask('measure', 'BP-999', { locale: 'zh-CN' })).text).toContain(
      `没有编号为 BP-999 的记录。最接近的编号：${last}、`,
    );
  });

  it('is no word that only looks like one', async () => {
    for (const typed of ['ISO-9001', 'COVID-19', 'in 2024', 'bp 2025', 'B2B'])
      expect((await ask('measure', typed)).text, typed).not.toContain('There is no record');
  });
});

it('can’t be watched', async () => {
  const { text, call } = await ask('watch add', 'BP-999');
  expect(text).toContain('There is no record BP-999.');
  expect(call(last)).toEqual({ command: 'watch add', args: { query: last } });
});
