import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCollection, isScalar, LineCounter, parse, parseDocument } from 'yaml';

let compiled: Readonly<Record<string, unknown>> | undefined;

/**
 * What a YAML text holds; undefined if it is not YAML, null if it is empty.
 *
 * Reading YAML is most of what loading costs, so the build parses the shipped files once (`dist/seeds.json`, by the
 * hash of their text). A text that is not there, such as one that was edited since, is parsed here.
 */
export function parsedSeed(text: string): unknown {
  compiled ??= readCompiled();
  const key = seedKey(text);
  return key in compiled ? compiled[key] : tryParse(text);
}

function tryParse(text: string): unknown {
  try {
    return parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * What these texts hold, for `dist/seeds.json`, which the loader reads from then on; without those that are not YAML:
 * it says what is wrong.
 */
export function compileSeeds(texts: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    texts.map(text => [seedKey(text), tryParse(text)]).filter(([, parsed]) => parsed !== undefined),
  );
}

/** The name of a text in `dist/seeds.json`. */
function seedKey(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

function readCompiled(): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(readFileSync(join(import.meta.dirname, 'seeds.json'), 'utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Where things stand in a YAML text, counted from 1: only needed to report a problem. */
export function locate(text: string): {
  lineOf(path: readonly PropertyKey[]): number;
  errors: { line: number; message: string }[];
} {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return {
    errors: document.errors.map(({ pos, message }) => ({
      line: lines.linePos(pos[0]).line,
      message: message.split('\n')[0]!,
    })),
    lineOf(path) {
      for (let length = path.length; length >= 0; length--) {
        const found = document.getIn(path.slice(0, length), true);
        if ((isCollection(found) || isScalar(found)) && found.range) return lines.linePos(found.range[0]).line;
      }
      return 1;
    },
  };
}
