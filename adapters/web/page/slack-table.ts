import { el } from './dom.ts';
import { type Json, listOf, textOf } from './payload.ts';
import { richText } from './slack-text.ts';
import type { PageWords } from './words.ts';

/** A `data_table` with its pages, or a plain `table`. */
export function slackTable(block: Json, words: PageWords): HTMLElement {
  const rows = (Array.isArray(block.rows) ? block.rows : []).map(listOf);
  const [head = [], ...body] = rows;
  const size = block.type === 'data_table' ? Number(block.page_size ?? 5) : body.length || 1;
  const pages = Math.max(1, Math.ceil(body.length / size));
  const caption = textOf(block.caption);
  const content = el('tbody');
  const status = el('span', { 'aria-live': 'polite' });
  const step = (by: number, label: string) => {
    const button = el('button', { type: 'button', 'aria-label': label }, label);
    button.addEventListener('click', () => show(page + by));
    return button;
  };
  const [back, on] = [step(-1, '‹'), step(1, '›')];
  let page = 0;
  const show = (to: number) => {
    page = Math.max(0, Math.min(pages - 1, to));
    const shown = body.slice(page * size, (page + 1) * size);
    content.replaceChildren(
      ...shown.map(row =>
        el(
          'tr',
          {},
          ...row.map((cell, i) => el(i === 0 ? 'th' : 'td', i === 0 ? { scope: 'row' } : {}, ...cellNodes(cell))),
        ),
      ),
    );
    status.textContent = words.rows(page * size + 1, page * size + shown.length, body.length);
    back.disabled = page === 0;
    on.disabled = page === pages - 1;
  };
  show(0);
  const table = el(
    'table',
    {},
    caption ? el('caption', {}, caption) : undefined,
    el('thead', {}, el('tr', {}, ...head.map(cell => el('th', { scope: 'col' }, ...cellNodes(cell))))),
    content,
  );
  const pager = pages > 1 ? el('div.pager', {}, back, status, on) : undefined;
  return el('div.table', {}, el('div.scroll', { tabindex: 0, role: 'region', 'aria-label': caption }, table), pager);
}

function cellNodes(cell: Json): Node[] {
  if (cell.type === 'rich_text') return richText(listOf(cell.elements));
  return [document.createTextNode(textOf(cell.text) || textOf(cell.value))];
}
