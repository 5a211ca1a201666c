import type { Core } from '../core.ts';
import type { PolicyRecord } from '../corpus/corpus.ts';
import type { Words } from '../language/index.ts';
import type { Part, Reply } from '../reply.ts';
import { citationText, openCall, recordChoice } from './card.ts';

/** The table of the report that sets the two versions of the services negative list side by side. */
const comparedIn = 'report-2025#t1-6-';
const whole = 'OP-42';

/**
 * The national and the zone version of the services negative list, one row for each difference. Returns undefined
 * where the data has no such rows.
 */
export function compareLists(core: Core, words: Words): Reply | undefined {
  const w = words.compare;
  const rows = core.corpus.records.filter(
    r => r.before && r.after && r.sources.some(locator => locator.startsWith(comparedIn)),
  );
  if (rows.length === 0) return undefined;
  const head = core.corpus.byId(whole);
  const table = [...(head?.before && head.after ? [head] : []), ...rows];
  const parts: Part[] = [
    ...(head ? [{ kind: 'text' as const, text: head.summary }] : []),
    {
      kind: 'table',
      caption: w.rows,
      columns: [w.row, w.national, w.zoneList, w.difference],
      rows: table.map(record => [
        `${record.id} ${record.title}`,
        stripped(record.before!),
        stripped(record.after!),
        differenceOf(record, words),
      ]),
    },
    { kind: 'citation', text: citationText(head ?? rows[0]!, core, words) },
    {
      kind: 'actions',
      actions: [
        ...(head ? [{ label: head.id, call: openCall(head) }] : []),
        { label: words.hits.share, call: { command: 'compare', args: { what: 'negative-list', share: true } } },
      ],
    },
    { kind: 'choices', label: words.hits.open, choices: table.map(record => recordChoice(record, core, words)) },
  ];
  return { visibility: 'private', title: w.lists, parts, language: words.language };
}

/** The heading of the column says which list it is. */
function stripped(text: string): string {
  return text.replace(/^(the )?(national|zone) list[^:]*: */i, '').replace(/^./, first => first.toUpperCase());
}

function differenceOf({ after }: PolicyRecord, { compare: w }: Words): string {
  return /no special (administrative )?measure/i.test(after!) ? w.opened : w.differs;
}
