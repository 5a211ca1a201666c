import { expect, test } from 'vitest';
import { createTestBot } from '../../contract/bot.ts';
import { testCore } from '../../helpers/core.ts';
import { read, says, useScenes } from './helpers.ts';

const start = useScenes();

test('a slow store delays no acknowledgement, and a store that is down loses no answer', async () => {
  const never = new Promise<never>(() => {});
  const core = testCore();
  let isDown = false;
  const store = {
    ...core.store,
    saveCall: () => (isDown ? Promise.reject(new Error('the database is away')) : never),
    loadCall: () => never,
  };
  const scene = await start('HTTP', createTestBot({ core: { store } }));
  const line = `/measure lithium ${'rail '.repeat(60)}`;
  const found = await scene.anna.type(line);
  expect(read(found)).toContain('found');
  expect(read(await scene.anna.use(found, /^Sichuan \(/))).toContain('logged as');
  isDown = true;
  expect(read(await scene.anna.type(line))).toContain('found');
});

test('when response_url is used up the answer comes another way', async () => {
  const scene = await start('HTTP');
  const { slack, anna } = scene;
  slack.fail('response_url', { kind: 'error', code: 'expired_url' });
  expect(read(await anna.type('/zonebot help'))).toContain('What you can ask');
  expect(slack.calls.map(c => c.method)).toContain('chat.postEphemeral');

  slack.workspace.members.set('C0TRADE', ['U0ANNA']);
  slack.fail('response_url', { kind: 'error', code: 'used_url' });
  const direct = await anna.type('/zonebot about');
  expect(direct.channel).toBe('U0ANNA');
  expect(read(direct)).toContain('Where the data comes from');
});

test('an answer that was lost on the way is sent once more', async () => {
  const scene = await start('HTTP');
  scene.slack.fail('response_url', { kind: 'cut' });
  expect(read(await scene.anna.type('/zonebot help'))).toContain('What you can ask');
  expect(scene.slack.messages.all).toHaveLength(1);
});

test('a workspace that refuses charts gets the answer as text', async () => {
  const chart = says('chart', {
    visibility: 'private',
    parts: [{ kind: 'chart', alt: 'A is 1.', chart: { type: 'bars', title: 'T', points: [{ label: 'A', value: 1 }] } }],
  });
  const scene = await start('HTTP', createTestBot({ commands: [chart] }));
  scene.slack.fail('response_url', { kind: 'error', code: 'invalid_blocks' });
  expect(read(await scene.anna.type('/chart'))).toBe('T\nA is 1.\nA: 1');
});

test('a person whom Slack would not name once is asked about again', async () => {
  const scene = await start('HTTP');
  scene.slack.fail('users.info', { kind: 'error', code: 'internal_error' });
  const { anna } = scene;
  expect(read(await anna.type('/measure lithium share:true'))).toContain('Shared by anna');
  expect(read(await anna.type('/measure lithium share:true'))).toContain('Shared by Anna Chen');
});

test('an answer that can’t be drawn becomes an apology', async () => {
  const bad = says('bad', { visibility: 'private', parts: [{ kind: 'facts' } as never] });
  const scene = await start('HTTP', createTestBot({ commands: [bad] }));
  expect(read(await scene.anna.type('/bad'))).toContain('logged as');
});
