import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { within } from './deadline.ts';
import { StoreError } from './errors.ts';
import type { Args, ArgValue, Call } from './invocation.ts';

/** Where calls too long for a platform's button are kept, by their hash. */
export interface CallStore {
  saveCall(key: string, text: string): Promise<void>;
  loadCall(key: string): Promise<string | undefined>;
}

/**
 * Writes a call into the few characters that a button or an option carries, so that it works after a restart and in
 * old messages: nothing is kept in memory. A call that does not fit, or that a platform would not give back unchanged,
 * is named by its hash, and saved by `flush` before the message goes out.
 */
export interface CallWriter {
  write(call: Call, max: number): string;
  flush(): Promise<void>;
}

const stored = '~';
/** Discord drops unseen characters and a blank at the end. */
const comesBack = /^\P{C}*\S$/u;

export function createCallWriter(store: CallStore): CallWriter {
  const pending = new Map<string, string>();
  return {
    write(call, max) {
      const text = formatCall(call);
      if ([...text].length <= max && comesBack.test(text)) return text;
      const key = createHash('sha256').update(text).digest('base64url').slice(0, 22);
      pending.set(key, text);
      return stored + key;
    },
    async flush() {
      await Promise.all([...pending].map(([key, text]) => store.saveCall(key, text)));
      pending.clear();
    },
  };
}

/** A store that is slower than this, in milliseconds, is taken for one that is away. */
const patienceMs = 2000;

/**
 * Saves what the buttons of an answer do. Never throws, and takes no longer than a person waits: without the store the
 * answer goes out all the same, and its longest buttons say later that they expired.
 */
export async function saveCalls(writer: CallWriter, log: Pick<Logger, 'warn'>): Promise<void> {
  try {
    await within(patienceMs, 'Saving what buttons do', writer.flush());
  } catch (err) {
    log.warn({ err }, 'some buttons of an answer will not work');
  }
}

/**
 * The call that a button carries; undefined if it is none of ours, or was kept in a store that no longer has it.
 *
 * @throws {StoreError} when the store fails, or does not answer while a person waits
 */
export async function readCall(token: string, store: CallStore): Promise<Call | undefined> {
  const text = token.startsWith(stored) ? await loadCall(token.slice(1), store) : token;
  return text === undefined ? undefined : parseCall(text);
}

async function loadCall(key: string, store: CallStore): Promise<string | undefined> {
  try {
    return await within(patienceMs, 'Reading what a button does', store.loadCall(key));
  } catch (error) {
    throw new StoreError(error);
  }
}

/**
 * A call as text: the command, then its arguments, the empty ones left out.
 *
 * @example
 * formatCall({ command: 'measure', args: { query: 'lithium battery', zone: ['sichuan'], page: 2 } })
 * //=> 'measure|query=lithium battery|zone=@sichuan|page=#2'
 */
export function formatCall({ command, args }: Call): string {
  const parts = Object.entries(args).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${formatValue(value)}`],
  );
  return [command, ...parts].join('|');
}

export function parseCall(text: string): Call | undefined {
  const [command, ...parts] = splitUnescaped(text, '|');
  if (!command || !/^[a-z]+( [a-z]+)?$/.test(command)) return undefined;
  const args: Record<string, ArgValue> = {};
  for (const part of parts) {
    const at = part.indexOf('=');
    if (at < 1) return undefined;
    args[part.slice(0, at)] = parseValue(part.slice(at + 1));
  }
  return { command, args: args as Args };
}

function formatValue(value: ArgValue): string {
  if (typeof value === 'number') return `#${value}`;
  if (typeof value === 'boolean') return value ? '!1' : '!0';
  if (typeof value === 'string') return quote(/^[#!@']/.test(value) ? `'${value}` : value);
  return `@${value.map(item => quote(item).replaceAll(',', '\\,')).join(',')}`;
}

function parseValue(text: string): ArgValue {
  if (text.startsWith('#')) return Number(text.slice(1));
  if (text.startsWith('!')) return text === '!1';
  if (text.startsWith('@')) return text === '@' ? [] : splitUnescaped(text.slice(1), ',').map(unquote);
  return unquote(text.startsWith("'") ? text.slice(1) : text);
}

function quote(text: string): string {
  return text.replace(/[\\|]/g, char => `\\${char}`);
}

function unquote(text: string): string {
  return text.replace(/\\(.)/gs, '$1');
}

function splitUnescaped(text: string, separator: ',' | '|'): string[] {
  const parts = [''];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\' && i + 1 < text.length) parts[parts.length - 1] += text[i]! + text[++i]!;
    else if (text[i] === separator) parts.push('');
    else parts[parts.length - 1] += text[i]!;
  }
  return parts;
}
