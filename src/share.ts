import type { Call } from './invocation.ts';
import type { Words } from './language/index.ts';
import type { Part, Reply } from './reply.ts';

/**
 * An answer for everyone in the channel, with the name of the person who shares it. What others click on in it is
 * answered to them alone: it neither changes the shared message nor shares again.
 *
 * @param name as the platform shows the person; rendered as text
 */
export function toShared(reply: Reply, name: string, words: Words): Reply {
  return {
    ...reply,
    visibility: 'channel',
    parts: [{ kind: 'citation', text: words.hits.sharedBy(name) }, ...reply.parts.flatMap(withoutSharing)],
  };
}

function withoutSharing(part: Part): Part[] {
  if (part.kind === 'choices')
    return [
      { ...part, mode: 'new', choices: part.choices.map(choice => ({ ...choice, call: asPrivate(choice.call) })) },
    ];
  if (part.kind !== 'actions') return [part];
  const actions = part.actions.filter(({ call }) => call?.args.share !== true);
  const kept = actions.map(a => (a.call ? { ...a, call: asPrivate(a.call), mode: 'new' as const } : a));
  return kept.length ? [{ ...part, actions: kept }] : [];
}

function asPrivate({ command, args: { share: _, ...args } }: Call): Call {
  return { command, args };
}
