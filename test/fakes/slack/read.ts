interface Texty {
  readonly type?: string;
  readonly text?: string | Texty;
  readonly emoji?: boolean;
  readonly verbatim?: boolean;
  readonly [name: string]: unknown;
}

/** A control in a message that a person can use. */
export interface Control {
  readonly kind: 'button' | 'option';
  readonly label: string;
  readonly action_id: string;
  readonly value?: string;
  readonly url?: string;
}

/** What a person reads in a message, line by line, markup carried out as Slack does: what acts as markup is gone. */
export function readMessage(message: { text?: string; blocks?: readonly unknown[] }): string {
  if (!message.blocks) return unescapeText(message.text ?? '');
  return (message.blocks as Texty[]).map(readBlock).join('\n');
}

function readBlock(block: Texty): string {
  switch (block.type) {
    case 'header':
      return `# ${readText(block.text)}`;
    case 'section':
      return [
        block.text && readText(block.text),
        ...((block.fields as Texty[]) ?? []).map(readText),
        block.accessory && readElement(block.accessory as Texty),
      ]
        .filter(Boolean)
        .join('\n');
    case 'context':
      return (block.elements as Texty[]).map(readText).join(' ');
    case 'actions':
      return (block.elements as Texty[]).map(readElement).join(' ');
    case 'rich_text':
      return (block.elements as Texty[]).map(readRich).join('\n');
    case 'data_table':
      return [block.caption, ...(block.rows as Texty[][]).map(row => row.map(c => c.text).join(' | '))].join('\n');
    case 'data_visualization':
      return `[chart: ${block.title}]`;
    default:
      return '';
  }
}

function readElement(element: Texty): string {
  if (element.type === 'button') return `[${readText(element.text)}]`;
  const options = ((element.options as Texty[]) ?? []).map(option =>
    [option.text, option.description]
      .filter(Boolean)
      .map(text => readText(text as Texty))
      .join(' – '),
  );
  return `{${readText(element.placeholder as Texty)}: ${options.join(' / ')}}`;
}

function readRich(element: Texty): string {
  if (element.type === 'text' || element.type === 'link') return String(element.text ?? element.url);
  const children = (element.elements as Texty[]).map(readRich);
  if (element.type === 'rich_text_list') return children.map(child => `• ${child}`).join('\n');
  return children.join('');
}

function readText(value: Texty | string | undefined): string {
  const { type, text, emoji, verbatim } = (value ?? {}) as Texty;
  const plain = String(text ?? '');
  if (type === 'mrkdwn') return readMrkdwn(plain, verbatim === true);
  return emoji === false ? plain : plain.replace(/:[\w+-]+:/g, '(emoji)');
}

/** Reads `mrkdwn` as Slack does: links by their label, bold without its stars, quotation marks at line starts gone. */
function readMrkdwn(text: string, verbatim: boolean): string {
  const linked = text.replace(/<([^>|]*)(?:\|([^>]*))?>/g, (_, target, label) => label ?? `(acts: ${target})`);
  const looks = linked
    .replace(/(?<=^|[\s(])([*_~])(?=\S)([^\n]*?\S)\1(?=$|[\s.,:;)])/gm, '$2')
    .replace(/(?<=^|[\s(])([*_~])(?=\S)([^\n]*?\S)\1(?=$|[\s.,:;)])/gm, '$2')
    .replace(/```([\s\S]+?)```|`([^`\n]+)`/g, '$1$2')
    .replace(/^(&gt;)+ ?/gm, '')
    .replace(/:[\w+-]+:/g, '(emoji)');
  return unescapeText(verbatim ? looks : looks.replace(/https?:\/\/\S+/g, '(link)'));
}

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Everybody whom a message would ping, every link that could do harm, every text that would turn into an emoji. */
export function actsIn(message: unknown): string[] {
  const acts: string[] = [];
  const { text } = message as { text?: string };
  for (const [act] of (text ?? '').matchAll(/<[^>]*>/g)) acts.push(`text: ${act}`);
  walk(message, node => {
    if (['user', 'usergroup', 'broadcast', 'channel', 'team', 'emoji'].includes(String(node.type))) {
      acts.push(`a ${node.type} element`);
    }
    for (const url of [node.url, node.image_url]) {
      if (typeof url === 'string' && !/^https?:\/\//.test(url)) acts.push(`a link to ${url}`);
    }
    if (node.type === 'plain_text' && node.emoji !== false && /:[\w+-]+:/.test(String(node.text))) acts.push('emoji');
    if (node.type === 'mrkdwn') {
      for (const [act] of String(node.text).matchAll(/<(?!https?:\/\/)[^>]*>/g)) acts.push(`mrkdwn: ${act}`);
    }
  });
  const { link_names, parse, unfurl_links, mrkdwn } = message as Record<string, unknown>;
  if (link_names || parse || unfurl_links !== false || mrkdwn !== false) acts.push('parsing or unfurling is on');
  return acts;
}

/** The controls of a message. */
export function controlsIn(message: unknown): Control[] {
  const controls: Control[] = [];
  walk(message, node => {
    const id = node.action_id as string;
    if (node.type === 'button') {
      const { value, url } = node as { value?: string; url?: string };
      controls.push({ kind: 'button', label: readText(node.text), action_id: id, value, url });
    }
    if (node.type === 'static_select') {
      for (const option of node.options as Texty[]) {
        controls.push({ kind: 'option', label: readText(option.text), action_id: id, value: option.value as string });
      }
    }
  });
  return controls;
}

function walk(value: unknown, visit: (node: Texty) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (typeof value === 'object' && value !== null) {
    visit(value as Texty);
    for (const item of Object.values(value)) walk(item, visit);
  }
}
