import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { toPng } from '../../../src/chart/png.ts';
import { wordsFor } from '../../../src/language/index.ts';
import type { Chart, Reply } from '../../../src/reply.ts';
import type { CallWriter } from '../../../src/token.ts';
import type { Rendered } from '../message.ts';
import { type Pictures, toText } from './draft.ts';
import { choose, pictureName, toComponents } from './layout.ts';
import { draftPart } from './parts.ts';
import { writeLines } from './rich.ts';

const accents = { normal: 0x2f6fde, error: 0xd83c3e } as const;

/**
 * A reply as a Discord message of Components V2. Never over a limit: what does not fit is shortened or left out, and
 * the message says so.
 *
 * @param writer keeps calls too long for a button: `flush` it before the message goes out
 * @param pictures of its charts, from `drawCharts`; a chart without one becomes bars of text
 */
export function toDiscord(reply: Reply, writer: CallWriter, pictures: Pictures = new Map()): Rendered {
  const words = wordsFor(reply.language);
  const context = { words, writer, pictures };
  const titleLine = [{ prefix: '## ', text: reply.title ?? '' }];
  const title = { drafts: [{ kind: 'text', text: toText(max => writeLines(titleLine, max, words.cut)) }] } as const;
  const drafts = choose([title, ...reply.parts.map(part => draftPart(part, context))], words);
  const drawn = toComponents(drafts);
  const components = drawn.components.length ? drawn.components : [nothing];
  return {
    body: {
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: ComponentType.Container, accent_color: accents[reply.tone ?? 'normal'], components }],
      allowed_mentions: { parse: [] },
      attachments: drawn.pictures.map(({ alt }, i) => ({ id: String(i), filename: pictureName(i), description: alt })),
    },
    files: drawn.pictures.map(({ png }, i) => ({
      name: pictureName(i),
      data: Buffer.from(png),
      contentType: 'image/png',
    })),
  };
}

const nothing = { type: ComponentType.TextDisplay, content: '–' } as const;

/** @param log told why a chart could not be drawn: it becomes text then */
export async function drawCharts(reply: Reply, log: (error: unknown) => void): Promise<Pictures> {
  const pictures = new Map<Chart, Uint8Array>();
  for (const part of reply.parts) {
    if (part.kind !== 'chart') continue;
    try {
      pictures.set(part.chart, await toPng(part.chart, 'dark'));
    } catch (error) {
      log(error);
    }
  }
  return pictures;
}
