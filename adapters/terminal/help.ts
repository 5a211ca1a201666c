import { type AnyCommand, type Command, isGroup, type Option } from '../../src/command.ts';
import { visible } from '../../src/options.ts';
import type { Part, Reply } from '../../src/reply.ts';
import { terminalWords } from './words.ts';

/** `zonebot measure --help`: what a command takes, from its definition. */
export function commandHelp(command: AnyCommand, sub: Command | undefined, language: string): Reply {
  const words = terminalWords(language);
  const named = isGroup(command) ? sub : command;
  const path = ['zonebot', ...(command.name === 'zonebot' ? [] : [command.name])].join(' ');
  const parts: Part[] = [{ kind: 'text', text: (named ?? command).description }];
  if (named) {
    const options = Object.entries(visible(named.options));
    const rest = options.find(([, option]) => 'rest' in option && option.rest)?.[0];
    const usage = `${path}${isGroup(command) ? ` ${named.name}` : ''}${rest ? ` [${rest.toUpperCase()}…]` : ''}`;
    parts.push({ kind: 'facts', facts: [{ label: words.usage, value: `${usage}${options.length ? ' [--…]' : ''}` }] });
    if (options.length) parts.push({ kind: 'heading', text: words.options });
    parts.push({ kind: 'facts', facts: options.map(([name, option]) => describe(name, option)) });
  } else if (isGroup(command)) {
    parts.push({ kind: 'heading', text: words.subcommands });
    parts.push({
      kind: 'facts',
      facts: command.subcommands.map(({ name, description }) => ({ label: `${path} ${name}`, value: description })),
    });
  }
  parts.push({ kind: 'heading', text: words.anyCommand });
  parts.push({
    kind: 'facts',
    facts: [
      { label: '--json', value: words.json },
      { label: '--all', value: words.all },
      { label: '--help', value: words.help },
    ],
  });
  return { visibility: 'private', title: path, parts, language };
}

function describe(name: string, option: Option): { label: string; value: string } {
  const values = option.type === 'choice' ? ` (${option.choices.join(', ')})` : '';
  return { label: `--${name}`, value: `${option.description}${values}` };
}
