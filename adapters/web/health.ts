import type { Core } from '../../src/core.ts';
import { within } from '../../src/deadline.ts';

/** A part of the service: a platform, the digests, the playground. */
export interface PartState {
  readonly name: string;
  readonly on: boolean;
  readonly ready: boolean;
  readonly detail: string;
}

/** One thing that has to be well before the bot answers. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

const storeMs = 2000;

/** What `/readyz` looks at: the data, the database, and every part that is on. */
export async function checkReady(core: Core, parts: readonly PartState[]): Promise<Check[]> {
  const { length } = core.corpus.records;
  return [
    { name: 'data', ok: length > 0, detail: `${length} records` },
    await checkStore(core),
    ...parts.filter(({ on }) => on).map(({ name, ready, detail }) => ({ name, ok: ready, detail })),
  ];
}

async function checkStore({ store }: Core): Promise<Check> {
  // The reason is not told: an address with a password may be part of it.
  return within(storeMs, 'The database', store.ping()).then(
    () => ({ name: 'database', ok: true, detail: 'answers' }),
    () => ({ name: 'database', ok: false, detail: 'does not answer' }),
  );
}
