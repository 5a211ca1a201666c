import { calendarOf, upcoming } from '../calendar/calendar.ts';
import { today } from '../calendar/today.ts';
import type { Core } from '../core.ts';
import type { PolicyRecord } from '../corpus/corpus.ts';
import { type Status, statuses } from '../corpus/schema.ts';
import { formatDate, formatNumber } from '../language/format.ts';
import type { Words } from '../language/index.ts';
import type { Part, Reply } from '../reply.ts';
import { chartPart } from './chart-part.ts';
import { nameOf } from './names.ts';

/** Two to four zones in one table. The largest number of a row and rows that are alike are marked by a sign. */
export function compareZones(ids: readonly string[], core: Core, words: Words): Reply {
  const {
    compare: w,
    chart: { many },
  } = words;
  const names = ids.map(id => nameOf('zones', id, core, words));
  const columns = ids.map(id => core.corpus.records.filter(record => record.zones.includes(id)));
  const together = core.corpus.records.filter(record => ids.every(id => record.zones.includes(id))).length;
  const parts: Part[] = [
    { kind: 'table', caption: w.counts, columns: [w.row, ...names], rows: rows(ids, columns, core, words) },
    { kind: 'citation', text: w.legend },
    {
      kind: 'actions',
      actions: [
        ...ids.map((id, i) => ({ label: names[i]!, call: { command: 'zone', args: { zone: id } } })),
        { label: words.hits.share, call: { command: 'compare', args: { zones: ids, share: true } } },
      ],
    },
    chartPart(
      {
        type: 'bars',
        title: many.measure,
        points: names.map((label, i) => ({ label, value: measuresOf(columns[i]!).length })),
      },
      words,
    ),
    ...(together ? [{ kind: 'text' as const, text: w.together(together) }] : []),
  ];
  return { visibility: 'private', title: w.title(names), parts, language: words.language };
}

function rows(
  ids: readonly string[],
  columns: readonly (readonly PolicyRecord[])[],
  core: Core,
  words: Words,
): string[][] {
  const {
    compare: w,
    chart: { many },
  } = words;
  const zones = ids.map(id => core.corpus.zones.get(id)!);
  const counts = (label: string, of: (records: readonly PolicyRecord[]) => number) => {
    const values = columns.map(of);
    return [label, ...marked(values, words)];
  };
  const statusRows = statuses
    .filter(status => columns.some(records => ofStatus(records, status) > 0))
    .map(status => counts(w.statusOf(words.status[status]), records => ofStatus(records, status)));
  const areaRows = topAreas(columns).map(area =>
    counts(
      w.topicOf(nameOf('areas', area, core, words)),
      records => measuresOf(records).filter(r => r.areas.includes(area)).length,
    ),
  );
  const day = today(core.clock);
  const next = columns.map(records => upcoming(calendarOf(records), day)[0]?.date);
  const dates = (label: string, values: readonly (string | undefined)[]) =>
    values.some(Boolean) ? [[label, ...values.map(value => (value ? formatDate(value, words.language) : '–'))]] : [];
  return [
    ...dates(
      w.founded,
      zones.map(zone => zone.founded),
    ),
    counts(many.measure, records => measuresOf(records).length),
    counts(many.milestone, records => records.filter(r => r.kind === 'milestone').length),
    counts(many.figure, records => records.filter(r => r.kind === 'figure').length),
    ...statusRows,
    ...areaRows,
    ...dates(w.next, next),
  ];
}

function measuresOf(records: readonly PolicyRecord[]): readonly PolicyRecord[] {
  return records.filter(r => r.kind === 'measure');
}

function ofStatus(records: readonly PolicyRecord[], status: Status): number {
  return measuresOf(records).filter(r => r.status === status).length;
}

/** The topics that these zones have the most measures about. */
function topAreas(columns: readonly (readonly PolicyRecord[])[], limit = 10): string[] {
  const counts = new Map<string, number>();
  for (const record of columns.flatMap(measuresOf))
    for (const area of record.areas) counts.set(area, (counts.get(area) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([area]) => area);
}

/**
 * Numbers of a row with the sign of the largest, or of all when they are the same.
 *
 * @example
 * marked([12, 7, 0], words) //=> ['12 ▲', '7', '–']
 */
function marked(values: readonly number[], words: Words): string[] {
  const most = Math.max(...values);
  const same = values.every(value => value === most);
  return values.map(value => {
    const text = value === 0 ? '–' : formatNumber(value, words.language);
    return same ? `${text} =` : value === most ? `${text} ▲` : text;
  });
}
