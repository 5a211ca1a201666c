import { calendarOf, upcoming } from '../calendar/calendar.ts';
import { today } from '../calendar/today.ts';
import type { Core } from '../core.ts';
import type { Words } from '../language/index.ts';
import type { Action, Part, Reply } from '../reply.ts';
import { timelinePart } from './timeline.ts';

/**
 * What a person sees who opens the bot itself (Slack: App Home): how to ask, what reaches them, what is coming due.
 *
 * @param mine what `mineParts` gives
 */
export function home(mine: readonly Part[], core: Core, words: Words): Reply {
  const w = words.home;
  const day = today(core.clock);
  const next = upcoming(calendarOf(core.corpus.records), day).slice(0, 5);
  const parts: Part[] = [
    { kind: 'text', text: w.intro },
    { kind: 'actions', actions: examples(words) },
    { kind: 'heading', text: w.mine },
    ...(mine.length ? mine : [{ kind: 'text' as const, text: w.nothingMine }]),
    { kind: 'heading', text: w.next },
    next.length ? timelinePart(next, words, day) : { kind: 'text', text: w.nothingNext },
  ];
  return { visibility: 'private', title: w.title, parts, language: words.language };
}

/** Questions to try. */
export function examples({ help }: Words): Action[] {
  return help.examples.map(({ label, command, query }) => ({
    label,
    call: { command, args: { [command === 'zone' ? 'zone' : 'query']: query } },
  }));
}
