/** What the work brings, unless it takes longer. @throws {Error} when the time is over, naming what took so long */
export async function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits until the work has ended, well or not, but no longer than that. Never throws. */
export async function settledWithin(ms: number, work: Promise<unknown>): Promise<void> {
  await within(ms, 'Work', work).catch(() => {});
}
