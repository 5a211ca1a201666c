import limitsFile from '../limits.json' with { type: 'json' };

const limits = limitsFile.slack;

type Json = Record<string, unknown>;
type Check = (block: Json, at: string, say: Say) => void;
type Say = (problem: string) => void;

/**
 * What Slack would refuse in a message, as lines that name the place and the rule. Written from Slack's documents and
 * `limits.json`, apart from the adapter, so that the two can disagree.
 */
export function validateMessage(message: unknown): string[] {
  const problems: string[] = [];
  const say: Say = problem => problems.push(problem);
  const { text, blocks } = message as { text?: unknown; blocks?: unknown };
  if (typeof text !== 'string' || !text.trim()) say('text: missing, though screen readers read only this');
  else if (size(text) > limits.message.text_recommended) say(`text: ${size(text)} characters`);
  if (blocks === undefined) return problems;
  if (!Array.isArray(blocks) || blocks.length === 0) return [...problems, 'blocks: not a list with something in it'];
  if (blocks.length > limits.message.blocks) say(`blocks: ${blocks.length}`);
  validateBlocks(blocks, say);
  const characters = textIn(blocks);
  if (characters > limits.message.blocks_total_chars_safe) say(`msg_blocks_too_long: ${characters}`);
  const charts = blocks.filter(block => block.type === 'data_visualization').length;
  if (charts > limits.data_visualization.per_message) say(`${charts} charts`);
  if (blocks.filter(block => block.type === 'table').length > limits.table.per_message) say('more than one table');
  const tables = blocks.filter(block => block.type === 'data_table');
  if (textIn(tables) > limits.table.chars_per_message) say('more than 10,000 characters in tables');
  return problems;
}

export function validateBlocks(blocks: readonly Json[], say: Say): void {
  const ids = new Set<unknown>();
  for (const [i, block] of blocks.entries()) {
    const at = `blocks[${i}] ${block.type}`;
    const check = checks[String(block.type)] ?? (() => say(`${at}: no such block`));
    only(block, at, say);
    check(block, at, say);
    for (const id of [block.block_id, ...actionIds(block)]) {
      if (id === undefined) continue;
      if (ids.has(id)) say(`${at}: id ${id} twice`);
      ids.add(id);
    }
  }
}

const fields: Readonly<Record<string, readonly string[]>> = {
  header: ['text', 'level'],
  section: ['text', 'fields', 'accessory', 'expand'],
  context: ['elements'],
  divider: [],
  actions: ['elements'],
  rich_text: ['elements'],
  data_table: ['caption', 'rows', 'page_size', 'row_header_column_index'],
  data_visualization: ['title', 'chart'],
  image: ['alt_text', 'title', 'image_url', 'slack_file'],
};

function only(block: Json, at: string, say: Say): void {
  const known = [...(fields[String(block.type)] ?? []), 'type', 'block_id'];
  for (const name of Object.keys(block)) if (!known.includes(name)) say(`${at}: no field ${name}`);
}

const checks: Readonly<Record<string, Check>> = {
  header(block, at, say) {
    checkText(block.text, `${at}.text`, limits.header.text, say, ['plain_text']);
    if (block.level !== undefined && ![1, 2, 3, 4].includes(block.level as number)) say(`${at}: level`);
  },
  section(block, at, say) {
    if (block.text === undefined && block.fields === undefined) say(`${at}: neither text nor fields`);
    if (block.text !== undefined) checkText(block.text, `${at}.text`, limits.text_object.max, say);
    if (block.fields !== undefined) {
      const list = block.fields as Json[];
      if (list.length < 1 || list.length > limits.section.fields) say(`${at}: ${list.length} fields`);
      for (const [i, field] of list.entries()) {
        checkText(field, `${at}.fields[${i}]`, limits.section.field_text, say);
      }
    }
    if (block.accessory !== undefined) checkElement(block.accessory as Json, `${at}.accessory`, say);
  },
  context(block, at, say) {
    const list = block.elements as Json[];
    if (list.length < 1 || list.length > limits.context.elements) say(`${at}: ${list.length} elements`);
    for (const [i, element] of list.entries()) {
      checkText(element, `${at}[${i}]`, limits.text_object.max, say);
    }
  },
  divider() {},
  actions(block, at, say) {
    const list = block.elements as Json[];
    if (list.length < 1 || list.length > limits.actions.elements) say(`${at}: ${list.length} elements`);
    for (const [i, element] of list.entries()) {
      checkElement(element, `${at}[${i}]`, say);
    }
  },
  rich_text(block, at, say) {
    const list = block.elements as Json[];
    if (!list.length) say(`${at}: empty`);
    for (const element of list) checkRich(element, at, say);
  },
  data_table(block, at, say) {
    const rows = block.rows as Json[][];
    const columns = rows[0]?.length ?? 0;
    if (!block.caption) say(`${at}: no caption`);
    if (rows.length < limits.data_table.rows_min || rows.length > 101) say(`${at}: ${rows.length} rows`);
    if (columns < 1 || columns > limits.data_table.columns) say(`${at}: ${columns} columns`);
    for (const row of rows) {
      if (row.length !== columns) say(`${at}: rows of unequal length`);
      for (const cell of row) {
        if (!['raw_text', 'raw_number'].includes(String(cell.type))) say(`${at}: cell of type ${cell.type}`);
        if (typeof cell.text !== 'string' || size(cell.text) < limits.table.cell_min) say(`${at}: an empty cell`);
      }
    }
  },
  data_visualization(block, at, say) {
    bounded(block.title, 1, limits.data_visualization.title, `${at}.title`, say);
    checkChart(block.chart as Json, at, say);
  },
};

