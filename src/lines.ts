/**
 * The lines of a stream, without what ends them. Only a line feed ends one: `node:readline` also breaks at a lone
 * carriage return, and at one whose line feed comes late, and then answers no longer stand beside their questions.
 */
export async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  let rest = '';
  for await (const piece of stream) {
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest) yield rest.replace(/\r$/, '');
}
