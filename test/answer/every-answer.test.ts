import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { commandsByPath } from '../../src/command.ts';
import type { Call } from '../../src/invocation.ts';
import type { Reply } from '../../src/reply.ts';
import { ask } from '../helpers/ask.ts';
import { testCore } from '../helpers/core.ts';

const questions: [string, string][] = [
  ['measure', 'lithium battery'],
  ['measure', 'finance view:chart'],
  ['measure', 'SC-46'],
  ['measure', 'BP-2 view:source'],
  ['measure', 'qqqqzzzz'],
  ['milestone', 'next'],
  ['milestone', 'on this day'],
  ['milestone', 'march 2024 view:timeline'],
  ['milestone', '2024 view:chart'],
  ['figure', 'trade'],
  ['figure', 'trade view:chart'],
  ['zone', 'shanghai'],
  ['compare', 'shanghai,hainan,guangdong'],
  ['compare', 'what:negative-list'],
  ['zonebot help', ''],
  ['zonebot home', ''],
];

function callsOf(reply: Reply): Call[] {
  return reply.parts.flatMap(part => {
    if (part.kind === 'actions') return part.actions.flatMap(({ call }) => call ?? []);
    if (part.kind === 'choices') return part.choices.map(({ call }) => call);
    if (part.kind === 'hits') return part.hits.map(({ open }) => open);
    return part.kind === 'timeline' ? part.entries.flatMap(({ open }) => open ?? []) : [];
  });
}

describe.each(['en', 'zh-CN'])('every answer in %s', locale => {
  it.each(questions)('/%s %s leads on only to what answers', async (command, typed) => {
    const { reply } = await ask(command, typed, { locale });
    for (const call of callsOf(reply)) {
      if (!commandsByPath(commands).get(call.command)?.managed && !/^(watch|digest)/.test(call.command))
        expect((await ask(call, '', { locale })).reply.tone, JSON.stringify(call)).toBeUndefined();
    }
  });

  it.each(questions)('/%s %s has charts whose words hold their figures', async (command, typed) => {
    const { reply } = await ask(command, typed, { locale });
    for (const part of reply.parts) {
      if (part.kind !== 'chart') continue;
      expect(part.alt).toContain(part.chart.title);
      if (part.chart.type === 'timeline') expect(reply.parts.some(other => other.kind === 'timeline')).toBe(true);
      else
        for (const { label, value } of part.chart.points)
          expect(part.alt).toContain(`${label} ${value.toLocaleString('en', { maximumFractionDigits: 10 })}`);
    }
  });

  it('of every record is a card and a source', async () => {
    for (const { id, kind } of testCore().corpus.records)
      for (const view of ['list', 'source']) {
        const { reply } = await ask({ command: kind, args: { query: id, view } }, '', { locale });
        expect(reply.title, id).toContain(id);
        expect(reply.language).toBe(locale);
      }
  });
});

it('says in Chinese that records are in English', async () => {
  expect((await ask('measure', 'SC-46', { locale: 'zh-TW' })).text).toContain('记录内容为英文原文');
  expect((await ask('measure', 'lithium', { locale: 'zh-CN' })).text).toContain('记录内容为英文原文');
});
