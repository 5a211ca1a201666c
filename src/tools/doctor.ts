import type { Finding } from '../adapter.ts';
import type { Config } from '../config.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Store } from '../store/store.ts';

/** The parts of `zonebot doctor` that concern no platform. */
export async function checkCore(config: Config, corpus: Corpus, openStore: () => Promise<Store>): Promise<Finding[]> {
  return [nodeVersion(), data(corpus), await database(config, openStore)];
}

/** @example '✗ Discord: DISCORD_TOKEN is refused\n    → reset the token in the Developer Portal ...' */
export function formatFinding({ ok, what, fix }: Finding): string {
  return `${ok ? '✓' : '✗'} ${what}${!ok && fix ? `\n    → ${fix}` : ''}`;
}

function nodeVersion(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return { ok, what: `Node.js ${process.versions.node}`, fix: 'install Node.js 20.19 or newer' };
}

function data(corpus: Corpus): Finding {
  const problems = corpus.problems.length;
  const what = `Data: ${corpus.records.length} records${problems ? `, ${problems} problems` : ''}`;
  return {
    ok: problems === 0 && corpus.records.length > 0,
    what,
    fix: 'run "npm run -s zonebot -- check": it names file, line and what to do',
  };
}

async function database(config: Config, openStore: () => Promise<Store>): Promise<Finding> {
  const where = config.DATABASE_URL ? 'PostgreSQL (DATABASE_URL)' : `SQLite under ${config.ZONEBOT_DATA}`;
  try {
    const store = await openStore();
    try {
      await store.ping();
    } finally {
      await store.close();
    }
    return { ok: true, what: `Database: ${where} answers` };
  } catch (error) {
    const fix = config.DATABASE_URL
      ? 'check that the server runs and that the address, user and password in DATABASE_URL are right'
      : 'check that the folder ZONEBOT_DATA can be written';
    return {
      ok: false,
      what: `Database: ${where} does not answer (${error instanceof Error ? error.message : String(error)})`,
      fix,
    };
  }
}
