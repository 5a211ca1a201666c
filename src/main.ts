import { join, resolve } from 'node:path';
import type { Surfaces } from '../adapters/web/index.ts';
import { commands } from '../commands/index.ts';
import type { Bot } from './adapter.ts';
import { createBot, version } from './bot.ts';
import { type Config, ConfigError, readConfig, seedFolders } from './config.ts';
import { loadCorpus } from './corpus/load.ts';
import { startDigests } from './digest/engine.ts';
import type { Poster } from './digest/poster.ts';
import { UsageError } from './errors.ts';
import { wordsFor } from './language/index.ts';
import { linesOf } from './lines.ts';
import { createLog } from './log.ts';
import { nearest } from './nearest.ts';
import { own } from './own.ts';
import { print, printLines } from './print.ts';
import { createSearch } from './search/create.ts';
import { savedIndex } from './search/index/saved.ts';
import { followData, type Part, type Service, startParts, untilStopped } from './serve.ts';
import { openStore } from './store/open.ts';
import { checkFolders } from './tools/check.ts';
import { checkCore, formatFinding } from './tools/doctor.ts';
import { greeting } from './tools/greeting.ts';
import { readManifestAddress } from './tools/manifest-address.ts';
import { recordLines } from './tools/records.ts';
import { usage } from './tools/usage.ts';
import { findCommand } from './typed.ts';

// An adapter loads its platform's SDK, most of what a start costs: only when it is needed.
const adapters = {
  slack: () => import('../adapters/slack/index.ts'),
  discord: () => import('../adapters/discord/index.ts'),
  web: () => import('../adapters/web/index.ts'),
  terminal: () => import('../adapters/terminal/index.ts'),
};
const shipped = resolve(import.meta.dirname, '../seeds');

type Tool = (argv: readonly string[]) => Promise<number>;

const tools: Readonly<Record<string, Tool>> = {
  start,
  doctor,
  register,
  manifest,
  search,
  '--version': () => print(`${version}\n`),
  records: async argv => printLines(recordLines(loadCorpus(folders()), argv)),
  async check(argv) {
    const { lines, ok } = checkFolders(loadCorpus([...folders(), ...argv]), argv);
    await printLines(lines);
    return ok ? 0 : 1;
  },
};

/** `zonebot start`: the playground and every platform whose variables are set, until SIGTERM. */
async function start(): Promise<number> {
  const config = readConfig(process.env);
  const log = createLog(config);
  const stopped = untilStopped();
  // The platforms' SDKs leave some to nobody: Slack's client at an envelope that it can't read, `null` for one.
  process.on('unhandledRejection', error => log.error({ err: error }, 'a promise failed that nobody awaited'));
  const posters: Poster[] = [];
  const { bot, library } = await createBot(config, commands, shipped, log, {
    get platforms() {
      return service.states();
    },
    get delivering() {
      return posters.map(({ platform }) => platform);
    },
  });
  posters.push(...(await createPosters(bot)));
  const service: Service = startParts(
    partsOf(bot, posters, () => service),
    log,
  );
  const unfollow = followData(library, folders(config), config.ZONEBOT_WATCH, log);
  // A platform that does not answer may hold the start up for long.
  await Promise.race([service.started, stopped]);
  await printLines(greeting(bot.core, service.states()));

  await stopped;
  unfollow();
  await service.stop();
  await bot.core.store.close();
  // A peer that fell silent keeps its connection, and so the process, for half a minute.
  process.exit(0);
}

function partsOf(bot: Bot, posters: readonly Poster[], service: () => Service): Part[] {
  const { config } = bot;
  const off = (isOn: boolean, how: string) => (isOn ? {} : { off: how });
  const slackHow = 'set SLACK_BOT_TOKEN and SLACK_APP_TOKEN, or SLACK_SIGNING_SECRET ("Connect Slack" in the README)';
  const discordHow = 'set DISCORD_TOKEN and DISCORD_APPLICATION_ID ("Connect Discord" in the README)';
  return [
    {
      name: 'Playground',
      async start() {
        const [{ startWeb }, surfaces] = await Promise.all([adapters.web(), createSurfaces()]);
        return startWeb({ bot, surfaces, parts: () => service().states(), page: join(import.meta.dirname, 'page') });
      },
    },
    { name: 'Slack', ...off(slackIsOn(config), slackHow), start: async () => (await adapters.slack()).startSlack(bot) },
    {
      name: 'Discord',
      ...off(discordIsOn(config), discordHow),
      start: async () => (await adapters.discord()).startDiscord(bot),
    },
    {
      name: 'Digests',
      ...off(posters.length > 0, 'they need Slack or Discord'),
      start: async () => startDigests(bot, posters),
    },
  ];
}

