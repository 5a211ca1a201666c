import { describe, expect, test } from 'vitest';
import { defineCommand } from '../../../src/command.ts';
import { until } from '../../helpers/until.ts';
import { text, useSettings } from './helpers.ts';

const start = useSettings();

describe('asking', () => {
  test('a list opens, turns its pages in place, and goes to the channel with the name of who shared it', async () => {
    const { person, fake } = await start();
    const li = person({ name: 'Li Wei' });
    const other = person({ name: 'Somebody else' });

    const list = await li.ask('/measure zone:sichuan');
    expect(text(list)).toContain('Page 1 of');
    const page = await li.click(list, 'Next');
    expect(page).toBe(list);
    expect(text(page)).toContain('Page 2 of');
    const opened = await li.click(page, 'Open');
    expect(opened).not.toBe(list);
    expect(text(opened)).toContain('Source');
    expect(other.transcript()).toEqual([]);

    const shared = await li.click(list, 'Share with the channel');
    expect(shared.onlyFor).toBeUndefined();
    expect(text(shared)).toContain('Shared by Li Wei');
    expect(text(list)).toContain('Page 2 of');
    expect(other.transcript()).toHaveLength(1);
    expect(fake.messages.filter(m => m.onlyFor)).toHaveLength(2);
  });

  test('a page of a shared list is turned for who turned it only', async () => {
    const { person } = await start();
    const shared = await person().ask('/measure zone:sichuan share:true');
    expect(shared.onlyFor).toBeUndefined();
    const other = person();
    const page = await other.click(shared, 'Next');
    expect(page.onlyFor).toBe(other.id);
    expect(text(page)).toContain('Page 2 of');
    expect(text(shared)).toContain('Page 1 of');
  });

  test('a mistake in a shared question is told to the asker alone', async () => {
    const { person, fake } = await start();
    const li = person();
    const answer = await li.ask('/measure zone:atlantis share:true');
    expect(answer.onlyFor).toBe(li.id);
    expect(fake.messages).toHaveLength(1);
  });

  test('a select filters the list in place', async () => {
    const { person } = await start();
    const li = person();
    const list = await li.ask('/measure zone:sichuan');
    const filtered = await li.choose(list, 'Finance (');
    expect(filtered).toBe(list);
    expect(text(filtered)).toMatch(/\d+ measures? found/);
  });

  test('buttons work after the bot was started again', async () => {
    const { person, restart } = await start();
    const li = person();
    const list = await li.ask('/measure zone:sichuan');
    await restart();
    expect(text(await li.click(list, 'Next'))).toContain('Page 2 of');
  });

  test('in direct messages answers stay, and one manages what one receives', async () => {
    const seen: boolean[] = [];
    const manage = defineCommand({
      name: 'manage',
      description: 'Changes what is received',
      options: {},
      managed: true,
      run: ({ place }) => {
        seen.push(place.direct);
        return { visibility: 'private', parts: [{ kind: 'text', text: 'done' }] };
      },
    });
    const { person } = await start({ commands: [manage] });
    const answer = await person({ direct: true }).ask('/manage');
    expect(text(answer)).toBe('done');
    expect(answer.onlyFor).toBeUndefined();
    expect(text(await person().ask('/manage'))).toContain('Only people who may manage this server');
    expect(text(await person({ manages: true }).ask('/manage'))).toBe('done');
    expect(seen).toEqual([true, false]);
  });

  test('everyone in the channel reads who changed what it receives', async () => {
    const change = defineCommand({
      name: 'change',
      description: 'Changes something',
      options: {},
      run: ({ actor }) => ({
        visibility: 'private',
        parts: [{ kind: 'text', text: 'changed' }],
        announce: `${actor.name} changed it`,
      }),
    });
    const { person } = await start({ commands: [change] });
    const other = person();
    await person({ name: '@everyone *Li*' }).ask('/change');
    await until('the announcement', () => other.transcript().length === 1);
    expect(other.transcript()[0]).toMatchObject({ text: '@everyone *Li* changed it', acts: [], private: false });
  });

  test('the menu of a message finds what has to do with it', async () => {
    const { person } = await start();
    const answer = await person().useOn('Is lithium battery transport by rail allowed?', 'Find related measures');
    expect(text(answer)).toMatch(/[Ll]ithium/);
    expect(answer.onlyFor).toBeDefined();
  });

  test('people with a Chinese client read Chinese words', async () => {
    const { person } = await start();
    expect(text(await person({ locale: 'zh-CN' }).ask('/zonebot help'))).toMatch(/\p{sc=Han}{4}/u);
  });
});

describe('completing', () => {
  test('every option with suggestions gives at most 25 that Discord takes', async () => {
    const { person, fake, bot } = await start();
    const li = person();
    for (const command of bot.commands) {
      if ('subcommands' in command) continue;
      for (const [name, option] of Object.entries(command.options)) {
        if (!option.complete || option.hidden) continue;
        for (const typed of ['s', '四', 'zzzzzz', '']) {
          const found = await li.complete(`/${command.name} ${name}:${typed}`);
          expect(found.length, `${command.name} ${name}:${typed}`).toBeLessThanOrEqual(25);
        }
      }
    }
    expect(fake.problems).toEqual([]);
  });

  test('several values are completed one after the other', async () => {
    const { person } = await start();
    const found = await person().complete('/measure zone:sichuan,chong');
    expect(found.map(({ value }) => value)).toContain('sichuan,chongqing');
  });

  test('a failure is an empty list', async () => {
    const broken = defineCommand({
      name: 'broken',
      description: 'Fails to complete',
      options: {
        query: {
          type: 'string',
          description: 'Words',
          complete: () => {
            throw new Error('no');
          },
        },
      },
      run: () => ({ visibility: 'private', parts: [] }),
    });
    const { person, bot } = await start({ commands: [broken] });
    expect(await person().complete('/broken query:a')).toEqual([]);
    expect(bot.logged.some(line => line.includes('completing an option failed'))).toBe(true);
  });
});
