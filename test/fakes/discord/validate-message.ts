import limitsFile from '../limits.json' with { type: 'json' };

const limits = limitsFile.discord;
type Json = Record<string, unknown>;

const types = { row: 1, button: 2, select: 3, section: 9, text: 10, gallery: 12, separator: 14, container: 17 };

/** Every rule of Discord that the message breaks, as Discord would name it; empty if it would be taken. */
export function messageProblems(body: unknown, fileNames: readonly string[] = []): string[] {
  const problems: string[] = [];
  const message = (body ?? {}) as Json;
  const flags = Number(message.flags ?? 0);
  const mentions = message.allowed_mentions as { parse?: unknown[] } | undefined;
  if (!Array.isArray(mentions?.parse) || mentions.parse.length) problems.push('allowed_mentions: parse is not []');
  if (!(flags & limits.components_v2.flag)) {
    const content = String(message.content ?? '');
    if (!content && !fileNames.length) problems.push('50006: empty message');
    if (points(content) > limits.message.content) problems.push('content: too long');
    if (message.components) problems.push('components: without the V2 flag');
    return problems;
  }
  for (const key of ['content', 'embeds', 'poll', 'sticker_ids']) {
    if (message[key] !== undefined) problems.push(`${key}: not with Components V2`);
  }
  const nonce = message.nonce as string | undefined;
  if (nonce !== undefined && points(String(nonce)) > limits.message.nonce) problems.push('nonce: too long');
  const check = createChecker(problems, fileNames);
  const components = list(message.components);
  if (components.length === 0) problems.push('50006: empty message');
  for (const [i, component] of components.entries()) check.top(component, `components[${i}]`);
  check.finish();
  const attached = list(message.attachments).map(attachment => attachment.filename);
  for (const name of fileNames) if (message.attachments && !attached.includes(name)) problems.push(`${name}: dropped`);
  return problems;
}

function createChecker(problems: string[], fileNames: readonly string[]) {
  const ids = new Set<string>();
  const shown = new Set<string>();
  let count = 0;
  let text = 0;

  const range = (value: unknown, [min, max]: readonly [number, number], path: string) => {
    if (typeof value !== 'string') problems.push(`${path}: is not text`);
    else if (points(value) < min || points(value) > max) problems.push(`${path}: has to be ${min} to ${max} long`);
    else if (min > 0 && !/[^\s\p{Cf}]/u.test(value)) problems.push(`${path}: is blank`);
    else if (!isWellFormed(value)) problems.push(`${path}: half a character`);
  };
  const customId = (value: unknown, path: string) => {
    range(value, [1, limits.button.custom_id[1]!], `${path}.custom_id`);
    if (ids.has(String(value))) problems.push(`${path}: custom_id is duplicated`);
    ids.add(String(value));
  };
  const button = (component: Json, path: string) => {
    count += 1;
    if (component.type !== types.button) problems.push(`${path}: is no button`);
    range(component.label, [1, limits.button.label], `${path}.label`);
    if (component.style === 5) {
      range(component.url, [1, limits.button.url], `${path}.url`);
      if (!/^https?:\/\//.test(String(component.url))) problems.push(`${path}.url: scheme`);
      if (component.custom_id !== undefined) problems.push(`${path}: url and custom_id`);
    } else {
      if (![1, 2, 3, 4].includes(Number(component.style))) problems.push(`${path}.style: unknown`);
      customId(component.custom_id, path);
    }
  };
  const select = (component: Json, path: string) => {
    count += 1;
    customId(component.custom_id, path);
    if (component.placeholder !== undefined)
      range(component.placeholder, [0, limits.select.placeholder], `${path}.placeholder`);
    const options = list(component.options);
    if (options.length < 1 || options.length > limits.select.options) problems.push(`${path}.options: 1 to 25`);
    if (new Set(options.map(option => option.value)).size < options.length) problems.push(`${path}: value duplicated`);
    options.forEach((option, i) => {
      range(option.label, [1, limits.select.label], `${path}.options[${i}].label`);
      range(option.value, [1, limits.select.value], `${path}.options[${i}].value`);
      if (option.description !== undefined)
        range(option.description, [1, limits.select.description], `${path}.options[${i}].description`);
    });
  };
  const textDisplay = (component: Json, path: string) => {
    count += 1;
    if (component.type !== types.text) problems.push(`${path}: is no text display`);
    range(component.content, [1, limits.components_v2.text_total], `${path}.content`);
    text += points(String(component.content));
  };
  const nested: Record<number, (component: Json, path: string) => void> = {
    [types.text]: textDisplay,
    [types.row](component, path) {
      count += 1;
      const children = list(component.components);
      const isSelect = children[0]?.type === types.select;
      const most = isSelect ? limits.action_row.selects : limits.action_row.buttons;
      if (children.length < 1 || children.length > most) problems.push(`${path}: 1 to ${most} in a row`);
      for (const [i, child] of children.entries()) (isSelect ? select : button)(child, `${path}.components[${i}]`);
    },
    [types.section](component, path) {
      count += 1;
      const texts = list(component.components);
      const [min, max] = limits.components_v2.section_texts as [number, number];
      if (texts.length < min || texts.length > max) problems.push(`${path}: ${min} to ${max} texts`);
      for (const [i, child] of texts.entries()) textDisplay(child, `${path}.components[${i}]`);
      if (component.accessory) button(component.accessory as Json, `${path}.accessory`);
      else problems.push(`${path}: accessory is required`);
    },
    [types.gallery](component, path) {
      count += 1;
      const items = list(component.items);
      const [min, max] = limits.components_v2.gallery_items as [number, number];
      if (items.length < min || items.length > max) problems.push(`${path}: ${min} to ${max} items`);
      items.forEach((item, i) => {
        range(item.description, [1, limits.components_v2.media_description], `${path}.items[${i}].description`);
        const url = String((item.media as Json | undefined)?.url);
        const file = /^attachment:\/\/(.+)$/.exec(url)?.[1];
        if (file && !fileNames.includes(file)) problems.push(`${path}.items[${i}]: ${file} was not uploaded`);
        if (file) shown.add(file);
      });
    },
    [types.separator]() {
      count += 1;
    },
  };
  const child = (component: Json, path: string) => {
    const check = nested[Number(component.type)];
    if (check) check(component, path);
    else problems.push(`${path}: type ${component.type} is not allowed here`);
  };
  return {
    top(component: Json, path: string) {
      if (component.type !== types.container) return child(component, path);
      count += 1;
      const children = list(component.components);
      if (children.length < 1) problems.push(`${path}: is empty`);
      for (const [i, inner] of children.entries()) child(inner, `${path}.components[${i}]`);
    },
    finish() {
      if (count > limits.components_v2.total)
        problems.push(`${count} components: more than ${limits.components_v2.total}`);
      if (text > limits.components_v2.text_total)
        problems.push(`${text} characters: more than ${limits.components_v2.text_total}`);
      for (const name of fileNames) if (!shown.has(name)) problems.push(`${name}: uploaded and not shown`);
    },
  };
}

const points = (text: string) => [...text].length;
const isWellFormed = (text: string) => !/\p{Cs}/u.test(text);
const list = (value: unknown): Json[] => (Array.isArray(value) ? value : []);
