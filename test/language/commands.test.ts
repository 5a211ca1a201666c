import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Command, isGroup } from '../../src/command.ts';
import { localisations } from '../../src/language/commands.ts';
import { visible } from '../../src/options.ts';

const paths: [string, Command['options']][] = commands.flatMap(command =>
  isGroup(command)
    ? [
        [command.name, {}] as [string, Command['options']],
        ...command.subcommands.map((sub): [string, Command['options']] => [`${command.name} ${sub.name}`, sub.options]),
      ]
    : [[command.name, command.options] as [string, Command['options']]],
);
const items = paths.flatMap(([path, options]) => [
  { what: `/${path}`, found: localisations(path) },
  ...Object.entries(visible(options)).flatMap(([option, definition]) => [
    { what: `/${path} ${option}:`, found: localisations(path, option) },
    ...(definition.type === 'choice'
      ? definition.choices.map(choice => ({
          what: `/${path} ${option}:${choice}`,
          found: localisations(path, option, choice),
        }))
      : []),
  ]),
]);

describe('Chinese names of commands', () => {
  it('exist for every command, option and choice that people see', () => {
    expect(items.filter(({ found }) => !found).map(({ what }) => what)).toEqual([]);
  });

  it('follow the rules of Discord for names and descriptions', () => {
    for (const { what, found } of items) {
      const isChoice = found?.descriptions === undefined;
      for (const name of Object.values(found?.names ?? {})) {
        expect(name, what).toMatch(isChoice ? /^.{1,100}$/u : /^[-_'\p{L}\p{N}]{1,32}$/u);
        expect(name, what).toBe(name.toLowerCase());
      }
      for (const text of Object.values(found?.descriptions ?? {}))
        expect([...text].length, what).toBeLessThanOrEqual(100);
    }
  });

  it('are unique among the options of a command, and among commands', () => {
    const namesOf = (found: (string | undefined)[]) => expect(new Set(found).size).toBe(found.length);
    for (const locale of ['zh-CN', 'zh-TW'] as const) {
      namesOf(commands.map(command => localisations(command.name)?.names[locale]));
      for (const [path, options] of paths)
        namesOf(Object.keys(visible(options)).map(option => localisations(path, option)?.names[locale]));
      for (const group of commands.filter(isGroup))
        namesOf(group.subcommands.map(sub => localisations(`${group.name} ${sub.name}`)?.names[locale]));
    }
  });
});