function checkChart(chart: Json, at: string, say: Say): void {
  if (!['bar', 'line', 'area'].includes(String(chart.type))) say(`${at}: chart of type ${chart.type}`);
  const rules = limits.data_visualization;
  const axis = chart.axis_config as { categories: string[]; x_label?: string; y_label?: string };
  const series = chart.series as { name: string; data: { label: string; value: number }[] }[];
  if (series.length < 1 || series.length > rules.series[1]!) say(`${at}: ${series.length} series`);
  const { length } = axis.categories;
  if (length < rules.points[0]! || length > rules.points[1]!) say(`${at}: ${length} categories`);
  if (new Set(axis.categories).size !== length) say(`${at}: a category twice`);
  for (const label of [axis.x_label, axis.y_label]) {
    if (label !== undefined) bounded(label, 1, rules.axis_label, `${at} axis`, say);
  }
  for (const category of axis.categories) bounded(category, 1, rules.label, `${at} category`, say);
  for (const { name, data } of series) {
    bounded(name, 1, rules.series_name, `${at} series`, say);
    if (data.map(d => d.label).join('\0') !== axis.categories.join('\0')) say(`${at}: points are not the categories`);
    if (!data.every(({ value }) => Number.isFinite(value))) say(`${at}: a value is no number`);
  }
}

function checkElement(element: Json, at: string, say: Say): void {
  bounded(element.action_id, 1, limits.action_id, `${at}.action_id`, say);
  if (element.type === 'button') {
    checkText(element.text, `${at}.text`, limits.button.text, say, ['plain_text']);
    if (element.value !== undefined) bounded(element.value, 0, limits.button.value, `${at}.value`, say);
    if (element.url !== undefined) {
      bounded(element.url, 1, limits.button.url, `${at}.url`, say);
      if (!/^https?:\/\//.test(String(element.url))) say(`${at}: url ${element.url}`);
    }
    if (element.style !== undefined && !['primary', 'danger'].includes(String(element.style))) say(`${at}.style`);
  } else if (element.type === 'static_select') {
    const options = element.options as Json[];
    checkText(element.placeholder, `${at}.placeholder`, limits.select.placeholder, say, ['plain_text']);
    checkOptions(options, at, say);
  } else if (element.type === 'external_select') {
    checkText(element.placeholder, `${at}.placeholder`, limits.select.placeholder, say, ['plain_text']);
  } else say(`${at}: no such element: ${element.type}`);
}

export function checkOptions(options: readonly Json[], at: string, say: Say): void {
  if (options.length < 1 || options.length > limits.select.options) say(`${at}: ${options.length} options`);
  for (const { text, value, description } of options) {
    checkText(text, `${at} option`, limits.option.text, say);
    bounded(value, 1, limits.option.value, `${at} option value`, say);
    if (description !== undefined)
      checkText(description, `${at} option description`, limits.option.description, say, ['plain_text']);
  }
}

function checkRich(element: Json, at: string, say: Say): void {
  const elements = element.elements as Json[];
  const containers = ['rich_text_section', 'rich_text_list', 'rich_text_quote', 'rich_text_preformatted'];
  if (containers.includes(String(element.type))) {
    if (!elements.length) say(`${at}: an empty ${element.type}`);
    if (element.type === 'rich_text_list' && !['bullet', 'ordered'].includes(String(element.style)))
      say(`${at}: style`);
    for (const child of elements) checkRich(child, at, say);
  } else if (element.type === 'text') bounded(element.text, 1, limits.text_object.max, `${at} text`, say);
  else if (element.type === 'link') {
    if (!/^https?:\/\//.test(String(element.url))) say(`${at}: link to ${element.url}`);
    bounded(element.url, 1, limits.button.url, `${at} link`, say);
  } else say(`${at}: no such element: ${element.type}`);
}

function checkText(value: unknown, at: string, max: number, say: Say, types = ['plain_text', 'mrkdwn']): void {
  const { type, text } = (value ?? {}) as { type?: string; text?: unknown };
  if (!types.includes(String(type))) say(`${at}: a text of type ${type}`);
  bounded(text, limits.text_object.min, max, at, say);
  if (typeof text === 'string' && !text.trim()) say(`${at}: blank`);
  if (type === 'mrkdwn' && /&(?!amp;|lt;|gt;)/.test(String(text))) say(`${at}: a broken entity`);
}

function bounded(value: unknown, min: number, max: number, at: string, say: Say): void {
  if (typeof value !== 'string') {
    say(`${at}: ${typeof value} instead of text`);
    return;
  }
  const length = size(value);
  if (length < min || length > max) say(`${at}: ${length} characters, not ${min} to ${max}`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
  if (/\p{Cs}|\u0000/u.test(value)) say(`${at}: half a character`);
}

function actionIds(block: Json): unknown[] {
  const elements = [block.accessory, ...(block.type === 'actions' ? (block.elements as Json[]) : [])];
  return elements.map(element => (element as Json | undefined)?.action_id).filter(Boolean);
}

/** Characters of text in blocks; values and ids don't count. */
function textIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + textIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, item]) => {
    const counts = typeof item === 'string' && ['text', 'caption', 'title', 'label', 'name', 'url'].includes(name);
    return sum + (counts ? size(item as string) : textIn(item));
  }, 0);
}

function size(text: string): number {
  return [...text].length;
}
