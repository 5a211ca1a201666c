import type { Call } from './invocation.ts';

/** The caller's mistake: shown to them as it is, with what they may have meant. Never logged as an error. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** Valid ways on, offered as buttons. */
  readonly suggestions: readonly { readonly label: string; readonly call: Call }[];

  constructor(message: string, suggestions: readonly { label: string; call: Call }[] = []) {
    super(message);
    this.suggestions = suggestions;
  }
}

/** What is kept can't be read or saved: the database is away, or too slow for a person who waits. It may work again soon. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(cause: unknown) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    // A log writes out every message of the chain: one with this very message is left out where there is another below.
    super(error.message || error.name, { cause: error.cause ?? error });
  }
}
