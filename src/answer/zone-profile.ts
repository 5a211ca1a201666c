import { calendarOf, upcoming } from '../calendar/calendar.ts';
import { today } from '../calendar/today.ts';
import type { Core } from '../core.ts';
import type { PolicyRecord } from '../corpus/corpus.ts';
import type { Zone } from '../corpus/schema.ts';
import { formatDate, formatNumber } from '../language/format.ts';
import type { Words } from '../language/index.ts';
import type { Choice, Part, Reply } from '../reply.ts';
import { recordChoice } from './card.ts';
import { countChart } from './chart-part.ts';
import { figureTable, sourcesOf } from './figures.ts';
import { nameOf } from './names.ts';
import { similarZones } from './similar-zones.ts';
import { timelinePart } from './timeline.ts';

/** What there is about one zone: figures, measures by topic, latest and coming dates, replication, zones like it. */
export function zoneProfile(zone: Zone, core: Core, words: Words): Reply {
  const w = words.zone;
  const records = core.corpus.records.filter(record => record.zones.includes(zone.id));
  const measures = core.search.find({ text: '', filters: { zones: [zone.id], kinds: ['measure'] }, limit: 0 });
  const like = similarZones(zone.id, core.corpus);
  const parts: Part[] = [
    { kind: 'facts', facts: facts(zone, records, words) },
    ...keyFigures(records, core, words),
    ...(measures.facets.areas.length ? [countChart(w.byTopic, 'areas', measures.facets.areas, core, words)] : []),
    ...coming(records, core, words),
    ...latest(records, core, words),
    ...replication(zone, records, core, words),
    {
      kind: 'actions',
      actions: [
        ...like.slice(0, 2).map(id => ({
          label: w.compareWith(nameOf('zones', id, core, words)),
          call: { command: 'compare', args: { zones: [zone.id, id] } },
        })),
        { label: words.hits.share, call: { command: 'zone', args: { zone: zone.id, share: true } } },
      ],
    },
    ...choices(
      w.byTopic,
      measures.facets.areas.slice(0, 25).map(({ id, count }) => ({
        label: `${nameOf('areas', id, core, words)} (${formatNumber(count, words.language)})`,
        call: { command: 'measure', args: { zone: [zone.id], area: [id] } },
      })),
    ),
    ...choices(
      w.similar,
      like.map(id => ({ label: nameOf('zones', id, core, words), call: { command: 'zone', args: { zone: id } } })),
    ),
  ];
  const title = words.language.startsWith('zh') ? zone.zh : zone.en;
  return { visibility: 'private', title, parts, language: words.language };
}

function facts(zone: Zone, records: readonly PolicyRecord[], words: Words) {
  const w = words.zone;
  const chinese = words.language.startsWith('zh');
  const count = (kind: PolicyRecord['kind']) => records.filter(r => r.kind === kind).length;
  const measures = records.filter(r => r.kind === 'measure');
  const statuses = Object.entries(words.status)
    .map(([status, name]) => ({ name, count: measures.filter(r => r.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count}`);
  return [
    { label: chinese ? w.english : w.chinese, value: chinese ? zone.en : zone.zh },
    ...(zone.founded ? [{ label: w.founded, value: formatDate(zone.founded, words.language) }] : []),
    ...(zone.cities.length ? [{ label: w.cities, value: zone.cities.join(', ') }] : []),
    { label: w.records, value: w.recordsOf(count('measure'), count('milestone'), count('figure')) },
    ...(statuses.length ? [{ label: w.byStatus, value: statuses.join(' · ') }] : []),
  ];
}

/** Some headline numbers, those first of which the source says when they were counted. */
function keyFigures(records: readonly PolicyRecord[], core: Core, words: Words): Part[] {
  const figures = records.filter(r => r.kind === 'figure');
  const isDated = ({ figures }: PolicyRecord) => figures.some(({ period }) => period);
  const shown = [...figures.filter(isDated), ...figures.filter(record => !isDated(record))].slice(0, 4);
  if (shown.length === 0) return [];
  return [
    figureTable(shown, ['what', 'value', 'period', 'record'], words.zone.figures, words),
    sourcesOf(shown, core, words),
  ];
}

function coming(records: readonly PolicyRecord[], core: Core, words: Words): Part[] {
  const day = today(core.clock);
  const next = upcoming(calendarOf(records), day).slice(0, 3);
  return next.length ? section(words.zone.next, [timelinePart(next, words, day)]) : [];
}

/** What happened last: targets and deadlines are for `coming`. */
function latest(records: readonly PolicyRecord[], core: Core, words: Words): Part[] {
  const day = today(core.clock);
  const events = records.filter(r => r.milestone === 'event');
  const past = calendarOf(events).filter(({ record, date }) => date === record.date && date <= day);
  if (past.length === 0) return [];
  return section(words.zone.latest, [timelinePart(past.slice(-3).reverse(), words, day)]);
}

/** What went on from this zone to other places. */
function replication(zone: Zone, records: readonly PolicyRecord[], core: Core, words: Words): Part[] {
  const w = words.zone;
  const replicated = records.filter(r => r.status === 'replicated');
  if (replicated.length === 0) return [];
  const all = { command: 'measure', args: { zone: [zone.id], status: 'replicated' } };
  return [
    ...section(w.replication, [{ kind: 'text', text: w.replicated(replicated.length) }]),
    ...choices(w.replication, [
      ...replicated.slice(0, 10).map(record => recordChoice(record, core, words)),
      ...(replicated.length > 10 ? [{ label: w.showAll, call: all }] : []),
    ]),
  ];
}

function section(heading: string, parts: readonly Part[]): Part[] {
  return parts.length ? [{ kind: 'heading', text: heading }, ...parts] : [];
}

function choices(label: string, options: readonly Choice[]): Part[] {
  return options.length ? [{ kind: 'choices', label, choices: options }] : [];
}
