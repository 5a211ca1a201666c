import { resolve } from 'node:path';
import { commands } from '../commands/index.ts';
import { createBot } from './bot.ts';
import { readConfig, seedFolders } from './config.ts';
import { loadCorpus } from './corpus/load.ts';
import { createLog } from './log.ts';
import { printLines } from './print.ts';
import { checkFolders } from './tools/check.ts';
import { recordLines } from './tools/records.ts';

const shipped = resolve(import.meta.dirname, '../seeds');
const argv = process.argv.slice(2);

const tools: Record<string, (rest: readonly string[]) => Promise<number>> = {
  async records(rest) {
    return printLines(recordLines(loadCorpus(seedFolders(readConfig(process.env), shipped)), rest));
  },
  async check(rest) {
    const { lines, ok } = checkFolders(loadCorpus([...seedFolders(readConfig(process.env), shipped), ...rest]), rest);
    await printLines(lines);
    return ok ? 0 : 1;
  },
};

/** Answers one command in the terminal. */
async function ask(): Promise<number> {
  const config = readConfig({ ...process.env, LOG_LEVEL: process.env.LOG_LEVEL ?? 'error' });
  const { bot } = await createBot(config, commands, shipped, createLog(config));
  const { runInTerminal } = await import('../adapters/terminal/index.ts');
  const status = await runInTerminal(argv, bot, process);
  await bot.core.store.close();
  return status;
}

process.exitCode = await (tools[argv[0] ?? ''] ?? ask)(argv.slice(1));
