import { defineCommand } from '../src/command.ts';
import { filterOptions, queryOption } from './filters.ts';
import { answerSearch } from './find.ts';

/** `/figure`: headline numbers with unit, period and source, as a table and as a chart. */
export const figure = defineCommand({
  name: 'figure',
  description: 'Find headline numbers, with unit, period and source',
  options: {
    query: queryOption('Words, such as trade of the zones, or an id such as OP-F1', ['figure']),
    ...filterOptions,
  },
  run: context => answerSearch(context, 'figure'),
});
