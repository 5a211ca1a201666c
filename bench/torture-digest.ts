// Kills two bots on one database with -9 at random moments of a simulated week or more, and counts what was missed or doubled.
// npm run torture:digest -- [KILLS]. Runs on SQLite, or with DATABASE_URL on PostgreSQL.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import type { Clock } from '../src/clock.ts';
import { startDigests } from '../src/digest/engine.ts';
import { coveredAtStart, isSlotDay, nextSlot, plusDays } from '../src/digest/schedule.ts';
import type { DigestSettings, DigestSubscription, Rhythm } from '../src/digest/subscription.ts';
import type { Platform } from '../src/invocation.ts';
import { createSearch } from '../src/search/create.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { type Fault, type PostServer, startPostServer } from '../test/fakes/post-server.ts';
import { createFakePoster } from '../test/fakes/poster.ts';
import { record } from '../test/helpers/records.ts';
import { smallCorpus } from '../test/helpers/small-corpus.ts';
import { createTestDatabase } from '../test/helpers/store.ts';

const start = Date.parse('2026-03-04T00:00:00Z');
const weekMs = 7 * 86_400_000;
const nonceMs = 180_000;
const perPlatform = 60;
/** Longer than a post can take, as in life: 30 s there, and posts give up after 10. */
const leaseMs = 4000;
const postTimeoutMs = 2000;
const platforms = ['slack', 'discord'] as const;

interface World {
  readonly began: number;
  readonly speed: number;
  readonly database: { DATABASE_URL?: string; ZONEBOT_DATA: string };
  readonly urls: Readonly<Record<(typeof platforms)[number], string>>;
}

if (process.argv[2] === 'child') await runChild(JSON.parse(process.env.TORTURE_WORLD!) as World);
else await torture(Number(process.argv[2] ?? 200));

/** A bot: the same week, wherever it is by now, until it is killed. */
async function runChild({ began, speed, database, urls }: World): Promise<void> {
  const clock: Clock = {
    now: () => new Date(start + (Date.now() - began) * speed),
    realMs: ms => ms / speed,
    description: '',
  };
  const corpus = smallCorpus([record({ id: 'M-1', kind: 'measure', milestone: undefined })]);
  const status = { version: '', startedAt: clock.now(), loadedAt: clock.now(), platforms: [], delivering: platforms };
  const core = { corpus, search: createSearch(corpus), store: await openStore(database), clock, status };
  const posters = platforms.map(platform =>
    createFakePoster(urls[platform], {
      platform,
      spacingMs: 20,
      nonceMs: platform === 'discord' ? nonceMs : 0,
      timeoutMs: postTimeoutMs,
    }),
  );
  startDigests({ core, log: pino({ level: 'silent' }) }, posters, { leaseMs });
  process.send?.('ready');
}

