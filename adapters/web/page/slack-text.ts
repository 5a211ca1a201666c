import { type Child, el, link } from './dom.ts';
import { isJson, type Json, listOf, textOf, unknownNote } from './payload.ts';

/** A text object: plain, or Slack's own markup. */
export function textObject(value: unknown): Node[] {
  if (!isJson(value)) return [document.createTextNode(textOf(value))];
  const text = textOf(value.text);
  return value.type === 'mrkdwn' ? mrkdwn(text) : [document.createTextNode(text)];
}

export function plainOf(value: unknown): string {
  return isJson(value) ? textOf(value.text) : textOf(value);
}

const marks = { '*': 'strong', _: 'em', '~': 's', '`': 'code' } as const;
const token = /<([^<>|]+)(?:\|([^<>]*))?>|(?<![\p{L}\p{N}])([*_~`])(?=\S)([^\n]*?\S)\3(?![\p{L}\p{N}])/gu;

/** Slack's `mrkdwn`. https://docs.slack.dev/messaging/formatting-message-text */
export function mrkdwn(text: string): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const match of text.matchAll(token)) {
    nodes.push(document.createTextNode(unescapeText(text.slice(at, match.index))));
    at = match.index + match[0].length;
    const [whole, target, label, mark, inner] = match;
    if (mark) {
      const children = mark === '`' ? [unescapeText(inner!)] : mrkdwn(inner!);
      nodes.push(el(marks[mark as keyof typeof marks], {}, ...children));
    } else if (/^[@#!]/.test(target!)) nodes.push(el('span.mention', {}, unescapeText(label || whole)));
    else nodes.push(link(unescapeText(target!), unescapeText(label || target!)));
  }
  nodes.push(document.createTextNode(unescapeText(text.slice(at))));
  return nodes;
}

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** The elements of a `rich_text` block. */
export function richText(elements: readonly Json[]): Node[] {
  return elements.map(element => {
    const children = listOf(element.elements);
    switch (element.type) {
      case 'rich_text_section':
        return el('p', {}, ...children.map(richInline));
      case 'rich_text_quote':
        return el('blockquote', {}, ...children.map(richInline));
      case 'rich_text_preformatted':
        return el('pre', { tabindex: 0 }, ...children.map(richInline));
      case 'rich_text_list':
        return el(
          element.style === 'ordered' ? 'ol' : 'ul',
          {},
          ...children.map(item => el('li', {}, ...listOf(item.elements).map(richInline))),
        );
      default:
        return el('p', {}, unknownNote(textOf(element.type)));
    }
  });
}

function richInline(element: Json): Child {
  const text = textOf(element.text) || textOf(element.url);
  const style = isJson(element.style) ? element.style : {};
  let node: Node = document.createTextNode(text);
  if (style.code) node = el('code', {}, node);
  if (style.strike) node = el('s', {}, node);
  if (style.italic) node = el('em', {}, node);
  if (style.bold) node = el('strong', {}, node);
  if (element.type === 'link') return link(textOf(element.url), node);
  if (element.type === 'text') return node;
  return el('span.mention', {}, unknownNote(textOf(element.type)));
}
