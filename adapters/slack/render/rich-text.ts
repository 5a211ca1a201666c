import type { RichTextBlock, RichTextBlockElement, RichTextElement } from '@slack/types';
import { chunks } from '../../../src/chunks.ts';
import { clean } from '../../../src/plain-text.ts';
import { plain, type Rich } from '../../../src/reply.ts';
import { limits } from '../limits.ts';
import type { RenderContext } from './context.ts';
import { richElements } from './text.ts';

/** A paragraph of rich text, or nothing if it is blank. */
export function paragraph(
  text: Rich,
  { words }: RenderContext,
  type: 'rich_text_section' | 'rich_text_quote' = 'rich_text_section',
): readonly RichTextBlock[] {
  const elements = richElements(text, limits.text, words.cut.characters);
  return isBlank(text) ? [] : [richText({ type, elements })];
}

export function preformatted(text: string): readonly RichTextBlock[] {
  return text.trim() ? [richText({ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] })] : [];
}

/** A bulleted list, twenty items a block, so that a long one can be cut between blocks. */
export function bullets(items: readonly (readonly RichTextElement[])[]): readonly RichTextBlock[] {
  return chunks(items, 20).map(some =>
    richText({
      type: 'rich_text_list',
      style: 'bullet',
      elements: some.map(elements => ({ type: 'rich_text_section', elements: [...elements] })),
    }),
  );
}

function richText(element: RichTextBlockElement): RichTextBlock {
  return { type: 'rich_text', elements: [element] };
}

export function isBlank(text: Rich): boolean {
  return clean(plain(text)).trim() === '';
}