async function torture(kills: number): Promise<void> {
  const servers = { slack: await startPostServer(), discord: await startPostServer({ nonceMs }) };
  for (const server of Object.values(servers)) makeUnreliable(server);
  const database = await createTestDatabase();
  const store = await database.open();
  const digests = await subscribeAll(store);
  const seconds = Math.max(20, kills * 1.5);
  const world: World = {
    began: Date.now(),
    speed: weekMs / 1000 / seconds,
    database: database.config,
    urls: { slack: servers.slack.url, discord: servers.discord.url },
  };
  console.log(`${digests.length} digests, ${kills} kills, a week in ${Math.round(seconds)} s`);

  const live = new Set<ChildProcess>();
  const spawnBot = () => {
    const env = { ...process.env, TORTURE_WORLD: JSON.stringify(world) };
    const child = spawn(process.execPath, [process.argv[1]!, 'child'], {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    live.add(child);
    return child;
  };
  process.once('exit', () => {
    for (const child of live) child.kill('SIGKILL');
  });
  let killed = 0;
  const clockNow = () => start + (Date.now() - world.began) * world.speed;
  const killAgainAndAgain = async () => {
    while (killed < kills || clockNow() < start + weekMs) {
      const child = spawnBot();
      // Most are killed at work, some while they start, however slow this machine is just now.
      if (Math.random() < 0.8) await Promise.race([once(child, 'message'), sleep(10_000)]);
      await sleep(Math.random() * 1500);
      child.kill('SIGKILL');
      live.delete(child);
      killed++;
    }
  };
  await Promise.all([killAgainAndAgain(), killAgainAndAgain()]);
  const last = spawnBot();
  const end = clockNow();
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && !(await isDone(store, end))) await sleep(200);
  last.kill('SIGKILL');
  live.delete(last);

  const result = await count(store, digests, servers, end);
  console.log(JSON.stringify({ kills: killed, days: Math.round((end - start) / 86_400_000), ...result }, undefined, 2));
  await Promise.all(Object.values(servers).map(server => server.close()));
  await database.drop();
  process.exitCode = result.missed || result.postedTwice || result.coveredTwice || result.open ? 1 : 0;
}

/** Slow, so that most kills find a post under way; and now and then limited, failing, or silent after taking it. */
function makeUnreliable(server: PostServer): void {
  server.latency = () => Math.random() * 70;
  server.fault = (): Fault | undefined => {
    const dice = Math.random();
    if (dice < 0.03) return { kind: 'lost' };
    if (dice < 0.06) return { kind: 'fail' };
    return dice < 0.09 ? { kind: 'limit', afterMs: 50 } : undefined;
  };
}

async function subscribeAll(store: Store): Promise<DigestSubscription[]> {
  const zones = [
    'UTC',
    'Asia/Shanghai',
    'America/New_York',
    'Europe/London',
    'America/Santiago',
    'Australia/Lord_Howe',
  ];
  const rhythms: Rhythm[] = ['daily', 'daily', 'daily', 'weekdays', 'weekly'];
  const added: DigestSubscription[] = [];
  for (const platform of platforms) {
    for (let i = 0; i < perPlatform; i++) {
      const settings: DigestSettings = {
        time: `${String((i * 7) % 24).padStart(2, '0')}:${i % 2 ? '30' : '00'}`,
        timezone: zones[i % zones.length]!,
        rhythm: rhythms[i % rhythms.length]!,
        day: 1 + (i % 7),
        zones: [],
        areas: [],
        kinds: [],
        style: 'compact',
        quiet: 'measure',
      };
      added.push(
        (await store.subscriptions.add({
          kind: 'digest',
          address: { platform, workspace: 'W', kind: 'channel', channel: `C${Math.floor(i / 2)}` },
          owner: 'U',
          createdAt: start,
          settings,
          mark: 0,
          coveredTo: coveredAtStart(settings, start),
          plannedTo: '',
          nextAt: nextSlot(settings, start).at,
        })) as DigestSubscription,
      );
    }
  }
  return added;
}

async function isDone(store: Store, end: number): Promise<boolean> {
  const due = await store.subscriptions.due(end, platforms as readonly Platform[], 1);
  return due.length === 0 && (await store.runs.backlog()).open === 0;
}

/** Goes by what the platforms show; the ledger only says which days a message covers. */
async function count(
  store: Store,
  digests: readonly DigestSubscription[],
  servers: Record<(typeof platforms)[number], PostServer>,
  end: number,
) {
  const result = { slots: 0, messages: 0, catchUps: 0, late: 0, missed: 0, postedTwice: 0, coveredTwice: 0, open: 0 };
  for (const digest of digests) {
    const posted = servers[digest.address.platform as 'slack'].posted.filter(m => m.key.startsWith(`D${digest.id}.`));
    const runs = new Map((await store.runs.latest(digest.id, 100)).map(run => [run.key, run]));
    result.open += [...runs.values()].filter(run => run.state === 'open').length;
    const covered = new Map<string, number>();
    result.messages += posted.length;
    result.postedTwice += posted.length - new Set(posted.map(m => m.key)).size;
    for (const key of new Set(posted.map(m => m.key))) {
      const run = runs.get(key)!;
      let slots = 0;
      for (let date = run.fromDate!; date <= run.localDate; date = plusDays(date, 1)) {
        if (!isSlotDay(digest.settings, date)) continue;
        covered.set(date, (covered.get(date) ?? 0) + 1);
        slots++;
      }
      if (slots > 1) result.catchUps++;
      else if (run.doneAt! - run.dueAt > 15 * 60_000) result.late++;
    }
    for (let at = start; ; ) {
      const slot = nextSlot(digest.settings, at);
      if (slot.at > end) break;
      const times = covered.get(slot.date) ?? 0;
      result.slots++;
      if (times === 0) result.missed++;
      if (times > 1) result.coveredTwice += times - 1;
      at = slot.at;
    }
  }
  return result;
}
