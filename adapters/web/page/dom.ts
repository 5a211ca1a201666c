export type Child = Node | string | undefined | false;

const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * An element with attributes and children. Text becomes text and never markup, so no payload can put anything into
 * the page.
 *
 * @param name a tag, with classes behind it: `p.note.small`
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K | `${K}.${string}`,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const [tag, ...classes] = name.split('.');
  const element = document.createElement(tag!) as HTMLElementTagNameMap[K];
  if (classes.length) element.className = classes.join(' ');
  return fill(element, attributes, children);
}

/** The same for SVG. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  return fill(document.createElementNS(svgNamespace, tag), attributes, children);
}

function fill<E extends Element>(
  element: E,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  children: readonly Child[],
): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter(child => child !== undefined && child !== false));
  return element;
}

let ids = 0;

export function uniqueId(prefix: string): string {
  return `${prefix}-${++ids}`;
}

/** A link that opens beside the page; plain text if the address is not a web address. */
export function link(href: string, ...children: Child[]): HTMLElement {
  const isWeb = URL.canParse(href) && /^https?:$/.test(new URL(href).protocol);
  return isWeb
    ? el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...children)
    : el('span', {}, ...children);
}
