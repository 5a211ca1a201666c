import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { discordSurface } from '../../../adapters/discord/surface.ts';
import { slackSurface } from '../../../adapters/slack/surface.ts';
import { toTerminal } from '../../../adapters/terminal/index.ts';
import { buildPage } from '../../../adapters/web/build-page.mjs';
import { type Surfaces, startWeb } from '../../../adapters/web/index.ts';
import { commands } from '../../../commands/index.ts';
import type { Bot } from '../../../src/adapter.ts';

/** What the adapters send, as the running bot gives it to the playground. */
export const surfaces: Surfaces = {
  slack: slackSurface,
  discord: discordSurface,
  terminal: { draw: reply => toTerminal(reply, { width: 80, color: false, commands }) },
};

let built: Promise<string> | undefined;

/** The page, bundled once for all tests of a process. */
function builtPage(): Promise<string> {
  built ??= bundlePage();
  return built;
}

async function bundlePage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'zonebot-page-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await buildPage(folder);
  return folder;
}

export async function startPlayground(bot: Bot, parts: Parameters<typeof startWeb>[0]['parts'] = () => []) {
  return startWeb({ bot, surfaces, parts, page: await builtPage() });
}
