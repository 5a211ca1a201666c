import type { Core } from '../core.ts';
import type { Words } from '../language/index.ts';
import type { Part, Reply } from '../reply.ts';
import type { Found } from '../search/search.ts';
import { recordChoice } from './card.ts';
import { figureChart } from './figure-chart.ts';
import { figureTable, sourcesOf } from './figures.ts';
import { type Asked, hitList } from './list.ts';

/** A page of headline numbers as a table and, where they compare, as a chart; the ways on are those of every list. */
export function figureList(found: Found, asked: Asked, core: Core, words: Words): Reply {
  const records = found.hits.map(hit => hit.record);
  const list = hitList(found, asked, core, words);
  const table = figureTable(records, ['what', 'value', 'period', 'source', 'record'], words.figure.caption, words);
  const chart = figureChart(records, core, words);
  const open: Part = {
    kind: 'choices',
    label: words.hits.open,
    choices: records.map(record => recordChoice(record, core, words)),
  };
  const parts = list.parts.flatMap(part =>
    part.kind === 'hits' ? [table, ...(chart ? [chart] : []), sourcesOf(records, core, words)] : [part],
  );
  return { ...list, parts: [...parts, open] };
}
