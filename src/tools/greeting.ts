import type { Core } from '../core.ts';
import type { PartState } from '../serve.ts';

/** What a start says: where the playground is, what is indexed, which platforms are off and how to turn them on. */
export function greeting({ corpus, status, clock }: Core, parts: readonly PartState[]): string[] {
  const count = (kind: string) => corpus.records.filter(record => record.kind === kind).length;
  const left = corpus.problems.length
    ? `; ${corpus.problems.length} problems left entries out: npm run -s zonebot -- check`
    : '';
  return [
    `Zonebot ${status.version}: ${count('measure')} measures, ${count('milestone')} milestones, ${count('figure')} figures indexed${left}`,
    ...(clock.description ? [`Careful: ${clock.description}`] : []),
    ...parts.map(
      ({ name, on, ready, detail }) =>
        `${name}: ${on ? (ready ? detail : `not ready: ${detail}`) : `off; to turn it on, ${detail}`}`,
    ),
  ];
}
