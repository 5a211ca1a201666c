import type { AutocompleteInteraction } from 'discord.js';
import { commandsByPath } from '../../src/command.ts';
import type { Completion } from '../../src/core.ts';
import type { Answering } from './answer.ts';
import { createExchange, isOver } from './interaction.ts';
import { limits } from './limits.ts';
import { readCommand } from './read.ts';
import { label } from './render/text.ts';

/** Suggests values while a person types. Always answers, from memory; a failure is an empty list. */
export async function answerCompletion(interaction: AutocompleteInteraction, answering: Answering): Promise<void> {
  const { log } = answering.bot;
  const { suggest } = createExchange(interaction, answering.rest);
  let found: readonly Completion[] = [];
  try {
    found = complete(interaction, answering);
  } catch (error) {
    log.error({ err: error }, 'completing an option failed');
  }
  try {
    await suggest(toChoices(found));
  } catch (error) {
    // People type on: a late list is of no use to them.
    if (!isOver(error)) log.warn({ err: error }, 'Discord refused suggestions');
  }
}

function complete(interaction: AutocompleteInteraction, { bot }: Answering): readonly Completion[] {
  const { command } = readCommand(interaction);
  const { name, value } = interaction.options.getFocused(true);
  const option = commandsByPath(bot.commands).get(command)?.options[name];
  return option?.complete?.(bot.core, String(value)) ?? [];
}

/** What Discord takes of them. A value too long to be filled in whole is of no use. */
function toChoices(found: readonly Completion[]): { name: string; value: string }[] {
  return found
    .filter(({ value }) => value.length > 0 && value.length <= limits.completion.value)
    .slice(0, limits.completion.count)
    .map(({ name, value }) => ({ name: label(name, limits.completion.name), value }));
}
