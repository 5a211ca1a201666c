import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { slackManifest } from '../../../adapters/slack/manifest.ts';
import { commands } from '../../../commands/index.ts';
import limits from '../../fakes/limits.json' with { type: 'json' };
import schema from '../../fakes/slack/manifest.schema.json' with { type: 'json' };

const validate = new Ajv({ allErrors: true }).compile(schema);
const http = slackManifest(commands, { kind: 'http', url: 'https://bot.example/slack/events' });
const socket = slackManifest(commands, { kind: 'socket' });

test('the manifest keeps the rules that Slack publishes, for HTTP and for Socket Mode', () => {
  for (const manifest of [http, socket]) {
    validate(manifest);
    expect(validate.errors).toBeNull();
  }
  expect(validate({ ...http, display_information: { name: 'x'.repeat(36) } })).toBe(false);
});

test('every command is in it, within the limits', () => {
  expect(http.features.slash_commands.map(c => c.command)).toEqual(commands.map(c => `/${c.name}`));
  const { manifest } = limits.slack;
  for (const command of http.features.slash_commands) {
    expect(command.command.length).toBeLessThanOrEqual(manifest.command[1]!);
    expect(command.usage_hint.length).toBeLessThanOrEqual(manifest.usage_hint);
  }
  expect(http.features.slash_commands.length).toBeLessThanOrEqual(manifest.slash_commands[1]!);
  expect(http.display_information.name.length).toBeLessThanOrEqual(manifest.name);
});

test('over HTTP every way in has the address; over Socket Mode none has', () => {
  expect(http.features.slash_commands.every(c => 'url' in c)).toBe(true);
  expect(http.settings.interactivity).toMatchObject({ request_url: 'https://bot.example/slack/events' });
  expect(http.settings.socket_mode_enabled).toBe(false);
  expect(JSON.stringify(socket)).not.toContain('https://');
  expect(socket.settings.socket_mode_enabled).toBe(true);
});
