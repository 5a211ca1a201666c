import { discordMarkdown } from './discord-text.ts';
import { type Child, el } from './dom.ts';
import { isJson, type Json, listOf, textOf, type Use, unknownNote } from './payload.ts';
import { createSelect } from './select.ts';
import type { PageWords } from './words.ts';

/** https://discord.com/developers/docs/components/reference#component-object-component-types */
const types = {
  row: 1,
  button: 2,
  select: 3,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
} as const;

const buttonStyles = ['', 'primary', 'secondary', 'success', 'danger', 'link'];

interface Drawing {
  readonly use: Use;
  readonly words: PageWords;
  /** Pictures that go along, by their name. */
  readonly files: ReadonlyMap<string, string>;
}

/** A Discord message of Components V2 drawn from the payload that Discord gets. */
export function drawDiscord(payload: unknown, use: Use, words: PageWords): HTMLElement {
  const message = isJson(payload) ? payload : {};
  const body = isJson(message.body) ? message.body : message;
  const files = new Map(listOf(message.files).map(file => [textOf(file.name), textOf(file.data)]));
  return el(
    'div.discord-components',
    {},
    ...listOf(body.components).map(component => draw(component, { use, words, files })),
  );
}

function draw(component: Json, drawing: Drawing): HTMLElement {
  const children = () => listOf(component.components).map(child => draw(child, drawing));
  switch (component.type) {
    case types.container: {
      const container = el('div.container', {}, ...children());
      const accent = Number(component.accent_color ?? Number.NaN);
      if (Number.isInteger(accent)) container.style.borderLeftColor = `#${accent.toString(16).padStart(6, '0')}`;
      return container;
    }
    case types.row:
      return el('div.row', {}, ...children());
    case types.section:
      return el(
        'div.section',
        {},
        el('div.body', {}, ...children()),
        isJson(component.accessory) ? el('div.accessory', {}, draw(component.accessory, drawing)) : undefined,
      );
    case types.text:
      return el('div.text', {}, ...discordMarkdown(textOf(component.content)));
    case types.button:
      return button(component, drawing);
    case types.select:
      return select(component, drawing);
    case types.gallery:
      return el('div.gallery', {}, ...listOf(component.items).map(item => picture(item, drawing)));
    case types.thumbnail:
      return picture(component, drawing);
    case types.separator:
      return component.divider === false ? el('div.space') : el('hr');
    default:
      return el('p.unknown', {}, unknownNote(`component ${textOf(component.type)}`));
  }
}

function button(component: Json, { use, words }: Drawing): HTMLElement {
  const style = buttonStyles[Number(component.style)] ?? 'secondary';
  const label = textOf(component.label);
  if (typeof component.url === 'string' && /^https?:/.test(component.url)) {
    return el(
      'a',
      {
        class: 'button link',
        href: component.url,
        target: '_blank',
        rel: 'noopener noreferrer',
        'aria-label': `${label}, ${words.opensPage}`,
      },
      label,
      el('span', { 'aria-hidden': 'true' }, ' ↗'),
    );
  }
  const drawn = el(
    'button',
    { type: 'button', class: `button ${style}`, disabled: component.disabled === true },
    label,
  );
  drawn.addEventListener('click', () => use({ id: textOf(component.custom_id) }));
  return drawn;
}

function select(component: Json, { use, words }: Drawing): HTMLElement {
  const id = textOf(component.custom_id);
  const options = listOf(component.options).map(option => ({
    label: textOf(option.label),
    ...(option.description ? { description: textOf(option.description) } : {}),
    value: textOf(option.value),
  }));
  return createSelect(textOf(component.placeholder) || words.choose, options, value => use({ id, value }));
}

/** Pictures from elsewhere are not loaded: the page makes no request to anyone but the bot. */
function picture(item: Json, { files }: Drawing): HTMLElement {
  const url = isJson(item.media) ? textOf(item.media.url) : '';
  const alt = textOf(item.description);
  const data = files.get(url.replace('attachment://', ''));
  const shown: Child = data?.startsWith('data:image/') ? el('img', { src: data, alt }) : undefined;
  return el('figure', {}, shown ?? el('span.missing', { role: 'img', 'aria-label': alt }, `🖼 ${alt}`));
}
