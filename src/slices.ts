import { setImmediate as nextTurn } from 'node:timers/promises';

/** Work that pauses where other work may come in between. */
export type Steps<T> = Generator<void, T>;

/** Does the work at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does the work in slices of that many milliseconds: between two of them the event loop answers what has come in.
 *
 * @example
 * const search = await inSlices(buildSearch(corpus));
 */
export async function inSlices<T>(steps: Steps<T>, sliceMs = 10): Promise<T> {
  let end = performance.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await nextTurn();
    end = performance.now() + sliceMs;
  }
}
