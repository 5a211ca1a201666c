import { nameOf } from '../src/answer/names.ts';
import type { Context } from '../src/command.ts';
import { nearestNames } from '../src/corpus/names.ts';
import { UsageError } from '../src/errors.ts';
import type { Call } from '../src/invocation.ts';

/**
 * What to say of a zone that there is not: the nearest by name, each with a button, or all there are.
 *
 * @param toCall what the button for a zone does
 */
export function notAZone(
  typed: string,
  { core, words }: Pick<Context, 'core' | 'words'>,
  toCall: (zone: string) => Call,
): UsageError {
  const { zones } = core.corpus;
  const name = (id: string) => nameOf('zones', id, core, words);
  const close = nearestNames(zones, typed);
  return new UsageError(
    words.usage.notChoice('zone', typed, close.map(name), [...zones.keys()].map(name)),
    close.map(zone => ({ label: name(zone), call: toCall(zone) })),
  );
}
