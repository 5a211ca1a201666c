type Json = Record<string, unknown>;

/** What a person reads, and whatever of the text acts: pings, links by itself, formats in a way that we never mean. */
export interface Reading {
  text: string;
  acts: string[];
}

/** Everything readable in a message, labels included. */
export function readMessage(message: Json): Reading {
  const acts: string[] = [];
  const lines: string[] = [];
  const visit = (component: Json) => {
    if (typeof component.content === 'string') {
      const read = readMarkdown(component.content);
      lines.push(read.text);
      acts.push(...read.acts);
    }
    for (const key of ['label', 'placeholder', 'description']) {
      if (typeof component[key] === 'string') lines.push(component[key] as string);
    }
    for (const key of ['components', 'options', 'items']) {
      for (const child of (component[key] ?? []) as Json[]) visit(child);
    }
    if (component.accessory) visit(component.accessory as Json);
  };
  visit(message);
  const mentions = message.allowed_mentions as { parse?: string[] } | undefined;
  if (mentions?.parse?.length !== 0) acts.push('mentions may ping');
  return { text: lines.join('\n'), acts };
}

type Rule = readonly [pattern: RegExp, read: (match: RegExpExecArray) => Reading];

const shownAs = (text: string): Reading => ({ text, acts: [] });
const acting = (what: string) => (match: RegExpExecArray) => ({
  text: match[0],
  acts: [`${what}: ${match[0].slice(0, 40)}`],
});
const inside = (match: RegExpExecArray) => readMarkdown(match[1]!);

/** Discord's rules, in its order. Those with `acting` are never written by us: somebody's text did it. */
const rules: readonly Rule[] = [
  [/\\([^0-9A-Za-z\s])/y, match => shownAs(match[1]!)],
  [/```(?:[a-z]*\n)?([\s\S]*?)```/y, match => shownAs(match[1]!)],
  [/(`+)((?:(?!\1)[\s\S])+?)\1(?!`)/y, match => shownAs(match[2]!)],
  [/(?<![^\n])(?:#{1,3}|-#|>|-) /y, () => shownAs('')],
  [/(?<![^\n])\s*(?:\d+[.)]|[*+]|#{1,3}|-#|>|-) /y, acting('list or heading')],
  [/\[((?:\\.|[^\]\\])*)\]\(<https?:[^\s<>]*>\)/y, inside],
  [/\[((?:\\.|[^\]\\])*)\]\(\s*<?https?:[^)]*\)/y, acting('link')],
  [/\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, inside],
  [/\*(?=\S)((?:\\[\s\S]|\*\*|[^\\*])+?)\*(?!\*)/y, inside],
  [/<(?:@[!&]?\d+|#\d+|id:\w+|\/[^>]+:\d+)>/y, acting('mention')],
  [/@(?:everyone|here)/y, acting('mention')],
  [/<t:-?\d+(?::\w)?>/y, acting('timestamp')],
  [/<a?:\w+:\d+>/y, acting('emoji')],
  [/:[\w+~-]+:/y, acting('emoji')],
  [/<?https?:\/\/[^\s<]+/y, acting('link')],
  [/__(?:\\.|[^\\])+?__/sy, acting('underline')],
  [/\b_(?:\\.|[^\\_])+?_\b/sy, acting('italic')],
  [/~~(?:\\.|[^\\])+?~~/sy, acting('struck')],
  [/\|\|(?:\\.|[^\\])+?\|\|/sy, acting('spoiler')],
];

/** Reads Markdown as Discord's clients do, as far as it matters here. */
export function readMarkdown(content: string): Reading {
  const reading: Reading = { text: '', acts: [] };
  const plain = /[\s\S]/uy;
  for (let at = 0; at < content.length; ) {
    const rule = rules.find(([pattern]) => {
      pattern.lastIndex = at;
      return pattern.test(content);
    });
    const [pattern, read] = rule ?? [plain, (match: RegExpExecArray) => shownAs(match[0])];
    pattern.lastIndex = at;
    const match = pattern.exec(content)!;
    at += match[0].length;
    const { text, acts } = read(match);
    reading.text += text;
    reading.acts.push(...acts);
  }
  return reading;
}
