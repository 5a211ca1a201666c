import type { Call } from '../../src/invocation.ts';
import type { CallWriter } from '../../src/token.ts';
import { limits } from './limits.ts';

/**
 * Where the answer to a click goes: in place of the message, below it, or to everyone in the channel. It stands in
 * front of the call, since Discord wants to know before the call can be loaded and run.
 */
export type Mode = 'replace' | 'new' | 'share';

const marks: Readonly<Record<Mode, string>> = { replace: 'r', new: 'n', share: 's' };
const modes = new Map(Object.entries(marks).map(([mode, mark]) => [mark, mode as Mode]));
const places = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * What a button carries: the mode's mark, its place, which keeps ids of one message unique, and the call.
 *
 * @example
 * writeCustomId({ command: 'zone', args: { zone: 'hebei' } }, 'new', 3, writer)
 * //=> 'n3zone|zone=hebei'
 */
export function writeCustomId(call: Call, mode: Mode | undefined, place: number, writer: CallWriter): string {
  const where = isShared(call) ? 'share' : (mode ?? 'new');
  return marks[where] + places[place] + writer.write(call, limits.customId - 2);
}

/** What a select carries: its options carry the calls. */
export function selectCustomId(mode: Mode | undefined, place: number): string {
  return marks[mode ?? 'new'] + places[place];
}

/** What an option of a select carries: its place, since options that do the same are refused, and the call. */
export function writeOptionValue(call: Call, place: number, writer: CallWriter): string {
  return places[place] + writer.write(call, limits.select.value - 1);
}

/** Reads the id of a button, or of a select with what was chosen; undefined if it is none of ours. */
export function parseCustomId(id: string, chosen?: string): { mode: Mode; token: string } | undefined {
  const mode = modes.get(id[0] ?? '');
  const token = (chosen ?? id.slice(1)).slice(1);
  return mode && token ? { mode, token } : undefined;
}

/** Whether the call asks for an answer that everyone sees. */
export function isShared({ args }: Call): boolean {
  return args.share === true;
}
