import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkDiscord, registerDiscord, toDiscordCommands } from '../../../adapters/discord/index.ts';
import { commands } from '../../../commands/index.ts';
import { type AnyCommand, defineCommand } from '../../../src/command.ts';
import { readConfig } from '../../../src/config.ts';
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord/server.ts';
import { commandProblems } from '../../fakes/discord/validate-commands.ts';

const run = () => ({ visibility: 'private' as const, parts: [] });

test('every definition is one that Discord takes', () => {
  expect(commandProblems(toDiscordCommands(commands))).toEqual([]);
});

test('options keep their types, required ones come first, hidden ones stay away', () => {
  const command = defineCommand({
    name: 'sample',
    description: 'A sample',
    options: {
      page: { type: 'integer', description: 'Page', min: 1, max: 9 },
      hidden: { type: 'string', description: 'Set by a button', hidden: true },
      style: { type: 'choice', description: 'How', choices: ['full', 'compact'] },
      query: { type: 'string', description: 'Words', required: true, maxLength: 9000, complete: () => [] },
      share: { type: 'boolean', description: 'To everyone' },
    },
    run,
  });
  const [definition] = toDiscordCommands([command]);
  expect((definition as { options: object[] }).options).toMatchObject([
    { name: 'query', type: 3, required: true, autocomplete: true, max_length: 6000 },
    { name: 'page', type: 4, min_value: 1, max_value: 9 },
    { name: 'style', type: 3, choices: [{ value: 'full' }, { value: 'compact' }] },
    { name: 'share', type: 5 },
  ]);
});

test('only what is managed as a whole is hidden from those who may not', () => {
  const sub = (name: string, managed: boolean) => defineCommand({ name, description: 'x', options: {}, managed, run });
  const group = (subcommands: ReturnType<typeof sub>[]): AnyCommand => ({
    name: 'g',
    description: 'x',
    fallback: 'a',
    subcommands,
  });
  const permissions = (command: AnyCommand) => toDiscordCommands([command])[0]!.default_member_permissions;
  expect(permissions(group([sub('a', true), sub('b', true)]))).toBe('32');
  expect(permissions(group([sub('a', true), sub('b', false)]))).toBeNull();
});

test('commands and options have Chinese names', () => {
  const measure = toDiscordCommands(commands).find(({ name }) => name === 'measure')!;
  expect(measure.name_localizations).toEqual({ 'zh-CN': '举措', 'zh-TW': '舉措' });
});

describe('registering', () => {
  let fake: FakeDiscord;
  const config = (changes = {}) => readConfig({ ...fake.env, ...changes });
  const puts = () => fake.requests.filter(line => line.startsWith('PUT')).length;
  beforeEach(async () => {
    fake = await startFakeDiscord();
  });
  afterEach(() => fake.stop());

  test('overwrites once, and again only when a definition changed', async () => {
    expect(await registerDiscord(config(), commands)).toEqual({ changed: true, count: fake.commands.length });
    expect(await registerDiscord(config(), commands)).toMatchObject({ changed: false });
    expect(puts()).toBe(1);
    const changed = commands.map((command, i) => (i === 0 ? { ...command, description: 'Another text' } : command));
    expect(await registerDiscord(config(), changed)).toMatchObject({ changed: true });
    expect(fake.problems).toEqual([]);
  });

  test('brings back what was removed or changed on Discord’s side', async () => {
    await registerDiscord(config(), commands);
    fake.commands = fake.commands.slice(1);
    expect(await registerDiscord(config(), commands)).toMatchObject({ changed: true });
    expect(fake.commands).toHaveLength(toDiscordCommands(commands).length);
    fake.commands[0]!.description = 'Changed by hand';
    expect(await registerDiscord(config(), commands)).toMatchObject({ changed: true });
    expect(puts()).toBe(3);
  });

  test('doctor says what is well and what to do about the rest', async () => {
    const what = async (changes = {}) =>
      (await checkDiscord(config(changes), commands)).map(
        ({ ok, what, fix }) => `${ok ? '+' : '-'} ${what}${ok ? '' : ` > ${fix}`}`,
      );
    expect((await what()).join('\n')).toMatch(/- .*registered commands are not those.*register/);
    await registerDiscord(config(), commands);
    const well = await what();
    expect(well.every(line => line.startsWith('+'))).toBe(true);
    expect(well.at(-1)).toContain('https://discord.com/oauth2/authorize?client_id=');
    expect((await what({ DISCORD_APPLICATION_ID: '123456789012345678' })).join('\n')).toContain(
      `set DISCORD_APPLICATION_ID=${fake.application}`,
    );
    expect(await what({ DISCORD_TOKEN: 'wrong.token' })).toEqual([
      expect.stringMatching(/^- .*DISCORD_TOKEN is refused > reset the token/),
    ]);
    expect((await what({ DISCORD_TOKEN: '', DISCORD_APPLICATION_ID: '' })).join()).toContain('Discord is off');
    await fake.stop();
    expect(await what()).toEqual([expect.stringMatching(/^- .*can't be reached.*> check the network/)]);
  });
});
