import type { Core } from '../core.ts';
import type { Change } from '../digest/change.ts';
import { changeHit, sectionSize } from '../digest/compose.ts';
import { subscriptionName, type WatchSubscription } from '../digest/subscription.ts';
import type { Call } from '../invocation.ts';
import type { Words } from '../language/index.ts';
import type { Action, Part, Reply } from '../reply.ts';
import { matchingChanges } from './matches.ts';

/** What a watch says of changes, all in one message; undefined if none of them concerns it. */
export function composeWatch(
  watch: Pick<WatchSubscription, 'id' | 'settings'>,
  changes: readonly Change[],
  marks: { readonly after: number; readonly upTo: number },
  core: Core,
  words: Words,
): Reply | undefined {
  const matching = matchingChanges(watch.settings.query, changes, core);
  if (matching.length === 0) return undefined;
  const w = words.watch;
  const name = subscriptionName({ kind: 'watch', id: watch.id });
  const rest = matching.length - sectionSize;
  const more: Call = { command: 'watch test', args: { id: name, after: marks.after, upto: marks.upTo, page: 2 } };
  const actions: Action[] = [
    ...(rest > 0 ? [{ label: w.more(rest), call: more }] : []),
    { label: w.snooze, call: { command: 'watch snooze', args: { id: name } } },
    { label: w.settings, call: { command: 'watch list', args: {} } },
  ];
  return {
    visibility: 'channel',
    title: w.title(watch.settings.query, matching.length),
    parts: [...changeParts(matching, 1, core, words), { kind: 'actions', actions }],
    language: words.language,
  };
}

/** A page of changes, with old and new, and where they come from. */
export function changeParts(changes: readonly Change[], page: number, core: Core, words: Words): Part[] {
  const start = (page - 1) * sectionSize;
  const shown = changes.slice(start, start + sectionSize);
  const locators = shown.flatMap(change => core.corpus.byId(change.id)?.sources ?? []);
  const titles = [...new Set(locators.map(locator => locator.split('#')[0]!))].map(
    id => core.corpus.sources.get(id)?.title ?? id,
  );
  return [
    { kind: 'hits', start: start + 1, hits: shown.map(change => changeHit(change, core, words)) },
    ...(titles.length ? [{ kind: 'citation' as const, text: `${words.digest.sources}: ${titles.join(' · ')}` }] : []),
  ];
}
