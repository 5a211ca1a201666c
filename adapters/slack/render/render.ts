import { wordsFor } from '../../../src/language/index.ts';
import { clean } from '../../../src/plain-text.ts';
import type { Part, Reply } from '../../../src/reply.ts';
import type { CallWriter } from '../../../src/token.ts';
import type { SlackBlock, SlackMessage } from '../blocks.ts';
import { limits } from '../limits.ts';
import type { RenderContext } from './context.ts';
import { partBlocks } from './parts.ts';
import { toPlainText } from './plain.ts';
import { clip, escapeText, plainText, textObject } from './text.ts';

/**
 * A reply as a Slack message. Never over a limit: what does not fit is shortened or left out, and the message says so.
 *
 * @param writer keeps calls too long for a button: `flush` it before the message goes out
 * @param native false draws charts and tables as text, for a workspace that refuses Slack's newer blocks
 */
export function toSlack(reply: Reply, writer: CallWriter, { native = true } = {}): SlackMessage {
  const context = createContext(reply, writer, native);
  const title: readonly SlackBlock[] = clean(reply.title ?? '').trim()
    ? [{ type: 'header', text: plainText(reply.title!, limits.header), ...(native && { level: 2 as const }) }]
    : [];
  const drawn = reply.parts.map(part => ({ part, blocks: partBlocks(part, context) }));
  const blocks = [...title, ...fitting(drawn, title, context)];
  const text = clean(toPlainText(reply)) || '–';
  return {
    text: escapeText(clip(text, limits.messageText, context.words.cut.characters)),
    blocks: blocks.length ? blocks : [{ type: 'section', text: plainText('–') }],
    mrkdwn: false,
    unfurl_links: false,
    unfurl_media: false,
  };
}

function createContext(reply: Reply, writer: CallWriter, native: boolean): RenderContext {
  let id = 0;
  let charts = 0;
  return {
    words: wordsFor(reply.language),
    native,
    writer,
    nextId: () => id++,
    takeChart: () => ++charts <= limits.chart.perMessage,
  };
}

interface DrawnPart {
  readonly part: Part;
  readonly blocks: readonly SlackBlock[];
}

/** What people steer with and what the answer rests on is kept before anything else. */
const keptFirst: ReadonlySet<Part['kind']> = new Set(['actions', 'citation', 'choices']);

/** As much as one message holds, in order, and how many parts it does not. */
function fitting(drawn: readonly DrawnPart[], title: readonly SlackBlock[], { words }: RenderContext): SlackBlock[] {
  let characters = limits.blockCharacters - title.reduce((sum, block) => sum + cost(block), 0) - 200;
  let places = limits.blocks - title.length - 1;
  const kept = new Set<SlackBlock>();
  const inOrder = [
    ...drawn.filter(({ part }) => keptFirst.has(part.kind)),
    ...drawn.filter(({ part }) => !keptFirst.has(part.kind)),
  ];
  for (const block of inOrder.flatMap(({ blocks }) => blocks)) {
    const needed = cost(block);
    if (places === 0 || needed > characters) continue;
    characters -= needed;
    places -= 1;
    kept.add(block);
  }
  const left = drawn.filter(({ blocks }) => blocks.some(block => !kept.has(block))).length;
  const shown = drawn.flatMap(({ blocks }) => blocks.filter(block => kept.has(block)));
  return left === 0 ? shown : [...shown, { type: 'context', elements: [textObject(words.cut.parts(left))] }];
}

/** The characters of a block, as Slack may count them: its text, and a little for each piece of it. */
function cost(block: SlackBlock): number {
  let sum = 0;
  JSON.stringify(block, (key, value) => {
    if (typeof value === 'string' && !uncounted.has(key)) sum += value.length;
    else if (value !== null && typeof value === 'object') sum += 4;
    return value;
  });
  return sum;
}

const uncounted = new Set(['type', 'action_id', 'value', 'style']);
