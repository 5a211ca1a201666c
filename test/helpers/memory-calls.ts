import type { CallStore } from '../../src/token.ts';

/** A call store that forgets at the end of the test. */
export function memoryCalls(): CallStore {
  const calls = new Map<string, string>();
  return {
    async saveCall(key, text) {
      calls.set(key, text);
    },
    async loadCall(key) {
      return calls.get(key);
    },
  };
}
