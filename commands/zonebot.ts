import { examples, home as homeView } from '../src/answer/home.ts';
import { mineParts } from '../src/answer/mine.ts';
import { relatedTo } from '../src/answer/related.ts';
import { type AnyCommand, type CommandGroup, defineCommand, isGroup } from '../src/command.ts';
import { sourceTitle } from '../src/corpus/citation.ts';
import { describe } from '../src/language/commands.ts';
import { visible } from '../src/options.ts';
import { shareOption } from './filters.ts';

/** `/zonebot help | about | status`. Takes the other commands, since help is made from them. */
export function zonebot(others: readonly AnyCommand[]): CommandGroup {
  return {
    name: 'zonebot',
    description: 'Help, what reaches you, where the data comes from, and how the bot is doing',
    fallback: 'help',
    subcommands: [help(others), about, status, home, related],
  };
}

const help = (others: readonly AnyCommand[]) =>
  defineCommand({
    name: 'help',
    description: 'What you can ask',
    options: {},
    run: ({ words }) => ({
      visibility: 'private',
      title: words.help.title,
      parts: [
        { kind: 'text', text: words.help.intro },
        {
          kind: 'facts',
          facts: others.map(command => ({
            label: `/${command.name}`,
            value: `${describe(command.description, words, command.name)}${words.stop}${usageOf(command)}`,
          })),
        },
        { kind: 'heading', text: words.help.tryThis },
        { kind: 'actions', actions: examples(words) },
        { kind: 'note', text: words.help.syntax },
      ],
      language: words.language,
    }),
  });

const about = defineCommand({
  name: 'about',
  description: 'Where the data comes from',
  options: {},
  run: ({ core, words }) => ({
    visibility: 'private',
    title: words.about.title,
    parts: [
      { kind: 'text', text: words.about.intro },
      {
        kind: 'facts',
        facts: [...core.corpus.sources.values()].map(s => ({
          label: sourceTitle(s.id, core.corpus, words.language),
          value: `${s.publisher}${s.date ? `, ${s.date}` : ''}. ${s.about}.`,
        })),
      },
      { kind: 'note', text: words.about.caution },
    ],
    language: words.language,
  }),
});

const status = defineCommand({
  name: 'status',
  description: 'How the bot is doing',
  options: {},
  async run({ core, words }) {
    const { records, problems } = core.corpus;
    const count = (kind: string) => records.filter(r => r.kind === kind).length;
    const database = await core.store.ping().then(
      () => words.health.ok,
      () => words.health.down,
    );
    const facts = [
      { label: words.health.version, value: `${core.status.version} (Node.js ${process.version})` },
      { label: words.health.up, value: core.status.startedAt.toISOString() },
      {
        label: words.health.data,
        value: words.health.records(
          count('measure'),
          count('milestone'),
          count('figure'),
          core.status.loadedAt.toISOString(),
        ),
      },
      ...(problems.length ? [{ label: words.health.problems, value: words.health.leftOut(problems.length) }] : []),
      { label: words.health.database, value: database },
      ...core.status.platforms.map(p => ({
        label: p.name,
        value: `${p.on ? words.health.on : words.health.off}: ${p.detail}`,
      })),
    ];
    return {
      visibility: 'private',
      title: words.health.title,
      parts: [{ kind: 'facts', facts }],
      language: words.language,
    };
  },
});

/** What Slack shows as App Home. */
const home = defineCommand({
  name: 'home',
  description: 'How to ask, what reaches you, and what is coming due',
  options: {},
  run: async ({ core, actor, place, words }) => homeView(await mineParts(actor, place, core, words), core, words),
});

/** What "Find related measures" on a message does: `text` is the whole message. */
const related = defineCommand({
  name: 'related',
  description: 'Find records that have to do with a longer text, such as a message',
  options: {
    text: { type: 'string', rest: true, required: true, description: 'The text of a message', maxLength: 4000 },
    share: shareOption,
  },
  run: ({ core, args, words }) => relatedTo(args.text, core, words),
});

function usageOf(command: AnyCommand): string {
  if (isGroup(command)) return command.subcommands.map(sub => sub.name).join(', ');
  return Object.entries(visible(command.options))
    .map(([name, option]) => ('rest' in option && option.rest ? name : `${name}:`))
    .join(' ');
}
