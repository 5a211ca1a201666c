import { describe, expect, it } from 'vitest';
import { keywords } from '../../src/answer/keywords.ts';
import { ask } from '../helpers/ask.ts';
import { testCore } from '../helpers/core.ts';

const message = `Hi team, does anyone know whether we could ship lithium batteries by rail from Chengdu this year?
  Our customer asks. See https://example.com/customs-finance?x=1 and <@U012AB3CD>. Thanks!`;

describe('records related to a message', () => {
  it('are found by its telling words, and it says which', async () => {
    const { lines, text } = await ask({ command: 'zonebot related', args: { text: message } });
    expect(lines[1]).toMatch(/^citation: Searched for .*“lithium”.*“rail”/);
    expect(text).toMatch(/^\d\. (SC-38|IN-16) /m);
  });

  it('begin with those that it names', async () => {
    const { text } = await ask({ command: 'zonebot related', args: { text: `${message} And what about sc-46 then?` } });
    expect(text).toMatch(/^1\. SC-46 /m);
  });

  it('are found for Chinese messages', async () => {
    const { text } = await ask({
      command: 'zonebot related',
      args: { text: '大家好，请问四川自贸区的锂电池铁路运输试点现在怎么样？' },
    });
    expect(text).toMatch(/^\d\. (SC-38|IN-16) /m);
  });

  it('are found for a message as long as a platform takes', async () => {
    const { reply } = await ask({ command: 'zonebot related', args: { text: message.repeat(20).slice(0, 4000) } });
    expect(reply.parts.some(part => part.kind === 'hits')).toBe(true);
  });

  it('may be none', async () => {
    const { text } = await ask({ command: 'zonebot related', args: { text: 'lol ok 👍 <@U012AB3CD>' } });
    expect(text).toContain('I find no record');
  });
});

describe('keywords', () => {
  it('leave out greetings, addresses, mentions and words that say nothing', () => {
    const words = keywords(message, testCore().corpus);
    expect(words).toEqual(expect.arrayContaining(['lithium', 'batteries', 'rail', 'chengdu']));
    for (const word of ['team', 'know', 'thanks', 'finance', 'customs', 'u012ab3cd']) expect(words).not.toContain(word);
  });
});
