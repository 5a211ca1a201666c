import { afterEach, describe, expect, test } from 'vitest';
import { searchField } from '../../../adapters/slack/home.ts';
import { commands } from '../../../commands/index.ts';
import { defineCommand } from '../../../src/command.ts';
import type { Reply } from '../../../src/reply.ts';
import { createTestBot, testCommands } from '../../contract/bot.ts';
import { type Mode, type Scene, setScene } from '../../fakes/slack/bot.ts';
import { readMessage } from '../../fakes/slack/read.ts';
import { testCore } from '../../helpers/core.ts';
import { until } from '../../helpers/until.ts';

let scene: Scene | undefined;
afterEach(async () => {
  await scene?.end();
  scene = undefined;
});

/** A command that shows one reply. */
const says = (name: string, reply: Reply, managed = false) =>
  defineCommand({ name, description: name, options: {}, managed, run: () => reply });

const read = (message: { payload: Record<string, unknown> }) => readMessage(message.payload);

for (const mode of ['HTTP', 'Socket Mode'] satisfies Mode[]) {
  describe(`Slack over ${mode}`, () => {
    test('a person searches, turns the page in place, opens a hit below, and shares', async () => {
      scene = await setScene(mode);
      const { anna, slack } = scene;
      const found = await anna.type('/measure lithium battery rail');
      expect(found.onlyTo).toBe('U0ANNA');
      expect(read(found)).toMatch(/^# \d+ measures found\n1\. /);

      const second = await anna.use(found, 'Next');
      expect(second.ts).toBe(found.ts);
      expect(read(second)).toContain('Page 2 of');

      const card = await anna.use(second, 'Open');
      expect(card.ts).not.toBe(found.ts);
      expect(read(card)).toContain('Source');
      expect(read(second)).toContain('Page 2 of');

      const shared = await anna.use(second, /^Share/);
      expect(shared.onlyTo).toBeUndefined();
      expect(read(shared)).toContain('Shared by Anna Chen');
      expect(slack.messages.refusals).toEqual([]);
    });

    test('what others click on in a shared answer is answered to them alone', async () => {
      scene = await setScene(mode);
      const shared = await scene.anna.type('/measure lithium share:true');
      expect(shared.onlyTo).toBeUndefined();
      const before = read(shared);
      const answer = await scene.person({ user: 'U0BEN', name: 'ben' }).use(shared, 'Next');
      expect(answer.onlyTo).toBe('U0BEN');
      expect(read(answer)).toContain('Page 2 of');
      expect(read(shared)).toBe(before);
    });

    test('a button works after a restart, a long one too', async () => {
      scene = await setScene(mode);
      const found = await scene.anna.type(
        '/measure batteries "rail transport" area:logistics status:planned -bus -pipeline',
      );
      await scene.restart();
      const answer = await scene.anna.use(found, 'Open');
      expect(read(answer)).toContain('Source');
    });

    test('a button whose call is no longer kept says what to do', async () => {
      scene = await setScene(mode);
      const found = await scene.anna.type('/measure lithium');
      const payload = JSON.parse(JSON.stringify(found.payload).replace(/"value":"[^"]*"/, '"value":"~gone"'));
      const answer = await scene.anna.use({ ...found, payload }, 'Open');
      expect(read(answer)).toContain('Ask again with the command');
    });

    test('what fails or is for everybody never replaces the message that was acted on', async () => {
      const replace = (command: string) => ({ label: command, call: { command, args: {} }, mode: 'replace' as const });
      const actions: Reply['parts'] = [
        { kind: 'actions', actions: [replace('fail'), replace('loud'), replace('quiet')] },
      ];
      const all = [
        says('private', { visibility: 'private', parts: actions }),
        says('loud', { visibility: 'channel', parts: actions }),
        says('quiet', { visibility: 'private', parts: [{ kind: 'text', text: 'Hush.' }] }),
        ...testCommands,
      ];
      scene = await setScene(mode, createTestBot({ commands: all }));
      const { anna } = scene;
      const answer = await anna.type('/private');
      const failed = await anna.use(answer, 'fail');
      const loud = await anna.use(answer, 'loud');
      const quiet = await anna.use(loud, 'quiet');
      expect(new Set([answer.ts, failed.ts, loud.ts, quiet.ts]).size).toBe(4);
      expect([answer.edits, loud.edits]).toEqual([0, 0]);
      expect(quiet.onlyTo).toBe('U0ANNA');
      const replaced = await anna.use(answer, 'quiet');
      expect(replaced.ts).toBe(answer.ts);
    });

    test('a mistake is answered privately with what may have been meant', async () => {
      scene = await setScene(mode);
      for (const [line, said] of [
        ['/measure zone:sichaun', 'Did you mean “sichuan”?'],
        ['/measure zones:sichuan rail', 'There is no option “zones”'],
        ['/zonebot hlep', 'Did you mean “zonebot help”'],
      ] as const) {
        const answer = await scene.anna.type(line);
        expect(answer.onlyTo).toBe('U0ANNA');
        expect(read(answer)).toContain(said);
      }
    });

    test('text that is typed comes back as it was typed', async () => {
      scene = await setScene(mode);
      const answer = await scene.anna.type('/echo R&D <!channel> &lt; *x* 贸易');
      expect(read(answer)).toBe('# R&D <!channel> &lt; *x* 贸易\nR&D <!channel> &lt; *x* 贸易');
    });

    test('a slow store delays no acknowledgement, and a store that is down loses no answer', async () => {
      const never = new Promise<never>(() => {});
      const core = testCore();
      let isDown = false;
      const store = {
        ...core.store,
        saveCall: () => (isDown ? Promise.reject(new Error('the database is away')) : never),
        loadCall: () => never,
      };
      scene = await setScene(mode, createTestBot({ core: { store } }));
      const line = `/measure lithium ${'rail '.repeat(60)}`;
      const found = await scene.anna.type(line);
      expect(read(found)).toContain('found');
      expect(read(await scene.anna.use(found, /^Sichuan \(/))).toContain('logged as');
      isDown = true;
      expect(read(await scene.anna.type(line))).toContain('found');
    });

    test('when response_url is used up the answer comes another way', async () => {
      scene = await setScene(mode);
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
      scene = await setScene(mode);
      scene.slack.fail('response_url', { kind: 'cut' });
      expect(read(await scene.anna.type('/zonebot help'))).toContain('What you can ask');
      expect(scene.slack.messages.all).toHaveLength(1);
    });

    test('a workspace that refuses charts gets the answer as text', async () => {
      const chart = says('chart', {
        visibility: 'private',
        parts: [
          { kind: 'chart', alt: 'A is 1.', chart: { type: 'bars', title: 'T', points: [{ label: 'A', value: 1 }] } },
        ],
      });
      scene = await setScene(mode, createTestBot({ commands: [chart] }));
      scene.slack.fail('response_url', { kind: 'error', code: 'invalid_blocks' });
      expect(read(await scene.anna.type('/chart'))).toBe('T\nA is 1.\nA: 1');
    });

    test('who changed what a channel receives is said in the channel', async () => {
      const change = says('change', {
        visibility: 'private',
        announce: 'anna <!here> subscribed this channel.',
        parts: [{ kind: 'text', text: 'Done.' }],
      });
      scene = await setScene(mode, createTestBot({ commands: [change] }));
      expect(read(await scene.anna.type('/change'))).toBe('Done.');
      const { all } = scene.slack.messages;
      await until('the announcement', () => all.length === 2);
      expect(all[1]!.onlyTo).toBeUndefined();
      expect(read(all[1]!)).toBe('anna <!here> subscribed this channel.');
    });

    test('only a member of the channel changes what it receives by a click on what everybody sees', async () => {
      const settings = says('settings', { visibility: 'private', parts: [{ kind: 'text', text: 'Changed.' }] }, true);
      const digest = says('digest', {
        visibility: 'channel',
        parts: [{ kind: 'actions', actions: [{ label: 'Settings', call: { command: 'settings', args: {} } }] }],
      });
      scene = await setScene(mode, createTestBot({ commands: [settings, digest] }));
      const posted = await scene.anna.type('/digest');
      expect(read(await scene.anna.use(posted, 'Settings'))).toBe('Changed.');
      const stranger = scene.person({ user: 'U0EVE', name: 'eve' });
      expect(read(await stranger.use(posted, 'Settings'))).toContain('members of this channel');
    });

    test('a message is searched for related measures through its shortcut', async () => {
      scene = await setScene(mode);
      const answer = await scene.anna.shortcut(
        'find_related',
        '<@U0BEN> did you see the *lithium battery* rail trial? <https://x.example|link> :tada: source: news',
      );
      expect(answer.onlyTo).toBe('U0ANNA');
      expect(read(answer)).toContain('ithium');
    });

    test('App Home shows how to ask, and its search answers in direct messages', async () => {
      scene = await setScene(mode);
      const { anna, slack } = scene;
      const home = await anna.home();
      expect(readMessage({ blocks: home })).toContain('Coming due');
      const [typed] = await anna.suggest(searchField, 'lithium <!here>');
      expect(typed!.text.text).toBe('“lithium <!here>”');
      const answer = await anna.pick(searchField, (await anna.suggest(searchField, 'SC-46'))[0]!);
      expect(answer.channel).toBe('U0ANNA');
      expect(read(answer)).toContain('SC-46 ·');
      expect(slack.messages.refusals).toEqual([]);
    });

    test('the bot speaks the language that a person chose', async () => {
      scene = await setScene(mode);
      scene.slack.workspace.people.set('U0ANNA', { name: '陈安娜', locale: 'zh-CN' });
      expect(read(await scene.anna.type('/zonebot help'))).toContain('您可以这样问');
    });

    test('a person whom Slack would not name once is asked about again', async () => {
      scene = await setScene(mode);
      scene.slack.fail('users.info', { kind: 'error', code: 'internal_error' });
      const { anna } = scene;
      expect(read(await anna.type('/measure lithium share:true'))).toContain('Shared by anna');
      expect(read(await anna.type('/measure lithium share:true'))).toContain('Shared by Anna Chen');
    });

    test('an answer that can’t be drawn becomes an apology', async () => {
      const bad = says('bad', { visibility: 'private', parts: [{ kind: 'facts' } as never] });
      scene = await setScene(mode, createTestBot({ commands: [bad] }));
      expect(read(await scene.anna.type('/bad'))).toContain('logged as');
    });

    test('no secret and nothing that people typed reaches the log', async () => {
      const bot = createTestBot();
      scene = await setScene(mode, bot);
      await scene.anna.type('/echo a-very-private-text');
      await scene.anna.type('/fail a-very-private-text');
      const log = bot.logged.join('');
      for (const secret of [
        scene.slack.token,
        scene.slack.appToken,
        'fake-signing-secret',
        'a-very-private-text',
        '/actions/',
      ]) {
        expect(log).not.toContain(secret);
      }
    });

    test('stopping waits for an answer under way', async () => {
      let finish = () => {};
      const slow = defineCommand({
        name: 'slow',
        description: 'Slow',
        options: {},
        run: () =>
          new Promise<Reply>(resolve => {
            finish = () => resolve({ visibility: 'private', parts: [{ kind: 'text', text: 'At last.' }] });
          }),
      });
      scene = await setScene(mode, createTestBot({ commands: [...commands, ...testCommands, slow] }));
      const answer = scene.anna.type('/slow');
      const begun = finish;
      await until('the command to begin', () => finish !== begun);
      const stopped = scene.stop();
      setImmediate(finish);
      await stopped;
      expect(scene.slack.messages.all.map(read)).toEqual(['At last.']);
      await answer;
    });
  });
}
