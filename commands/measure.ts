import { defineCommand } from '../src/command.ts';
import { filterOptions, queryOption } from './filters.ts';
import { answerSearch } from './find.ts';

/** `/measure`: finds policy measures by words, filters or id. */
export const measure = defineCommand({
  name: 'measure',
  description: 'Find policy measures of the pilot free trade zones',
  options: { query: queryOption('Words, or an id such as SC-46', ['measure']), ...filterOptions },
  run: context => answerSearch(context, 'measure'),
});
