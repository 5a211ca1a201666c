import type { MrkdwnElement, PlainTextElement, RichTextElement, TextObject } from '@slack/types';
import { clean, cutAtWord } from '../../../src/plain-text.ts';
import { plain, type Rich, type Span, spans } from '../../../src/reply.ts';
import { limits } from '../limits.ts';

/**
 * Slack's escaping, for `mrkdwn` and for the text of a message: after it no mention and no link can form.
 * https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const escapedLength: Readonly<Record<string, number>> = { '&': 5, '<': 4, '>': 4 };

/**
 * Shortens to so many code points as they will be after escaping, at the end of a word where there is one near.
 * Clip first, escape after: no entity is cut in half.
 *
 * @example
 * clip('the lithium battery rail', 16)
 * //=> 'the lithium…'
 */
export function clip(text: string, max: number, ending: (left: number) => string = () => '…'): string {
  if (text.length * 5 <= max) return text;
  const room = max - [...ending(text.length)].length;
  let used = 0;
  let fits = 0;
  for (const char of text) {
    used += escapedLength[char] ?? 1;
    if (used <= room) fits += char.length;
    if (used > max) {
      const kept = cutAtWord(text.slice(0, fits));
      return kept + ending([...text].length - [...kept].length);
    }
  }
  return text;
}

/** An http(s) address that can stand in a link, or undefined. */
export function safeHref(href: string | undefined): string | undefined {
  if (!href || !URL.canParse(href) || /[<>|\s]/.test(href)) return undefined;
  const { protocol, href: normal } = new URL(href);
  return /^https?:$/.test(protocol) && normal.length <= limits.button.url ? normal : undefined;
}

/** Text that Slack shows as it is, `:smile:` included. A blank one is refused, so it becomes a dash. */
export function plainText(text: string, max: number = limits.text): PlainTextElement {
  return { type: 'plain_text', text: clip(clean(text).trim(), max) || '–', emoji: false };
}

/** Spans as elements of a rich text block, where nothing needs escaping. */
export function richElements(rich: Rich, max: number, ending?: (left: number) => string): RichTextElement[] {
  let room = max;
  const elements: RichTextElement[] = [];
  for (const span of spans(rich)) {
    const text = room > 0 ? clip(clean(span.text), room, ending) : '';
    if (!text) continue;
    room -= [...text].length;
    const url = safeHref(span.href);
    const style = styleOf(span);
    elements.push(url ? { type: 'link', url, text, ...style } : { type: 'text', text, ...style });
  }
  return elements;
}

function styleOf({ strong, emphasis, code }: Span) {
  if (!strong && !emphasis && !code) return {};
  return { style: { ...(strong && { bold: true }), ...(emphasis && { italic: true }), ...(code && { code: true }) } };
}

// A quotation mark at the start of a line quotes even when escaped, and words between colons become emoji.
const markup = /[*_~`>]|:[\w+-]+:/;

/**
 * Text with its looks where a block takes no rich text. `mrkdwn` has no way to escape `*`, `_`, `~` and backticks, so
 * text with any of them is shown plain.
 */
export function textObject(rich: Rich, max: number = limits.text): TextObject {
  const all = spans(rich).map(span => ({ ...span, text: clean(span.text) }));
  const text = plain(all);
  const formatted = all.map((span, i) => mrkdwn(span, all[i - 1]?.text.at(-1), all[i + 1]?.text[0])).join('');
  if (markup.test(text) || !text.trim() || [...formatted].length > max) return plainText(text, max);
  return { type: 'mrkdwn', text: formatted, verbatim: true } satisfies MrkdwnElement;
}

function mrkdwn(span: Span, before: string | undefined, after: string | undefined): string {
  const url = safeHref(span.href);
  const text = escapeText(span.text);
  if (url) return `<${escapeText(url)}|${text}>`;
  const mark = span.strong ? '*' : span.emphasis ? '_' : span.code ? '`' : '';
  const [, lead, core, tail] = /^(\s*)(.*?)(\s*)$/s.exec(text)!;
  // Slack formats only between word boundaries, and never across lines.
  const isApart = (lead || isBoundary(before)) && (tail || isBoundary(after));
  return mark && core && isApart && !core.includes('\n') ? `${lead}${mark}${core}${mark}${tail}` : text;
}

function isBoundary(char: string | undefined): boolean {
  return char === undefined || /\s/.test(char);
}
