import type { App, webApi } from '@slack/bolt';
import type { Call } from '../../src/invocation.ts';
import { type Words, wordsFor } from '../../src/language/index.ts';
import { oneLine } from '../../src/plain-text.ts';
import { createCallWriter, saveCalls } from '../../src/token.ts';
import type { SlackBlock } from './blocks.ts';
import { limits } from './limits.ts';
import { acknowledge, type Listening } from './register.ts';
import { callOption } from './render/context.ts';
import { toSlack } from './render/render.ts';
import { plainText } from './render/text.ts';

/** The search field of App Home: an option that is picked answers in the bot's messages. */
export const searchField = 'call:new:search';

/** App Home: how to ask, what reaches this person, what is coming due; and a search that completes as one types. */
export function registerHome(app: App, client: webApi.WebClient, listening: Listening): void {
  const { bot, lookUp, track } = listening;
  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab === 'home') await track(publish(event.user, body.team_id));
  });

  async function publish(user: string, workspace: string): Promise<void> {
    const profile = await lookUp(user);
    const actor = { platform: 'slack' as const, id: user, name: user, ...profile, canManage: true };
    const place = { platform: 'slack' as const, workspace, direct: true };
    const reply = await bot.run({ command: 'zonebot home', args: {}, actor, place });
    const writer = createCallWriter(bot.core.store);
    // Charts and tables of Slack's own are for messages only.
    const { blocks } = toSlack(reply, writer, { native: false });
    await saveCalls(writer, bot.log);
    const view = { type: 'home' as const, blocks: [searchBlock(wordsFor(profile.locale)), ...blocks] as never };
    await client.views.publish({ user_id: user, view });
  }

  app.options({ action_id: searchField }, async ({ options, ack }) => {
    await acknowledge(() => ack({ options: suggest(options.value, listening) } as never), bot);
  });
}

function searchBlock(words: Words): SlackBlock {
  return {
    type: 'actions',
    elements: [
      {
        type: 'external_select',
        action_id: searchField,
        min_query_length: 1,
        placeholder: plainText(words.home.search, limits.select.placeholder),
      },
    ],
  };
}

/** What was typed as a search, then the records that begin so. All from memory: Slack waits three seconds. */
function suggest(typed: string, { bot }: Listening) {
  const records = bot.core.search.suggest(typed, undefined, 20);
  const choices: { label: string; call: Call }[] = [
    { label: `“${typed}”`, call: { command: 'measure', args: { query: oneLine(typed) } } },
    ...records.map(({ id, title }) => ({
      label: `${id} · ${title}`,
      call: { command: 'measure', args: { query: id } },
    })),
  ];
  const writer = createCallWriter(bot.core.store);
  const options = choices.map(choice => callOption(choice, writer));
  void saveCalls(writer, bot.log);
  return options;
}
