import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digest } from '../../commands/digest.ts';
import { watch } from '../../commands/watch.ts';
import { composeDigest } from '../../src/digest/compose.ts';
import { digestInput } from '../../src/digest/message.ts';
import type { DigestSubscription } from '../../src/digest/subscription.ts';
import type { Actor, Args, Place } from '../../src/invocation.ts';
import { wordsFor } from '../../src/language/index.ts';
import { type Part, plain, type Reply } from '../../src/reply.ts';
import { createRun } from '../../src/run.ts';
import { openStore } from '../../src/store/open.ts';
import { createWorld, type World } from '../helpers/digest-world.ts';
import { record } from '../helpers/records.ts';

let world: World;
let run: ReturnType<typeof createRun>;
beforeEach(async () => {
  world = await createWorld('2026-03-07T12:00:00Z');
  world.load([
    record({ id: 'A-1', date: '2024-03-07', title: 'Rail rules' }),
    record({ id: 'A-2', date: '2025-03-01', zones: ['chongqing'] }),
  ]);
  run = createRun(world.core, [digest, watch], { error: details => world.logged.push(JSON.stringify(details)) });
});
afterEach(() => world.close());

const ana: Actor = { platform: 'slack', id: 'U1', name: 'Ana <!channel>', canManage: true };
const general: Place = { platform: 'slack', workspace: 'T1', channel: 'C1', name: 'general', direct: false };
const elsewhere: Place = { ...general, channel: 'C2' };
const direct: Place = { platform: 'slack', workspace: 'T1', channel: 'D1', direct: true };

const ask = (command: string, args: Args = {}, place: Place = general, actor: Actor = ana) =>
  run({ command, args, place, actor });
const facts = (reply: Reply) =>
  Object.fromEntries(
    reply.parts.flatMap(part => (part.kind === 'facts' ? part.facts.map(f => [f.label, plain(f.value)]) : [])),
  );
const textOf = (reply: Reply) =>
  [reply.title, ...reply.parts.map(part => ('text' in part ? plain(part.text) : ''))].join(' ');
const buttons = (reply: Reply) => reply.parts.flatMap(part => (part.kind === 'actions' ? part.actions : []));

describe('/digest subscribe', () => {
  it('says when the next one comes, here and in UTC, what it would have brought, and who did it', async () => {
    const reply = await ask('digest subscribe', { time: '9:00', timezone: 'america/new_york', zones: '四川' });
    expect(reply).toMatchObject({ visibility: 'private', title: 'Subscribed: D1' });
    expect(facts(reply)).toMatchObject({
      When: 'every day at 09:00 (America/New_York)',
      Zones: 'Sichuan',
      Next: '2026-03-07 09:00 (America/New_York) = 2026-03-07 14:00 UTC',
      'Last 90 days': expect.stringContaining('1 digest of 90'),
    });
    expect(reply.announce).toBe(
      'Ana <!channel> subscribed this channel to a free trade zone digest: every day at 09:00 (America/New_York).',
    );
  });

  it('speaks the language of who subscribes, or the one that is chosen', async () => {
    const chinese: Actor = { ...ana, locale: 'zh-CN' };
    expect(facts(await ask('digest subscribe', {}, general, chinese)).语言).toBe('简体中文');
    const chosen = await ask('digest subscribe', { language: 'zh', time: '10:00' });
    expect(facts(chosen).Language).toBe('简体中文');
    const preview = await ask('digest preview', { id: 'D2' });
    expect(preview.title).toMatch(/\p{Script=Han}/u);
  });

  it('takes weekly and monthly with a day, and refuses what it can not read, saying how to write it', async () => {
    expect(facts(await ask('digest subscribe', { rhythm: 'weekly', day: 'fri' })).When).toBe(
      'every Friday at 09:00 (UTC)',
    );
    expect(facts(await ask('digest subscribe', { rhythm: 'monthly', day: '31' })).When).toContain(
      '31st of each month (or its last day)',
    );
    const wrong: [Args, string][] = [
      [{ time: 'noonish' }, 'is not a time of day: write 09:00'],
      [{ timezone: 'Asia/Shangai' }, 'Did you mean Asia/Shanghai?'],
      [{ rhythm: 'weekly', day: '32' }, 'write monday to sunday'],
      [{ day: 'monday' }, 'goes with a weekly or monthly rhythm'],
      [{ zones: 'atlantis' }, 'is not a zone.'],
      [{ rhythm: 'hourly' }, 'is not a rhythm'],
    ];
    for (const [args, hint] of wrong) {
      const reply = await ask('digest subscribe', args);
      expect([reply.tone, textOf(reply)]).toEqual(['error', expect.stringContaining(hint)]);
    }
  });

  it('is for those who may manage the channel, and not made twice', async () => {
    const reply = await ask('digest subscribe', {}, general, { ...ana, canManage: false });
    expect(textOf(reply)).toContain('can change what it receives');
    await ask('digest subscribe');
    expect(textOf(await ask('digest subscribe'))).toContain('already receives exactly this as D1');
    expect(facts(await ask('digest list'))).toEqual({ D1: expect.any(String) });
  });

  it('in direct messages is for the person and announced to nobody', async () => {
    expect((await ask('digest subscribe', {}, direct)).announce).toBeUndefined();
    expect((await world.store.subscriptions.get(1))?.address).toMatchObject({ kind: 'person', user: 'U1' });
  });
});

