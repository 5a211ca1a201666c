import type { Core } from '../core.ts';
import type { Words } from '../language/index.ts';
import type { Part, Reply } from '../reply.ts';
import type { Found } from '../search/search.ts';
import { recordChoice } from './card.ts';
import { figureChart } from './figure-chart.ts';
import { figureTable } from './figures.ts';
import { type Asked, hitList } from './list.ts';

/** A page of headline numbers as a table and, where they compare, as a chart; the ways on are those of every list. */
export function figureList(found: Found, asked: Asked, core: Core, words: Words): Reply {
  const records = found.hits.map(hit => hit.record);
  const list = hitList(found, asked, core, words);
  const table = figureTable(records, words.figure.caption, words);
  const chart = figureChart(records, core, words);
  const first = records.map(record => record.sources[0]!.split('#')[0]!);
  const titles = [...new Set(first)].map(id => core.corpus.sources.get(id)?.title ?? id);
  const source: Part = { kind: 'citation', text: `${words.card.source}${words.colon}${titles.join(' · ')}` };
  const open: Part = {
    kind: 'choices',
    label: words.hits.open,
    choices: records.map(record => recordChoice(record, core, words)),
  };
  const parts = list.parts.flatMap(part =>
    part.kind === 'hits' ? [table, ...(chart ? [chart] : []), source] : [part],
  );
  return { ...list, parts: [...parts, open] };
}
