import { type Child, el } from './dom.ts';
import { isJson, type Json, listOf, textOf, type Use, unknownNote } from './payload.ts';
import { createSelect } from './select.ts';
import { slackChart } from './slack-chart.ts';
import { slackTable } from './slack-table.ts';
import { plainOf, richText, textObject } from './slack-text.ts';
import type { PageWords } from './words.ts';

/** A Slack message drawn from the payload that Slack gets. */
export function drawSlack(payload: unknown, use: Use, words: PageWords): HTMLElement {
  const blocks = isJson(payload) ? listOf(payload.blocks) : [];
  return el('div.slack-blocks', {}, ...blocks.map(block => drawBlock(block, use, words)));
}

function drawBlock(block: Json, use: Use, words: PageWords): HTMLElement {
  switch (block.type) {
    case 'header':
      return el(block.level === undefined || Number(block.level) <= 2 ? 'h3' : 'h4', {}, plainOf(block.text));
    case 'section':
      return section(block, use, words);
    case 'context':
      return el(
        'div.context',
        {},
        ...listOf(block.elements).map(item =>
          item.type === 'image' ? picture(item) : el('span', {}, ...textObject(item)),
        ),
      );
    case 'actions':
      return el('div.actions', {}, ...listOf(block.elements).map(element => control(element, use, words)));
    case 'rich_text':
      return el('div.rich', {}, ...richText(listOf(block.elements)));
    case 'table':
    case 'data_table':
      return slackTable(block, words);
    case 'data_visualization':
      return slackChart(block);
    case 'image':
      return el('figure', {}, block.title ? el('figcaption', {}, plainOf(block.title)) : undefined, picture(block));
    case 'divider':
      return el('hr');
    case 'markdown':
      return el('div.rich', {}, el('p.pre-line', {}, textOf(block.text)));
    case 'container':
      return el(
        'section.container',
        {},
        block.title ? el('h4', {}, plainOf(block.title)) : undefined,
        ...listOf(block.child_blocks).map(child => drawBlock(child, use, words)),
      );
    case 'card':
      return el(
        'section.container',
        {},
        el('h4', {}, ...textObject(block.title)),
        el('p', {}, ...textObject(block.body)),
        el('div.actions', {}, ...listOf(block.actions).map(element => control(element, use, words))),
      );
    default:
      return el('p.unknown', {}, unknownNote(textOf(block.type)));
  }
}

function section(block: Json, use: Use, words: PageWords): HTMLElement {
  const text = block.text ? el('div.text', {}, ...textObject(block.text)) : undefined;
  const fields = listOf(block.fields);
  const grid = fields.length
    ? el('div.fields', {}, ...fields.map(field => el('div', {}, ...textObject(field))))
    : undefined;
  const accessory = isJson(block.accessory) ? el('div.accessory', {}, control(block.accessory, use, words)) : undefined;
  return el('div.section', {}, el('div.body', {}, text, grid), accessory);
}

function control(element: Json, use: Use, words: PageWords): Child {
  const id = textOf(element.action_id);
  switch (element.type) {
    case 'button':
      return button(element, id, use, words);
    case 'static_select': {
      const options = listOf(element.options).concat(
        listOf(element.option_groups).flatMap(group => listOf(group.options)),
      );
      return createSelect(
        plainOf(element.placeholder) || words.choose,
        options.map(option => ({
          label: plainOf(option.text),
          ...(option.description ? { description: plainOf(option.description) } : {}),
          value: textOf(option.value),
        })),
        value => use({ id, value }),
      );
    }
    case 'image':
      return picture(element);
    default:
      return el('span.unknown', {}, unknownNote(textOf(element.type)));
  }
}

function button(element: Json, id: string, use: Use, words: PageWords): HTMLElement {
  const label = plainOf(element.text);
  const style = element.style === 'primary' || element.style === 'danger' ? element.style : 'default';
  if (typeof element.url === 'string') {
    const attributes = { href: element.url, target: '_blank', rel: 'noopener noreferrer' };
    const isWeb = /^https?:/.test(element.url);
    return el(
      'a',
      isWeb
        ? { ...attributes, class: `button ${style}`, 'aria-label': `${label}, ${words.opensPage}` }
        : { class: 'button' },
      label,
    );
  }
  const drawn = el(
    'button',
    { type: 'button', class: `button ${style}`, 'aria-label': textOf(element.accessibility_label) || undefined },
    label,
  );
  drawn.addEventListener('click', () => use({ id, value: textOf(element.value) }));
  return drawn;
}

/** Pictures from elsewhere are not loaded: the page makes no request to anyone but the bot. */
function picture(image: Json): HTMLElement {
  const url = textOf(image.image_url);
  const alt = textOf(image.alt_text);
  return url.startsWith('data:image/')
    ? el('img', { src: url, alt })
    : el('span.missing', { role: 'img', 'aria-label': alt }, `🖼 ${alt}`);
}
