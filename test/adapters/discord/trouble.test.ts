import { describe, expect, test } from 'vitest';
import { startDiscord } from '../../../adapters/discord/index.ts';
import { defineCommand } from '../../../src/command.ts';
import type { Store } from '../../../src/store/store.ts';
import { createTestBot, testCommands } from '../../contract/bot.ts';
import { startFakeDiscord } from '../../fakes/discord/server.ts';
import { memoryCalls } from '../../helpers/memory-calls.ts';
import { until } from '../../helpers/until.ts';
import { text, useSettings } from './helpers.ts';

const start = useSettings();
/** A command as Discord sends it. */
const sent = (name: string, query: string) => ({
  id: '1',
  name,
  type: 1,
  options: [{ name: 'query', type: 3, value: query }],
});

describe('trouble', () => {
  const long = Array.from({ length: 12 }, (_, i) => `word${i}`).join(' ');
  const longCall = defineCommand({
    name: 'long',
    description: 'Answers with a button too long to carry its call',
    options: { query: { type: 'string', rest: true, description: 'Words' } },
    run: ({ args }) => ({
      visibility: 'private',
      title: args.query ?? 'nothing',
      parts: [
        {
          kind: 'actions',
          actions: [{ label: 'Again', call: { command: 'long', args: { query: `${long} ${long}` } } }],
        },
      ],
    }),
  });
  const brokenStore = (calls: Partial<Store>) => ({ ...memoryCalls(), ...calls }) as Store;

  test('an error of the server at the first response, which landed, still ends in an answer', async () => {
    const { person, fake } = await start();
    fake.fail({ match: '/callback', answer: { status: 502, body: {} }, lands: true });
    expect(text(await person().ask('/zonebot about'))).toContain('Where the data comes from');
    expect(fake.requests.filter(line => line.endsWith('/callback'))).toHaveLength(2);
  });

  test('of two processes one answers, and the command runs once', async () => {
    let runs = 0;
    const count = defineCommand({
      name: 'count',
      description: 'Counts',
      options: {},
      run: () => ({ visibility: 'private', parts: [{ kind: 'text', text: `run ${++runs}` }] }),
    });
    const { person, bot } = await start({ commands: [count] });
    const second = await startDiscord(bot);
    expect(text(await person().ask('/count'))).toBe('run 1');
    await until('both', () => bot.logged.some(line => line.includes('another process')));
    expect(text(await person().ask('/count'))).toBe('run 2');
    await second.stop();
    expect(runs).toBe(2);
  });

  test('many questions at once are all answered', async () => {
    const { person, fake } = await start();
    const data = { id: '1', name: 'zonebot', type: 1, options: [{ name: 'about', type: 1, options: [] }] };
    const asked = Array.from({ length: 60 }, () => person().send(data, 2));
    await until('all answers', () => asked.every(({ original }) => original));
    expect(fake.messages).toHaveLength(60);
  });

  test('an answer whose way is disturbed is sent again, once visible', async () => {
    const { person, fake } = await start();
    fake.fail({ match: /^PATCH/, answer: 'reset', times: 2 });
    const li = person();
    expect(text(await li.ask('/zonebot about'))).toContain('Where the data comes from');
    expect(li.transcript()).toHaveLength(1);
  });

  test('an interaction that is over is logged and left', async () => {
    const { person, fake, bot } = await start();
    fake.fail({ match: '/callback', answer: { status: 404, body: { code: 10062, message: 'Unknown interaction' } } });
    const li = person();
    li.send({ id: '1', name: 'zonebot', type: 1, options: [{ name: 'about', type: 1, options: [] }] }, 2);
    await until('the log', () => bot.logged.some(line => line.includes('no longer waits')));
    expect(bot.logged.filter(line => JSON.parse(line).level >= 50)).toEqual([]);
    expect(text(await li.ask('/zonebot about'))).toContain('Where the data comes from');
  });

  test('a store that is away stops no answer, and its button says that it expired or what failed', async () => {
    const store = brokenStore({
      saveCall: async () => {
        throw new Error('the database is away');
      },
    });
    const { person } = await start({ commands: [longCall, ...testCommands], core: { store } });
    const li = person();
    const answer = await li.ask('/long');
    expect(text(await li.click(answer, 'Again'))).toContain('no longer works');
  });

  test('a store that never answers stops no answer', async () => {
    const never = () => new Promise<never>(() => {});
    const store = brokenStore({ saveCall: never, loadCall: never });
    const { person, bot } = await start({ commands: [longCall], core: { store } });
    const li = person();
    const answer = await li.ask('/long');
    const apology = await li.click(answer, 'Again');
    const id = /logged as (\w+)/.exec(text(apology))?.[1];
    expect(bot.logged.some(line => line.includes(id!))).toBe(true);
  });

  test('a message that Discord refuses becomes one apology', async () => {
    const { person, fake, bot } = await start();
    fake.fail({ match: /^PATCH/, answer: { status: 400, body: { code: 50035, message: 'Invalid Form Body' } } });
    const li = person();
    const answer = await li.ask('/zonebot about');
    const id = /logged as (\w+)/.exec(text(answer))?.[1];
    expect(bot.logged.filter(line => line.includes(id!))).toHaveLength(1);
    expect(li.transcript()).toHaveLength(1);
  });

  test('no secret and nothing that people typed reaches the log', async () => {
    const { person, fake, bot } = await start();
    const refused = { status: 400, body: { code: 50035, message: 'Invalid Form Body' } };
    fake.fail({ match: /^PATCH/, answer: refused, times: 2 });
    person().send(sent('echo', 'a-very-private-text'), 2);
    await until('the log', () => bot.logged.some(line => line.includes('the apology too')));
    const log = bot.logged.join('');
    expect(log).toContain('/webhooks/');
    for (const secret of [fake.env.DISCORD_TOKEN!, 'token-', 'a-very-private-text']) expect(log).not.toContain(secret);
  });

  test('a button of another bot or another age says that it no longer works', async () => {
    const { person } = await start();
    const li = person();
    const message = await li.ask('/zonebot help');
    const [container] = message.body.components as { components: { components?: { custom_id?: string }[] }[] }[];
    const row = container!.components.find(c => c.components?.[0]?.custom_id)!;
    row.components![0]!.custom_id = 'something-else';
    expect(text(await li.click(message, 'lithium battery rail'))).toContain('no longer works');
  });

  test('a lost connection is resumed, and what was asked meanwhile is answered', async () => {
    const { person, fake, running } = await start();
    fake.gateway.drop();
    await until('the end of the connection', () => !fake.gateway.connected);
    const li = person();
    const answer = await li.ask('/zonebot about');
    expect(text(answer)).toContain('Where the data comes from');
    expect(fake.gateway.resumed).toBe(1);
    await until('readiness', () => running.isReady());
  });

  test('an outage of Discord ends by itself', async () => {
    const { running, fake } = await start();
    const port = Number(new URL(fake.api).port);
    await fake.stop();
    await until('the end of the connection', () => !running.isReady());
    expect(running.describe()).toBe('reconnecting');
    const again = await startFakeDiscord({ port });
    await until('readiness', () => running.isReady());
    expect(again.gateway.connected).toBe(true);
    await running.stop();
    await again.stop();
  });

  test('a peer that falls silent does not keep the bot from stopping in time', async () => {
    const { running, fake } = await start();
    fake.gateway.goSilent();
    await running.stop();
    expect(running.isReady()).toBe(false);
  });

  test('what was begun is finished before the bot stops', async () => {
    let finish: (() => void) | undefined;
    const slow = defineCommand({
      name: 'slow',
      description: 'Takes its time',
      options: {},
      run: () =>
        new Promise(resolve => {
          finish = () => resolve({ visibility: 'private', parts: [{ kind: 'text', text: 'at last' }] });
        }),
    });
    const { person, running } = await start({ commands: [slow] });
    const answer = person().ask('/slow');
    const end = await until('the beginning', () => finish);
    const stopped = running.stop();
    end();
    await stopped;
    expect(text(await answer)).toBe('at last');
  });

  test('a channel or a server that is gone is noted at once', async () => {
    const broken: object[] = [];
    const subscriptions = { breakAt: async (where: object, reason: string) => void broken.push({ ...where, reason }) };
    const store = brokenStore({ subscriptions: subscriptions as unknown as Store['subscriptions'] });
    const { fake } = await start({ core: { store } });
    fake.gateway.dispatch('CHANNEL_DELETE', { id: fake.channel, guild_id: fake.guild, type: 0, name: 'general' });
    fake.gateway.dispatch('GUILD_DELETE', { id: fake.guild, unavailable: true });
    fake.gateway.dispatch('GUILD_CREATE', {
      id: fake.guild,
      channels: [],
      members: [],
      roles: [],
      emojis: [],
      threads: [],
    });
    fake.gateway.dispatch('GUILD_DELETE', { id: fake.guild });
    await until('both notes', () => broken.length === 2);
    expect(broken).toEqual([
      { platform: 'discord', workspace: fake.guild, channel: fake.channel, reason: '10003 Unknown Channel' },
      { platform: 'discord', workspace: fake.guild, channel: undefined, reason: 'the bot was removed from the server' },
    ]);
  });
});

describe('starting', () => {
  test('a refused token is said, without the token', async () => {
    const fake = await startFakeDiscord();
    const bot = createTestBot({ env: { ...fake.env, DISCORD_TOKEN: 'another.secret.token' } });
    await expect(startDiscord(bot)).rejects.toThrow('Discord refuses DISCORD_TOKEN');
    await fake.stop();
    expect(bot.logged.join('')).not.toContain('another.secret.token');
  });

  test('an address where nothing answers is an error', async () => {
    const fake = await startFakeDiscord();
    await fake.stop();
    await expect(startDiscord(createTestBot({ env: fake.env }))).rejects.toThrow(/ECONNREFUSED/);
  });
});
