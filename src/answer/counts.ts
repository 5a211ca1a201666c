import type { Core } from '../core.ts';
import type { Words } from '../language/index.ts';
import type { Part, Reply } from '../reply.ts';
import type { Found } from '../search/search.ts';
import { countChart, trendChart } from './chart-part.ts';
import { figureChart } from './figure-chart.ts';
import { type Asked, again } from './list.ts';

/** What was found as pictures: its figures or its trend where it has one, else its topics; and its zones. */
export function countsView(found: Found, asked: Asked, core: Core, words: Words): Reply {
  const { hits: w, chart } = words;
  const what = chart.many[asked.what];
  const records = found.hits.map(hit => hit.record);
  const figures = asked.what === 'figure' ? figureChart(records, core, words) : undefined;
  const trend = trendChart(records, what, words);
  const parts: Part[] = [
    figures ?? trend ?? countChart(chart.byArea(what), 'areas', found.facets.areas, core, words),
    ...(found.facets.zones.length > 1
      ? [countChart(chart.byZone(what), 'zones', found.facets.zones, core, words)]
      : []),
    {
      kind: 'actions',
      actions: [
        { label: w.list, call: again(asked, { view: 'list' }), mode: 'replace' },
        { label: w.share, call: again(asked, { share: true }) },
      ],
    },
  ];
  return { visibility: 'private', title: w.found(found.total, w.what[asked.what]), parts, language: words.language };
}
