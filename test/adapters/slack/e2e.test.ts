import { describe, expect, test } from 'vitest';
import { searchField } from '../../../adapters/slack/home.ts';
import { commands } from '../../../commands/index.ts';
import { defineCommand } from '../../../src/command.ts';
import type { Reply } from '../../../src/reply.ts';
import { createTestBot, testCommands } from '../../contract/bot.ts';
import type { Mode } from '../../fakes/slack/bot.ts';
import { readMessage } from '../../fakes/slack/read.ts';
import { until } from '../../helpers/until.ts';
import { read, says, useScenes } from './helpers.ts';

const start = useScenes();

for (const mode of ['HTTP', 'Socket Mode'] satisfies Mode[]) {
  describe(`Slack over ${mode}`, () => {
    test('a person searches, turns the page in place, opens a hit below, and shares', async () => {
      const scene = await start(mode);
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
      const scene = await start(mode);
      const shared = await scene.anna.type('/measure lithium share:true');
      expect(shared.onlyTo).toBeUndefined();
      const before = read(shared);
      const answer = await scene.person({ user: 'U0BEN', name: 'ben' }).use(shared, 'Next');
      expect(answer.onlyTo).toBe('U0BEN');
      expect(read(answer)).toContain('Page 2 of');
      expect(read(shared)).toBe(before);
    });

    test('a button works after a restart, a long one too', async () => {
      const scene = await start(mode);
      const found = await scene.anna.type(
        '/measure batteries "rail transport" area:logistics status:planned -bus -pipeline',
      );
      await scene.restart();
      const answer = await scene.anna.use(found, 'Open');
      expect(read(answer)).toContain('Source');
    });

    test('a button whose call is no longer kept says what to do', async () => {
      const scene = await start(mode);
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
      const scene = await start(mode, createTestBot({ commands: all }));
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
      const scene = await start(mode);
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
      const scene = await start(mode);
      const answer = await scene.anna.type('/echo R&D <!channel> &lt; *x* 贸易');
      expect(read(answer)).toBe('# R&D <!channel> &lt; *x* 贸易\nR&D <!channel> &lt; *x* 贸易');
    });

    test('who changed what a channel receives is said in the channel', async () => {
      const change = says('change', {
        visibility: 'private',
        announce: 'anna <!here> subscribed this channel.',
        parts: [{ kind: 'text', text: 'Done.' }],
      });
      const scene = await start(mode, createTestBot({ commands: [change] }));
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
      const scene = await start(mode, createTestBot({ commands: [settings, digest] }));
      const posted = await scene.anna.type('/digest');
      expect(read(await scene.anna.use(posted, 'Settings'))).toBe('Changed.');
      const stranger = scene.person({ user: 'U0EVE', name: 'eve' });
      expect(read(await stranger.use(posted, 'Settings'))).toContain('members of this channel');
    });

    test('a message is searched for related measures through its shortcut', async () => {
      const scene = await start(mode);
      const answer = await scene.anna.shortcut(
        'find_related',
        '<@U0BEN> did you see the *lithium battery* rail trial? <https://x.example|link> :tada: source: news',
      );
      expect(answer.onlyTo).toBe('U0ANNA');
      expect(read(answer)).toContain('ithium');
    });

    test('App Home shows how to ask, and its search answers in direct messages', async () => {
      const scene = await start(mode);
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
      const scene = await start(mode);
      scene.slack.workspace.people.set('U0ANNA', { name: '陈安娜', locale: 'zh-CN' });
      expect(read(await scene.anna.type('/zonebot help'))).toContain('您可以这样问');
    });

    test('no secret and nothing that people typed reaches the log', async () => {
      const bot = createTestBot();
      const scene = await start(mode, bot);
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
      const scene = await start(mode, createTestBot({ commands: [...commands, ...testCommands, slow] }));
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