async function createPosters({ config, core, log }: Bot): Promise<Poster[]> {
  // discord.js first: Bolt's undici installs a global dispatcher with which its uploads fail.
  const discord = discordIsOn(config) ? [(await adapters.discord()).createDiscordPoster(config, core.store)] : [];
  const slack = slackIsOn(config) ? [(await adapters.slack()).createSlackPoster(config, core.store, log)] : [];
  return [...discord, ...slack];
}

/** How each platform shows a reply and reads a click: the playground draws what the adapters send, without their SDKs. */
async function createSurfaces(): Promise<Surfaces> {
  const [{ slackSurface }, { discordSurface }, { toTerminal }] = await Promise.all([
    import('../adapters/slack/surface.ts'),
    import('../adapters/discord/surface.ts'),
    adapters.terminal(),
  ]);
  return {
    slack: slackSurface,
    discord: discordSurface,
    terminal: { draw: reply => toTerminal(reply, { width: 80, color: false, commands }) },
  };
}

function slackIsOn({ SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET }: Config): boolean {
  return Boolean(SLACK_BOT_TOKEN && (SLACK_APP_TOKEN || SLACK_SIGNING_SECRET));
}

function discordIsOn({ DISCORD_TOKEN, DISCORD_APPLICATION_ID }: Config): boolean {
  return Boolean(DISCORD_TOKEN && DISCORD_APPLICATION_ID);
}

/** `zonebot doctor`: what is configured, reachable and registered, and what to do about what is not. */
async function doctor(): Promise<number> {
  const config = readConfig(process.env);
  const [{ checkDiscord }, { checkSlack }] = await Promise.all([adapters.discord(), adapters.slack()]);
  const core = checkCore(config, loadCorpus(folders(config)), () => openStore(config));
  const findings = (await Promise.all([core, checkSlack(config), checkDiscord(config, commands)])).flat();
  await printLines(findings.map(formatFinding));
  return findings.every(({ ok }) => ok) ? 0 : 1;
}

/** `zonebot register`: the commands, as Discord has to know them. */
async function register(): Promise<number> {
  const config = readConfig(process.env);
  const { registerDiscord } = await adapters.discord();
  const { changed, count } = await registerDiscord(config, commands).catch(error => {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`Discord: ${error.message}. "npm run -s zonebot -- doctor" says what to do.`);
  });
  return print(
    changed ? `Registered ${count} commands with Discord.\n` : `Discord already has these ${count} commands.\n`,
  );
}

/** `zonebot manifest [--url https://bot.example.org]`: the app as Slack wants it described. */
async function manifest(argv: readonly string[]): Promise<number> {
  const url = readManifestAddress(argv);
  const { slackManifest } = await adapters.slack();
  const mode = url ? ({ kind: 'http', url } as const) : ({ kind: 'socket' } as const);
  return print(`${JSON.stringify(slackManifest(commands, mode), null, 2)}\n`);
}

/** `zonebot search`: queries from the command line, or one a line from standard input. */
async function search(argv: readonly string[]): Promise<number> {
  const { searchLines } = await import('./search/command-line.ts');
  const corpus = loadCorpus(folders());
  const search = createSearch(corpus, { saved: savedIndex(corpus) });
  const lines = searchLines({ corpus, search }, argv, linesOf(process.stdin));
  for await (const line of lines) await print(`${line}\n`);
  return 0;
}

/** Any other word is a command of the bot: answers it, and ends. */
async function ask(argv: readonly string[]): Promise<number> {
  refuseSlip(argv);
  const config = readConfig({ LOG_LEVEL: 'error', ...process.env });
  const { bot } = await createBot(config, commands, shipped, createLog(config));
  const { runInTerminal } = await adapters.terminal();
  try {
    return await runInTerminal(argv, bot, process);
  } finally {
    await bot.core.store.close();
  }
}

/** The bot knows only its own commands: a slip in the name of a tool is told here. */
function refuseSlip(argv: readonly string[]): void {
  try {
    findCommand(argv, commands, wordsFor('en'));
  } catch {
    const [close] = nearest(argv[0] ?? '', Object.keys(tools));
    if (close) throw new UsageError(`There is no "${argv[0]}". Did you mean: zonebot ${close}`);
  }
}

function folders(config = readConfig(process.env)): string[] {
  return seedFolders(config, shipped);
}

const [name = '', ...rest] = process.argv.slice(2);
try {
  const tool = own(tools, name);
  const wantsHelp = tool && rest.some(word => word === '--help' || word === '-h');
  process.exitCode = await (wantsHelp ? print(usage) : tool ? tool(rest) : ask(process.argv.slice(2)));
} catch (error) {
  // What a person can mend is said in a line; a fault of ours keeps its stack.
  const isTheirs = error instanceof UsageError || error instanceof ConfigError;
  console.error(isTheirs ? error.message : error);
  process.exitCode = isTheirs ? 2 : 1;
}
