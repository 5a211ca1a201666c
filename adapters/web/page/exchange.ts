import type { Answer } from './api.ts';
import { drawDiscord } from './discord.ts';
import { el, svg } from './dom.ts';
import { drawSlack } from './slack.ts';
import type { PageWords } from './words.ts';

export type ClickedIn = (surface: 'slack' | 'discord', clicked: { id: string; value?: string }) => void;

/** An answer side by side in both chats, the payloads behind them, and the text of a terminal. */
export function drawExchange(answer: Answer, line: string, words: PageWords, clicked: ClickedIn): HTMLElement {
  const { slack, discord, terminal } = answer.shown;
  const title = el('h2', { tabindex: -1 }, el('code', {}, line));
  const share = el('button.quiet', { type: 'button' }, words.link);
  share.addEventListener('click', () => {
    void navigator.clipboard?.writeText(addressOf(line)).then(() => {
      share.textContent = words.copied;
    });
  });
  return el(
    'article.exchange',
    { 'aria-label': words.answered(line) },
    el('header', {}, title, share),
    el(
      'div.surfaces',
      {},
      slackPanel(answer, words, use => drawSlack(slack, use, words), clicked),
      discordPanel(answer, line, words, use => drawDiscord(discord, use, words), clicked),
    ),
    el('details.terminal', {}, el('summary', {}, words.terminal), el('pre', { tabindex: 0 }, terminal)),
  );
}

/** A link that asks the same. */
export function addressOf(line: string): string {
  const url = new URL(location.href);
  url.search = new URLSearchParams({ q: line }).toString();
  return url.href;
}

type Draw = (use: (clicked: { id: string; value?: string }) => void) => HTMLElement;

function slackPanel(
  { visibility, announce, shown }: Answer,
  words: PageWords,
  draw: Draw,
  clicked: ClickedIn,
): HTMLElement {
  const isPrivate = visibility === 'private';
  return el(
    'section',
    { 'aria-label': 'Slack', class: `panel slack${isPrivate ? ' private' : ''}` },
    el('h3.platform', {}, 'Slack'),
    el(
      'div.message',
      {},
      el('div.state', {}, isPrivate ? eye() : hash(), isPrivate ? words.onlyYou : words.everyone),
      avatar(),
      el(
        'div.content',
        {},
        byline(words),
        draw(use => clicked('slack', use)),
      ),
    ),
    announce ? announced(announce, words) : undefined,
    payloadText(words.slackPayload, shown.slack),
  );
}

function discordPanel(answer: Answer, line: string, words: PageWords, draw: Draw, clicked: ClickedIn): HTMLElement {
  const { visibility, announce, shown } = answer;
  const isPrivate = visibility === 'private';
  return el(
    'section',
    { 'aria-label': 'Discord', class: `panel discord${isPrivate ? ' private' : ''}` },
    el('h3.platform', {}, 'Discord'),
    el(
      'div.message',
      {},
      el('div.used', {}, el('b', {}, words.you), ` ${words.used} `, el('span.slash', {}, line.split(' ')[0]!)),
      avatar(),
      el(
        'div.content',
        {},
        byline(words),
        draw(use => clicked('discord', use)),
        el('div.state', {}, isPrivate ? eye() : hash(), isPrivate ? words.onlyYouDiscord : words.everyone),
      ),
    ),
    announce ? announced(announce, words) : undefined,
    payloadText(words.discordPayload, shown.discord),
  );
}

function byline(words: PageWords): HTMLElement {
  const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
  return el('div.byline', {}, el('b', {}, 'Zonebot'), el('span.badge', {}, words.app), el('time', {}, time));
}

function announced(text: string, words: PageWords): HTMLElement {
  return el('div.announced', {}, el('div.state', {}, hash(), words.alsoEveryone), el('p', {}, text));
}

function payloadText(label: string, payload: unknown): HTMLElement {
  const shown = JSON.stringify(
    payload,
    (_, value) => (typeof value === 'string' && value.startsWith('data:image/') ? `${value.slice(0, 40)}…` : value),
    2,
  );
  return el('pre.payload', { tabindex: 0, 'aria-label': label }, shown);
}

function avatar(): HTMLElement {
  return el('img.avatar', { src: '/icon.svg', alt: '', width: 36, height: 36 });
}

function eye(): SVGElement {
  const lid = 'M1.5 8s2.4-4.2 6.5-4.2S14.5 8 14.5 8 12.1 12.2 8 12.2 1.5 8 1.5 8z';
  return icon(svg('path', { d: lid }), svg('circle', { cx: 8, cy: 8, r: 1.9 }));
}

function hash(): SVGElement {
  return icon(svg('path', { d: 'M6 2.5 4.8 13.5M11.2 2.5 10 13.5M2.5 5.8h11.2M2.2 10.2h11.2' }));
}

function icon(...strokes: SVGElement[]): SVGElement {
  const size = { viewBox: '0 0 16 16', width: 14, height: 14 };
  const look = { 'aria-hidden': 'true', fill: 'none', stroke: 'currentColor', 'stroke-width': 1.4 };
  return svg('svg', { ...size, ...look }, ...strokes);
}