describe('one of several', () => {
  it('is named by id, however typed; without it the ids are listed; that of another channel is out of reach', async () => {
    await ask('digest subscribe');
    await ask('digest subscribe', { time: '10:00' });
    await ask('digest subscribe', {}, elsewhere);
    expect(textOf(await ask('digest pause'))).toContain('one of D1, D2');
    for (const id of ['D2', 'd2', '#2', '2']) expect((await ask('digest status', { id })).title).toContain('10:00');
    for (const command of ['status', 'edit', 'pause', 'unsubscribe', 'preview']) {
      const reply = await ask(`digest ${command}`, { id: 'D3', ...(command === 'edit' && { time: '8' }) });
      expect(textOf(reply)).toContain('“D3” is none of this place');
    }
    expect((await world.store.subscriptions.get(3))?.state.kind).toBe('active');
  });
});

describe('/digest edit, pause, resume, unsubscribe', () => {
  beforeEach(() => ask('digest subscribe', { timezone: 'Asia/Shanghai', zones: 'sichuan' }));

  it('edit changes what is named and keeps the rest; all takes a filter away', async () => {
    expect(textOf(await ask('digest edit'))).toContain('Say what to change');
    const reply = await ask('digest edit', { time: '18:30', zones: 'all' });
    expect(facts(reply)).toMatchObject({ When: 'every day at 18:30 (Asia/Shanghai)', Zones: 'everything' });
    expect(reply.announce).toContain('changed digest D1');
    expect(facts(await ask('digest edit', { rhythm: 'monthly', day: '15' })).When).toContain('18:30');
  });

  it('a date that had its digest gets no second one after an edit', async () => {
    const { id } = (await world.store.subscriptions.get(1))!;
    await world.store.subscriptions.change(id, { plannedTo: '2026-03-07' });
    expect(facts(await ask('digest edit', { time: '23:00' })).Next).toContain('2026-03-08 23:00');
  });

  it('pause ends on a day to come, by itself; resume ends it before', async () => {
    expect(textOf(await ask('digest pause', { until: '2026-03-01' }))).toContain('is not in the future');
    expect(textOf(await ask('digest pause', { until: 'someday' }))).toContain('is not a date');
    const reply = await ask('digest pause', { until: '2026-12-01' });
    expect([reply.title, reply.announce]).toEqual([
      'D1 is paused and goes on by itself on 2026-12-01.',
      'Ana <!channel> paused digest D1 of this channel until 2026-12-01.',
    ]);
    expect((await world.store.subscriptions.get(1))?.state).toEqual({
      kind: 'paused',
      until: Date.parse('2026-11-30T16:00:00Z'),
    });
    expect(facts(await ask('digest status')).State).toBe('paused until 2026-12-01');
    expect(facts(await ask('digest resume')).Next).toContain('2026-03-08 09:00');
  });

  it('unsubscribe can be taken back with one click', async () => {
    const [again] = buttons(await ask('digest unsubscribe'));
    expect((await ask('digest list')).title).toBe('No digest here yet');
    expect(facts(await ask(again!.call!.command, again!.call!.args))).toMatchObject({
      When: 'every day at 09:00 (Asia/Shanghai)',
      Zones: 'Sichuan',
    });
  });

  it('status says what is broken and how to mend it', async () => {
    await world.store.subscriptions.breakAt({ platform: 'slack', workspace: 'T1', channel: 'C1' }, 'not_in_channel');
    expect(facts(await ask('digest status')).State).toMatch(/^broken \(not_in_channel\): invite me/);
    await ask('digest resume');
    expect(facts(await ask('digest status')).State).toBe('active');
  });
});

it('a preview where nothing is subscribed shows what a digest would hold, and how to get it', async () => {
  const reply = await ask('digest preview');
  expect(reply.tone).not.toBe('error');
  expect(textOf(reply)).toContain('Nothing is subscribed here');
  expect(JSON.stringify(reply.parts)).toContain('Rail rules');
  expect(buttons(reply).map(action => action.call?.command)).toEqual(['digest subscribe']);
});

