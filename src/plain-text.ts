/**
 * Text without what no reader sees and platforms choke on: control characters, changes of direction, half characters.
 * Lines end in `\n`; tabs stay.
 */
export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f\x85]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '');
}

/** Clean text on one line. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

/** Cut text without its last, broken word. Chinese has no spaces: there the cut stays where it is. */
export function cutAtWord(text: string): string {
  const boundary = text.search(/\s\S*$/);
  return (boundary > text.length * 0.6 ? text.slice(0, boundary) : text).trimEnd();
}
