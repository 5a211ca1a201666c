import { cutAtWord, oneLine } from '../../../src/plain-text.ts';
/**
 * Text that Discord shows as it is: no mention, link, emoji, timestamp, heading, list, quote, code or spoiler forms.
 * Every character but letters, digits and white space may follow a backslash; those that mean something get one.
 *
 * @example
 * escapeMarkdown('# <@1> *x* https://e.example :smile:')
 * //=> '\\# \\<\\@1> \\*x\\* https\\://e.example \\:smile\\:'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_~`|<@[\]]/g, '\\$&')
    .replace(/:(?!\s)/g, '\\:')
    .replace(/^(\s*)([#>+-])/gm, '$1\\$2')
    .replace(/^(\s*\d*)([.)])(?=\s|$)/gm, '$1\\$2');
}

/**
 * Shortens plain text to so many characters, at the end of a word where there is one near, never inside a character.
 *
 * @example
 * clip('the lithium battery rail', 16)
 * //=> 'the lithium…'
 */
export function clip(text: string, max: number, ending = '…'): string {
  if (text.length <= max) return text;
  return cutAtWord(takeChars(text, max - ending.length)) + ending;
}

/** As many whole characters as fit into so many UTF-16 units. */
export function takeChars(text: string, max: number): string {
  const end = text.codePointAt(max - 1)! > 0xffff ? max - 1 : max;
  return text.slice(0, Math.max(0, end));
}

export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}\p{Cs}]/u.test(text);
}

/** What a label shows: one line, never blank, which Discord refuses. */
export function label(text: string, max: number): string {
  return isBlank(text) ? '–' : clip(oneLine(text), max);
}

/** An http(s) address that can stand in a masked link or on a button, or undefined. */
export function safeHref(href: string | undefined, max: number): string | undefined {
  if (!href || !URL.canParse(href)) return undefined;
  const { protocol, href: normal } = new URL(href);
  const written = normal.replace(/[()<>[\]\\*_|~`\s]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  return /^https?:$/.test(protocol) && written.length <= max ? written : undefined;
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;
const unseen = /\p{Mn}|\p{Me}|\p{Cf}/gu;

/** Columns that text takes in a code block: Chinese characters and emoji take two. */
export function columnsOf(text: string): number {
  const seen = text.replace(unseen, '');
  return [...seen].length + (seen.match(wide)?.length ?? 0);
}

export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** A code block: nothing in it acts. A fence in the text is broken by an invisible blank. */
export function codeBlock(text: string): string {
  return `\`\`\`\n${text.replace(/`(?=`)/g, '`\u200b')}\n\`\`\``;
}
