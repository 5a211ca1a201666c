import { calendarOf, upcoming } from '../calendar/calendar.ts';
import type { Core } from '../core.ts';
import { shortName } from '../corpus/names.ts';
import type { Zone } from '../corpus/schema.ts';
import type { Words } from '../language/index.ts';
import type { Part, Reply } from '../reply.ts';
import { figureLabel, figureText } from './card.ts';
import { toHit } from './list.ts';

/** What there is about one zone: figures, measures by topic, latest and coming milestones. */
export function zoneProfile(zone: Zone, core: Core, words: Words): Reply {
  const filters = { zones: [zone.id] };
  const all = core.search.find({ text: '', filters, limit: 0 });
  const latest = core.search.find({ text: '', filters: { ...filters, kinds: ['milestone'] }, sort: 'date', limit: 3 });
  const records = core.corpus.records.filter(record => record.zones.includes(zone.id));
  const figures = records
    .filter(r => r.kind === 'figure')
    .flatMap(r => r.figures)
    .slice(0, 6);
  const today = core.clock.now().toISOString().slice(0, 10);
  const next = upcoming(calendarOf(records), today).slice(0, 3);
  const w = words.zone;
  const parts: Part[] = [
    {
      kind: 'facts',
      facts: [
        { label: w.chinese, value: zone.zh },
        ...(zone.founded ? [{ label: w.founded, value: zone.founded }] : []),
        { label: w.records, value: String(all.total) },
      ],
    },
  ];
  if (figures.length)
    parts.push(
      { kind: 'heading', text: w.figures },
      { kind: 'facts', facts: figures.map(f => ({ label: figureLabel(f), value: figureText(f) })) },
    );
  if (next.length)
    parts.push(
      { kind: 'heading', text: w.next },
      { kind: 'timeline', entries: next.map(({ date, what }) => ({ date, title: what })) },
    );
  if (latest.hits.length)
    parts.push(
      { kind: 'heading', text: w.latest },
      { kind: 'hits', start: 1, hits: latest.hits.map(hit => toHit(hit, core, words)) },
    );
  if (all.facets.areas.length) {
    parts.push({
      kind: 'choices',
      label: w.byTopic,
      choices: all.facets.areas.slice(0, 25).map(({ id, count }) => ({
        label: `${shortName(core.corpus.areas.get(id)!, words.language)} (${count})`,
        call: { command: 'measure', args: { zone: [zone.id], area: [id] } },
      })),
    });
  }
  parts.push({
    kind: 'actions',
    actions: [{ label: words.hits.share, call: { command: 'zone', args: { zone: zone.id, share: true } } }],
  });
  return { visibility: 'private', title: zone.en, parts, language: words.language };
}
