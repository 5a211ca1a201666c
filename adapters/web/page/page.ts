import { type Answer, invoke, Refused, run } from './api.ts';
import { createCommandBox } from './command-box.ts';
import { el } from './dom.ts';
import { addressOf, drawExchange } from './exchange.ts';
import { readSetting, writeSetting } from './settings.ts';
import { pageWords } from './words.ts';

let language = readSetting('language', navigator.language.startsWith('zh') ? 'zh-CN' : 'en');
let words = pageWords(language);

const feed = el('main', { id: 'answers' });
const problem = el('p.problem', { role: 'alert', hidden: true });
const live = el('p.unseen', { role: 'status', 'aria-live': 'polite' });
const box = createCommandBox(words, line => void ask(line));

async function ask(line: string, fromLink = false): Promise<void> {
  await working(async () => {
    const answer = await run(line, language, fromLink);
    add(answer, answer.typed ?? line);
  }, line);
}

/** Shows what is going on, and what went wrong, in place of an answer. */
async function working(work: () => Promise<void>, line: string): Promise<void> {
  document.body.classList.add('working');
  problem.hidden = true;
  try {
    await work();
  } catch (error) {
    const message =
      error instanceof Refused ? (error.code === 'confirm' ? words.confirm : error.message) : words.failed;
    problem.textContent = message;
    problem.hidden = false;
    box.write(line);
    box.focus();
  } finally {
    document.body.classList.remove('working');
  }
}

function add(answer: Answer, line: string): HTMLElement {
  welcome.remove();
  const drawn = drawAnswer(answer, line);
  feed.append(drawn);
  drawn.scrollIntoView({ block: 'start', behavior: 'instant' });
  return drawn;
}

function drawAnswer(answer: Answer, line: string): HTMLElement {
  const drawn = drawExchange(answer, line, words, (surface, clicked) => {
    void working(async () => {
      const next = await invoke(surface, clicked, language);
      const nextLine = next.typed ?? line;
      const shown = next.replace ? drawAnswer(next, nextLine) : add(next, nextLine);
      if (next.replace) drawn.replaceWith(shown);
      shown.querySelector('h2')?.focus({ preventScroll: !next.replace });
    }, line);
  });
  live.textContent = words.answered(line);
  if (answer.typed) history.replaceState(null, '', addressOf(line));
  return drawn;
}

const tryThis = el('h2');
const about = el('p');
const hint = el('p.hint');
const chips = el('div.chips');
const welcome = el('section.welcome', {}, about, tryThis, chips, hint);

function toggle(name: string, initial: boolean, apply: (on: boolean) => void): HTMLButtonElement {
  const button = el('button.toggle', { type: 'button', role: 'switch' });
  const set = (on: boolean) => {
    button.setAttribute('aria-checked', String(on));
    writeSetting(name, on ? '1' : '0');
    apply(on);
  };
  button.addEventListener('click', () => set(button.getAttribute('aria-checked') !== 'true'));
  set(initial);
  return button;
}

const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
const dark = toggle('dark', readSetting('dark', prefersDark ? '1' : '0') === '1', on => {
  document.documentElement.dataset.theme = on ? 'dark' : 'light';
});
const raw = toggle('raw', readSetting('raw', '0') === '1', on => document.body.classList.toggle('payloads', on));
const languages = el('select', {}, el('option', { value: 'en' }, 'English'), el('option', { value: 'zh-CN' }, '中文'));
languages.value = language;
languages.addEventListener('change', () => {
  language = languages.value;
  writeSetting('language', language);
  translate();
});

function translate(): void {
  words = pageWords(language);
  document.documentElement.lang = language;
  document.title = words.title;
  dark.textContent = words.theme;
  raw.textContent = words.raw;
  languages.setAttribute('aria-label', words.language);
  about.textContent = words.about;
  tryThis.textContent = words.tryThis;
  hint.textContent = words.hint;
  chips.replaceChildren(
    ...words.examples.map(line => {
      const chip = el('button.chip', { type: 'button' }, line);
      chip.addEventListener('click', () => {
        box.write(line);
        void ask(line);
      });
      return chip;
    }),
  );
  box.translate(words);
}

translate();
feed.append(welcome);
document.body.append(
  el(
    'header.top',
    {},
    el(
      'div.bar',
      {},
      el('h1', {}, el('img', { src: '/icon.svg', alt: '', width: 28, height: 28 }), 'Zonebot'),
      languages,
      dark,
      raw,
    ),
    box.form,
    problem,
  ),
  live,
  feed,
);
const asked = new URLSearchParams(location.search).get('q');
if (asked) {
  box.write(asked);
  void ask(asked, true);
} else box.focus();
