import { type REST, type RESTGetAPIApplicationCommandsResult, Routes } from 'discord.js';
import type { AnyCommand } from '../../src/command.ts';
import type { Config } from '../../src/config.ts';
import { UsageError } from '../../src/errors.ts';
import { toDiscordCommands } from './definitions.ts';
import { createRest } from './rest.ts';

/**
 * Makes the commands known to Discord in one bulk overwrite, if those that it reports are others.
 *
 * @returns whether something was changed, and how many commands there are
 * @throws what Discord says against it
 */
export async function registerDiscord(
  config: Config,
  commands: readonly AnyCommand[],
): Promise<{ readonly changed: boolean; readonly count: number }> {
  const { DISCORD_APPLICATION_ID: application } = config;
  if (!config.DISCORD_TOKEN || !application)
    throw new UsageError('Set DISCORD_TOKEN and DISCORD_APPLICATION_ID first: see "Connect Discord" in the README.');
  const rest = createRest(config);
  const definitions = toDiscordCommands(commands);
  const changed = !(await isRegistered(commands, application, rest));
  if (changed) await rest.put(Routes.applicationCommands(application), { body: definitions });
  return { changed, count: definitions.length };
}

/** Whether what Discord has is what we define. */
export async function isRegistered(commands: readonly AnyCommand[], application: string, rest: REST): Promise<boolean> {
  const reported = (await rest.get(Routes.applicationCommands(application), {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as RESTGetAPIApplicationCommandsResult;
  return comparable(reported) === comparable(toDiscordCommands(commands));
}

/** What definitions say, as text: Discord adds fields of its own, leaves out defaults, and keeps no order of commands. */
function comparable(definitions: readonly object[]): string {
  return JSON.stringify(definitions.map(strip).sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1)));
}

const compared = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'required',
  'autocomplete',
  'choices',
  'value',
  'min_value',
  'max_value',
  'max_length',
  'integration_types',
  'contexts',
  'default_member_permissions',
] as const;

function strip(definition: object): Record<string, unknown> {
  const fields = definition as Record<string, unknown>;
  const kept = compared.flatMap((key): [string, unknown][] => {
    const value = fields[key];
    if (value === undefined || value === null || value === false) return [];
    if (!Array.isArray(value)) return [[key, isObject(value) ? sorted(value) : value]];
    if (value.length === 0) return [];
    return [[key, value.every(isObject) ? value.map(strip) : [...value].sort()]];
  });
  return Object.fromEntries(kept);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
