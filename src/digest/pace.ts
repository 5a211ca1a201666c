/** Holds the posts to one platform below its limits. Real milliseconds throughout, by a clock that nobody sets. */
export interface Pace {
  /** How long the next post has to wait; its place is taken. */
  take(now: number): number;
  /** Whether the platform asked for a pause that is not over. */
  isHalted(now: number): boolean;
  /** The platform limited a post. From the second in a row on, all posts wait as long as it asks. */
  limited(now: number, waitMs: number): void;
  /** A post got another answer than a rate limit. */
  answered(): void;
}

/** @param perSecond posts a second over all channels */
export function createPace(perSecond: number): Pace {
  let free = 0;
  let haltedUntil = 0;
  let inARow = 0;
  return {
    take(now) {
      const at = Math.max(now, free, haltedUntil);
      free = at + 1000 / perSecond;
      return at - now;
    },
    isHalted: now => now < haltedUntil,
    limited(now, waitMs) {
      if (++inARow > 1) haltedUntil = Math.max(haltedUntil, now + waitMs);
    },
    answered() {
      inARow = 0;
    },
  };
}
