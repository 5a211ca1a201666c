import type { PolicyRecord } from '../../src/corpus/corpus.ts';

/** A complete record with what the test cares about changed. */
export function record(changes: Partial<PolicyRecord> & { id: string }): PolicyRecord {
  return {
    kind: 'milestone',
    milestone: 'event',
    title: `Title of ${changes.id}`,
    summary:
      'A summary long enough to be one, which says what happened, where it happened, who did it, and what has changed for the people who trade there since then.',
    zones: ['sichuan'],
    areas: ['finance'],
    departments: [],
    dates: [],
    figures: [],
    related: [],
    aliases: [],
    sources: ['sichuan-plan-2024#m1'],
    ...changes,
  };
}