describe('/digest preview and now', () => {
  beforeEach(() => ask('digest subscribe', { time: '13:00' }));

  it('a preview is what will be sent, and only the asker sees it', async () => {
    const preview = await ask('digest preview');
    expect(preview.visibility).toBe('private');
    const subscription = (await world.store.subscriptions.get(1)) as DigestSubscription;
    const at = Date.parse('2026-03-07T12:00:00Z');
    const input = await digestInput(subscription, { date: '2026-03-07', at }, 0, world.core);
    const sent = composeDigest(input, world.core, wordsFor('en'))!;
    expect(preview.parts.filter(part => !isNote(part))).toEqual(sent.parts);
    expect(textOf(preview)).toContain('The next digest comes 2026-03-07 13:00 UTC');
  });

  it('says so when nothing is scheduled to run', async () => {
    const off = { ...world.core, status: { ...world.core.status, delivering: [] } };
    const runOff = createRun(off, [digest, watch], { error: () => {} });
    const args = { place: general, actor: ana, args: {} };
    expect(textOf(await runOff({ ...args, command: 'digest preview' }))).toContain('Nothing is scheduled to run');
    expect((await runOff({ ...args, command: 'digest now' })).tone).toBe('error');
  });

  it('now brings it to the channel once however often it is clicked, and leaves the next slot', async () => {
    await world.start();
    await Promise.all([ask('digest now'), ask('digest now')]);
    await world.settled();
    expect(world.server.posted.map(m => m.to)).toEqual(['C1']);
    expect(facts(await ask('digest status')).Next).toBe('2026-03-07 13:00 UTC');
  });
});

describe('/watch', () => {
  it('tells the channel or only the person, and each manages their own', async () => {
    const bob = { ...ana, id: 'U2', name: 'Bob', canManage: false };
    const refused = await ask('watch add', { query: 'rail' }, general, bob);
    expect(buttons(refused).map(b => b.label)).toEqual(['Tell only me']);
    const mine = await ask('watch add', { query: 'rail', for: 'me' }, general, bob);
    expect([mine.announce, facts(mine)]).toEqual([
      undefined,
      expect.objectContaining({ 'Told to': 'you, by direct message', 'Matches now': '1' }),
    ]);
    expect((await ask('watch add', { query: 'a1' })).announce).toContain('made this channel watch “a1” (W2)');
    expect(Object.keys(facts(await ask('watch list', {}, general, bob)))).toEqual(['W2', 'W1']);
    expect(Object.keys(facts(await ask('watch list')))).toEqual(['W2']);
    expect((await ask('watch remove', { id: 'W2' }, general, bob)).tone).toBe('error');
    expect((await ask('watch remove', { id: 'W1' }, direct, bob)).title).toBe('W1 is removed.');
  });

  it('refuses an id that does not exist and what is watched already', async () => {
    expect(textOf(await ask('watch add', { query: 'ZZ-9' }))).toContain('There is no record ZZ-9');
    await ask('watch add', { query: 'rail' });
    expect(textOf(await ask('watch add', { query: 'Rail' }))).toContain('watched here already, as W1');
  });

  it('tests what it matches, and is quiet for a week when snoozed', async () => {
    await ask('watch add', { query: 'rail' });
    const hits = (await ask('watch test')).parts.flatMap(part => (part.kind === 'hits' ? part.hits : []));
    expect(hits.map(hit => hit.id)).toContain('A-1');
    expect(textOf(await ask('watch snooze'))).toContain('quiet until 2026-03-14');
    expect((await world.store.subscriptions.get(1))?.state.kind).toBe('paused');
  });
});

describe('while the database is away', () => {
  it.each(['en', 'zh-CN'])('every subcommand says so and what becomes of subscriptions, in %s', async locale => {
    const store = await openStore({ ZONEBOT_DATA: '/dev/null/no-folder' });
    run = createRun({ ...world.core, store }, [digest, watch], {
      error: details => world.logged.push(JSON.stringify(details)),
    });
    const args: Record<string, Args> = {
      'digest edit': { time: '10:00' },
      'watch add': { query: 'rail' },
    };
    for (const { name, subcommands } of [digest, watch]) {
      for (const subcommand of subcommands) {
        const command = `${name} ${subcommand.name}`;
        const reply = await ask(command, args[command], general, { ...ana, locale });
        const id = reply.failure!;
        expect([command, reply.visibility, reply.tone, textOf(reply).trim()]).toEqual([
          command,
          'private',
          'error',
          wordsFor(locale).storeAway(id),
        ]);
        expect(world.logged.at(-1)).toContain(id);
      }
    }
  });
});

it('time zones are completed while one types', () => {
  const { options } = digest.subcommands.find(sub => sub.name === 'subscribe')!;
  expect(options.timezone!.complete!(world.core, 'lond').map(c => c.value)).toContain('Europe/London');
});

function isNote(part: Part): boolean {
  return part.kind === 'note';
}
