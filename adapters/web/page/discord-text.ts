import { el, link } from './dom.ts';

/** The Markdown that Discord reads, as blocks: headings, small print, quotes, lists, code blocks, paragraphs. */
export function discordMarkdown(text: string): Node[] {
  const nodes: Node[] = [];
  const pieces = text.split(/(```[\s\S]*?```)/);
  for (const piece of pieces) {
    const code = /^```(?:[a-z]+\n|\n)?([\s\S]*?)\n?```$/.exec(piece);
    if (code) nodes.push(el('pre', { tabindex: 0 }, code[1]!));
    else nodes.push(...blocks(piece.replace(/^\n|\n$/g, '')));
  }
  return nodes;
}

function blocks(text: string): Node[] {
  const nodes: Node[] = [];
  let list: HTMLElement | undefined;
  for (const line of text === '' ? [] : text.split('\n')) {
    const item = /^(\s*)(?:[-*]|\d+\.) (.*)$/.exec(line);
    if (item) {
      if (!list) {
        list = el('ul');
        nodes.push(list);
      }
      list.append(el('li', {}, ...inline(item[2]!)));
      continue;
    }
    list = undefined;
    nodes.push(block(line));
  }
  return nodes;
}

function block(line: string): Node {
  const [, mark, rest] = /^(#{1,3}|-#|>) (.*)$/.exec(line) ?? [];
  if (mark === '-#') return el('p.small', {}, ...inline(rest!));
  if (mark === '>') return el('blockquote', {}, ...inline(rest!));
  if (mark) return el(mark.length < 3 ? 'h3' : 'h4', {}, ...inline(rest!));
  return line.trim() ? el('p', {}, ...inline(line)) : el('p.gap');
}

const marks = [
  ['**', 'strong'],
  ['__', 'u'],
  ['~~', 's'],
  ['*', 'em'],
  ['_', 'em'],
] as const;

/** Marks and links within a line. A backslash makes the next sign ordinary. */
function inline(text: string): Node[] {
  const nodes: Node[] = [];
  let plain = '';
  const flush = () => {
    if (plain) nodes.push(document.createTextNode(plain));
    plain = '';
  };
  for (let i = 0; i < text.length; ) {
    if (text[i] === '\\' && /[^\p{L}\p{N}\s]/u.test(text[i + 1] ?? '')) {
      plain += text[i + 1];
      i += 2;
      continue;
    }
    const found = special(text, i);
    if (!found) plain += text[i++];
    else {
      flush();
      nodes.push(found.node);
      i = found.end;
    }
  }
  flush();
  return nodes;
}

function special(text: string, i: number): { node: Node; end: number } | undefined {
  const rest = text.slice(i);
  const code = /^`([^`]+)`/.exec(rest);
  if (code) return { node: el('code', {}, code[1]!), end: i + code[0].length };
  const masked = /^\[((?:\\.|[^\\\]])+)\]\(<?(https?:[^\s<>)]+)>?\)/.exec(rest);
  if (masked) return { node: link(masked[2]!, ...inline(masked[1]!)), end: i + masked[0].length };
  const bare = /^https?:\/\/[^\s<>]+/.exec(rest);
  if (bare) return { node: link(bare[0], bare[0]), end: i + bare[0].length };
  const time = /^<t:(\d+)(?::[a-zA-Z])?>/.exec(rest);
  if (time) return { node: el('time', {}, new Date(Number(time[1]) * 1000).toLocaleString()), end: i + time[0].length };
  const mention = /^<(?:@[!&]?|#)\d+>|^@(?:everyone|here)/.exec(rest);
  if (mention) return { node: el('span.mention', {}, mention[0]), end: i + mention[0].length };
  for (const [mark, tag] of marks) {
    if (!rest.startsWith(mark)) continue;
    const end = closing(text, i + mark.length, mark);
    if (end > i + mark.length)
      return { node: el(tag, {}, ...inline(text.slice(i + mark.length, end))), end: end + mark.length };
  }
  return undefined;
}

/** Where the mark closes, backslashes and longer marks of the same sign passed over; -1 if nowhere. */
function closing(text: string, from: number, mark: string): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text.startsWith(mark, i)) {
      const longer = mark.length === 1 && text[i + 1] === mark;
      if (!longer) return i;
      i++;
    }
  }
  return -1;
}
