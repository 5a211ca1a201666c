import type { CalendarEntry } from '../calendar/calendar.ts';
import { daysLeft } from '../calendar/calendar.ts';
import type { Core } from '../core.ts';
import type { Words } from '../language/index.ts';
import type { Part, Reply } from '../reply.ts';
import { openCall } from './card.ts';

/** Dated entries in their order, each with what it is and how to open it. */
export function timeline(
  title: string,
  entries: readonly CalendarEntry[],
  _core: Core,
  words: Words,
  today?: string,
): Reply {
  const parts: Part[] = [
    {
      kind: 'timeline',
      entries: entries.map(({ record, date, kind, what }) => ({
        date,
        title: [
          what === record.title ? record.title : `${record.title}: ${what}`,
          {
            text: ` · ${words.dateKind[kind]}${today ? ` · ${words.daysLeft(daysLeft(date, today))}` : ''} · ${record.id}`,
            emphasis: true,
          },
        ],
        open: openCall(record),
      })),
    },
  ];
  if (entries.length) {
    const records = [...new Map(entries.map(entry => [entry.record.id, entry.record])).values()];
    parts.push({
      kind: 'choices',
      label: words.hits.open,
      choices: records.slice(0, 25).map(r => ({ label: `${r.id} · ${r.title}`, call: openCall(r) })),
    });
  }
  return { visibility: 'private', title, parts, language: words.language };
}
