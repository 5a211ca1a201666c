import { localDay } from '../src/calendar/span.ts';
import { today } from '../src/calendar/today.ts';
import { parseDay } from '../src/calendar/when.ts';
import type { Context } from '../src/command.ts';
import type { Scope, Status } from '../src/corpus/schema.ts';
import { UsageError } from '../src/errors.ts';
import type { Filters } from '../src/search/search.ts';
import type { FindArgs } from './filters.ts';

/**
 * The options of a search command as filters.
 *
 * @throws {UsageError} for a date that can't be read
 */
export function readFilters(args: FindArgs, { core, words }: Pick<Context, 'core' | 'words'>): Filters {
  const readDay = (name: 'from' | 'to') => {
    const typed = args[name];
    if (!typed) return undefined;
    const span = parseDay(typed, localDay(today(core.clock)));
    if (!span) throw new UsageError(words.usage.notDate(name, typed));
    return span[name];
  };
  return {
    zones: args.zone,
    areas: args.area,
    departments: args.dept,
    ...(args.scope ? { scopes: [args.scope as Scope] } : {}),
    ...(args.status ? { statuses: [args.status as Status] } : {}),
    ...(args.source ? { sources: [args.source] } : {}),
    from: readDay('from'),
    to: readDay('to'),
  };
}
