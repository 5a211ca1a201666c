import type { Button, SectionBlock } from '@slack/types';
import { chunks } from '../../../src/chunks.ts';
import { clean } from '../../../src/plain-text.ts';
import { type Part, type PartKind, plain, type Rich } from '../../../src/reply.ts';
import type { SlackBlock } from '../blocks.ts';
import { limits } from '../limits.ts';
import { actionId, callButton, callOption, linkButton, type RenderContext } from './context.ts';
import { chartBlocks, tableBlocks } from './data.ts';
import { bullets, isBlank, paragraph, preformatted } from './rich-text.ts';
import { clip, plainText, richElements, textObject } from './text.ts';

type Renderers = {
  readonly [K in PartKind]: (part: Extract<Part, { kind: K }>, context: RenderContext) => readonly SlackBlock[];
};

/** How each kind of part looks. A kind without a renderer does not compile. */
const renderers: Renderers = {
  heading: ({ text }, { native }) =>
    clean(text).trim()
      ? [{ type: 'header', text: plainText(text, limits.header), ...(native && { level: 3 as const }) }]
      : [],
  text: ({ text }, context) => paragraph(text, context),
  note: ({ text }, context) => paragraph(text, context, 'rich_text_quote'),
  copy: ({ text }, { words }) => preformatted(clip(clean(text), limits.text, words.cut.characters)),
  citation: ({ text }) => (isBlank(text) ? [] : [{ type: 'context', elements: [textObject(text, limits.field)] }]),
  facts: ({ facts }, { words }) =>
    bullets(
      facts.map(({ label, value }) => [
        ...richElements([{ text: `${label}: `, strong: true }], limits.cell),
        ...richElements(value, limits.text, words.cut.characters),
      ]),
    ),
  comparison: ({ left, right }) => [
    {
      type: 'section',
      fields: [
        textObject([{ text: left.label, strong: true }], limits.field),
        textObject([{ text: right.label, strong: true }], limits.field),
        textObject(left.text, limits.field),
        textObject(right.text, limits.field),
      ],
    },
  ],
  hits: ({ hits, start }, context) =>
    hits.map(({ id, title, meta, excerpt, why, open }, i) =>
      entry(
        [
          { text: `${start + i}. ${id} · ${plain(title)}`.replace(/\s+/g, ' '), strong: true },
          ...(meta ? [`\n${meta}`] : []),
          ...(excerpt ? ['\n', ...(typeof excerpt === 'string' ? [excerpt] : excerpt)] : []),
          ...(why ? ['\n', { text: why, emphasis: true }] : []),
        ],
        callButton({ label: context.words.hits.openOne, call: open }, context),
      ),
    ),
  timeline: ({ entries }, context) =>
    entries.some(({ open }) => open)
      ? entries.map(({ date, title, open }) =>
          entry(dated(date, title), open && callButton({ label: context.words.hits.openOne, call: open }, context)),
        )
      : bullets(entries.map(({ date, title }) => richElements(dated(date, title), limits.text))),
  table: tableBlocks,
  chart: chartBlocks,
  actions: ({ actions }, context) => {
    const buttons = actions.map(({ label, call, href, ...look }) =>
      call ? callButton({ label, call, ...look }, context) : href ? linkButton(label, href, context) : undefined,
    );
    const dead = actions.filter((_, i) => !buttons[i]).map(({ label }) => label);
    const live = buttons.filter((button): button is Button => button !== undefined);
    return [
      ...chunks(live, limits.actionsPerBlock).map(elements => ({ type: 'actions' as const, elements })),
      ...paragraph(dead.join(' · '), context),
    ];
  },
  choices: ({ label, choices, mode }, context) =>
    choices.length === 0
      ? paragraph(label, context)
      : chunks(choices, limits.select.options).map(some => ({
          type: 'actions',
          elements: [
            {
              type: 'static_select',
              action_id: actionId(mode, context),
              placeholder: plainText(label, limits.select.placeholder),
              options: some.map(choice => callOption(choice, context.writer)),
            },
          ],
        })),
};

/** The blocks of one part. Each fits Slack's limits by itself. */
export function partBlocks<K extends PartKind>(
  part: Extract<Part, { kind: K }>,
  context: RenderContext,
): readonly SlackBlock[] {
  return (renderers[part.kind] as unknown as (part: Part, context: RenderContext) => readonly SlackBlock[])(
    part,
    context,
  );
}

function entry(text: Rich, accessory?: Button): SectionBlock {
  return { type: 'section', text: textObject(text, limits.text), ...(accessory && { accessory }) };
}

function dated(date: string, title: Rich): Rich {
  return [{ text: date, strong: true }, ' ', ...(typeof title === 'string' ? [title] : title)];
}
