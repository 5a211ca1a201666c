import { el, uniqueId } from './dom.ts';

export interface SelectOption {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
}

/** A select as chats have it: a button that opens a list. Keys: arrows, Home, End, Enter, Escape, first letters. */
export function createSelect(
  placeholder: string,
  options: readonly SelectOption[],
  choose: (value: string) => void,
): HTMLElement {
  const id = uniqueId('list');
  const button = el(
    'button.select',
    { type: 'button', role: 'combobox', 'aria-haspopup': 'listbox', 'aria-expanded': 'false', 'aria-controls': id },
    el('span', {}, placeholder),
    el('span.arrow', { 'aria-hidden': 'true' }, '⌄'),
  );
  const list = el('ul.options', { id, role: 'listbox', 'aria-label': placeholder, hidden: true });
  const items = options.map(({ label, description }, i) =>
    el(
      'li',
      { role: 'option', id: `${id}-${i}`, 'aria-selected': 'false' },
      el('span', {}, label),
      description ? el('small', {}, description) : undefined,
    ),
  );
  list.append(...items);
  const box = el('div.select-box', {}, button, list);
  let active = -1;

  const show = (open: boolean) => {
    list.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) {
      const below = window.innerHeight - button.getBoundingClientRect().bottom;
      box.classList.toggle('upward', below < Math.min(320, list.scrollHeight));
    }
    move(open ? 0 : -1);
  };
  const move = (to: number) => {
    items[active]?.setAttribute('aria-selected', 'false');
    active = Math.max(-1, Math.min(items.length - 1, to));
    items[active]?.setAttribute('aria-selected', 'true');
    items[active]?.scrollIntoView({ block: 'nearest' });
    if (active >= 0) button.setAttribute('aria-activedescendant', items[active]!.id);
    else button.removeAttribute('aria-activedescendant');
  };
  const take = (i: number) => {
    show(false);
    button.focus();
    if (options[i]) choose(options[i].value);
  };

  button.addEventListener('click', () => (list.hidden ? show(true) : take(-1)));
  button.addEventListener('blur', () => show(false));
  button.addEventListener('keydown', event => {
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: Math.max(0, active - 1),
      Home: 0,
      End: items.length,
    };
    const { key } = event;
    if (list.hidden && key !== 'ArrowDown') return;
    if (list.hidden) show(true);
    else if (key in steps) move(steps[key]!);
    else if (key === 'Enter' || key === ' ') take(active);
    else if (key === 'Escape') show(false);
    else if (key.length === 1) move(nextByLetter(options, active, key));
    else return;
    event.preventDefault();
  });
  list.addEventListener('mousedown', event => event.preventDefault());
  items.forEach((item, i) => {
    item.addEventListener('click', () => take(i));
    item.addEventListener('mousemove', () => i !== active && move(i));
  });
  return box;
}

function nextByLetter(options: readonly SelectOption[], active: number, letter: string): number {
  const order = options.map((_, i) => (active + 1 + i) % options.length);
  return order.find(i => options[i]!.label.toLowerCase().startsWith(letter.toLowerCase())) ?? active;
}
