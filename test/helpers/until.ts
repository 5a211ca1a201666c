/**
 * Waits until something holds and returns it. The deadline is for what never comes: a busy machine needs its time.
 *
 * @throws {Error} after the deadline, naming what was waited for
 */
export async function until<T>(what: string, condition: () => T | undefined | false, deadlineMs = 30_000): Promise<T> {
  const end = Date.now() + deadlineMs;
  for (;;) {
    const value = condition();
    if (value !== undefined && value !== false) return value as T;
    if (Date.now() > end) throw new Error(`Waited ${deadlineMs} ms in vain for ${what}`);
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}
