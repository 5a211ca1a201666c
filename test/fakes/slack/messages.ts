import { actsIn, readMessage } from './read.ts';
import { validateMessage } from './validate.ts';

/** A message in the fake workspace. */
export interface FakeMessage {
  readonly ts: string;
  readonly channel: string;
  /** Whom alone it is shown to. */
  readonly onlyTo?: string;
  /** As it was sent. */
  payload: Record<string, unknown>;
  /** How often it was replaced. */
  edits: number;
  isDeleted: boolean;
}

/** What was said in the workspace, in order. */
export interface Messages {
  readonly all: readonly FakeMessage[];
  /** @returns why Slack refuses it, as its error code */
  check(payload: Record<string, unknown>): string | undefined;
  add(message: { channel: string; onlyTo?: string; payload: Record<string, unknown> }): FakeMessage;
  /** What a person reads in a channel and in the bot's direct messages: everybody's, and those only for them. */
  seenBy(user: string, channel?: string): readonly FakeMessage[];
  /** Rules that messages broke, as they were refused. */
  readonly refusals: readonly string[];
}

export function createMessages(): Messages {
  const all: FakeMessage[] = [];
  const refusals: string[] = [];
  return {
    all,
    refusals,
    check(payload) {
      const problems = validateMessage(payload);
      refusals.push(...problems);
      if (problems.some(problem => problem.startsWith('msg_blocks_too_long'))) return 'msg_blocks_too_long';
      return problems.length ? 'invalid_blocks' : undefined;
    },
    add(message) {
      const ts = `${1_700_000_000 + all.length}.000100`;
      const added = { ...message, ts, edits: 0, isDeleted: false };
      all.push(added);
      return added;
    },
    seenBy: (user, channel) =>
      all.filter(
        ({ onlyTo, channel: where, isDeleted }) =>
          !isDeleted && (!onlyTo || onlyTo === user) && (!channel || where === channel || where === user),
      ),
  };
}

/** A message as the contract of adapters asks about it. */
export function toShown({ payload, onlyTo }: Pick<FakeMessage, 'payload' | 'onlyTo'>) {
  return {
    text: readMessage(payload),
    private: onlyTo !== undefined,
    problems: validateMessage(payload),
    acts: actsIn(payload),
  };
}
