import type { Logger } from 'pino';
import packageJson from '../package.json' with { type: 'json' };
import type { Bot } from './adapter.ts';
import { parseClock, systemClock } from './clock.ts';
import type { AnyCommand } from './command.ts';
import { type Config, seedFolders } from './config.ts';
import type { BotStatus } from './core.ts';
import { createLibrary, type Library } from './library.ts';
import { createRun } from './run.ts';
import { openStore } from './store/open.ts';

export const version = packageJson.version;

/**
 * The core at work: data loaded, commands ready to run, the database opened when first needed.
 *
 * @param status read at each call: getters follow what the platforms do
 */
export async function createBot(
  config: Config,
  commands: readonly AnyCommand[],
  shipped: string,
  log: Logger,
  status: Pick<BotStatus, 'platforms' | 'delivering'> = { platforms: [], delivering: [] },
): Promise<{ bot: Bot; library: Library }> {
  const clock = config.ZONEBOT_CLOCK ? parseClock(config.ZONEBOT_CLOCK) : systemClock;
  const library = await createLibrary(seedFolders(config, shipped), () => clock.now());
  const startedAt = clock.now();
  const core: Bot['core'] = {
    get corpus() {
      return library.corpus;
    },
    get search() {
      return library.search;
    },
    get status() {
      return {
        version,
        startedAt,
        loadedAt: library.loadedAt,
        platforms: status.platforms,
        delivering: status.delivering,
      };
    },
    store: await openStore(config),
    clock,
  };
  return { bot: { config, core, commands, run: createRun(core, commands, log), log }, library };
}
