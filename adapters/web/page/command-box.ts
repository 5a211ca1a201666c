import { complete, type Suggestion } from './api.ts';
import { el } from './dom.ts';
import { createHistory } from './history.ts';
import type { PageWords } from './words.ts';

export interface CommandBox {
  readonly form: HTMLFormElement;
  /** Puts a line into the box without running it. */
  write(line: string): void;
  focus(): void;
  translate(words: PageWords): void;
}

/** Where commands are typed, with suggestions below. Enter runs; arrows choose, or bring back earlier lines. */
export function createCommandBox(words: PageWords, runLine: (line: string) => void): CommandBox {
  const input = el('input', {
    id: 'command',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    maxlength: 2000,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'suggestions',
  });
  const list = el('ul', { id: 'suggestions', role: 'listbox', hidden: true });
  const label = el('label.unseen', { for: 'command' });
  const button = el('button.ask', { type: 'submit' });
  const form = el('form.command', {}, label, input, button, list);
  const history = createHistory();
  let items: readonly Suggestion[] = [];
  let active = -1;
  let asking = new AbortController();

  const close = () => {
    asking.abort();
    list.hidden = true;
    items = [];
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const mark = (to: number) => {
    active = to;
    [...list.children].forEach((child, i) => {
      child.setAttribute('aria-selected', String(i === active));
      if (i === active) child.scrollIntoView({ block: 'nearest' });
    });
    if (active >= 0) input.setAttribute('aria-activedescendant', `suggestion-${active}`);
    else input.removeAttribute('aria-activedescendant');
  };
  const take = ({ insert, from }: Suggestion) => {
    const end = input.selectionStart ?? input.value.length;
    input.value = input.value.slice(0, from) + insert + input.value.slice(end);
    const cursor = from + insert.length;
    input.setSelectionRange(cursor, cursor);
    input.focus();
    void suggest();
  };
  const suggest = async () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const found = await complete(input.value.slice(0, input.selectionStart ?? undefined), signal).catch(
      () => undefined,
    );
    if (!found || signal.aborted) return;
    items = found;
    list.replaceChildren(...found.map((item, i) => suggestionItem(item, i, () => take(item))));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    mark(-1);
  };
  const write = (line: string) => {
    input.value = line;
    input.setSelectionRange(line.length, line.length);
    close();
  };

  input.addEventListener('input', () => {
    // What was chosen belongs to the line before: Enter runs what is typed now.
    mark(-1);
    if (input.value.trim()) void suggest();
    else close();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' && !list.hidden) mark((active + 1) % items.length);
    else if (key === 'ArrowDown' && history.isBrowsing()) write(history.later());
    else if (key === 'ArrowDown') void suggest();
    else if (key === 'ArrowUp' && active >= 0) mark(active - 1);
    else if (key === 'ArrowUp') write(history.earlier(input.value));
    else if (key === 'Escape' && !list.hidden) close();
    else if ((key === 'Enter' || key === 'Tab') && items[active]) take(items[active]!);
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    const line = input.value.trim();
    close();
    if (!line) return;
    history.add(line);
    input.select();
    runLine(line);
  });

  const translate = (to: PageWords) => {
    label.textContent = to.command;
    input.placeholder = to.placeholder;
    button.textContent = to.run;
    list.setAttribute('aria-label', to.suggestions);
  };
  translate(words);
  return { form, write, focus: () => input.focus(), translate };
}

function suggestionItem({ label, detail }: Suggestion, i: number, take: () => void): HTMLElement {
  const item = el(
    'li',
    { id: `suggestion-${i}`, role: 'option', 'aria-selected': 'false' },
    el('span', {}, label),
    detail ? el('small', {}, detail) : undefined,
  );
  item.addEventListener('mousedown', event => {
    event.preventDefault();
    take();
  });
  return item;
}
