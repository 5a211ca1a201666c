/** Colours of a picture. Every colour stands beside a label or a shape, so none carries a meaning by itself. */
export interface Palette {
  readonly ground: string;
  readonly text: string;
  readonly quiet: string;
  readonly grid: string;
  readonly mark: string;
}

export type Theme = 'light' | 'dark';

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: { ground: '#ffffff', text: '#1f2328', quiet: '#59636e', grid: '#d8dee4', mark: '#2f6fd0' },
  dark: { ground: '#1e1f22', text: '#e9ebee', quiet: '#a6adb7', grid: '#3d4046', mark: '#78a9ff' },
};

/** Width of every picture, in its own units; heights follow the content. */
export const width = 720;
export const margin = 24;
/** Where the content begins, below the title. */
export const top = 64;
export const fontSize = 15;
/** Chinese signs are named first: a browser without the font takes its own. */
export const fontFamily = "'Noto Sans SC', system-ui, sans-serif";

export interface TextStyle {
  readonly fill: string;
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A rim in the colour of the ground, so that a line behind the text doesn't cross it out. */
  readonly halo?: string;
}

export function textAt(x: number, y: number, text: string, style: TextStyle) {
  const { fill, size = fontSize, anchor = 'start', halo } = style;
  const rim = halo ? ` stroke="${halo}" stroke-width="4" paint-order="stroke"` : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${rim}>${escapeXml(text)}</text>`;
}

/** How wide a text is drawn, by the usual width of its characters; a little too wide rather than too narrow. */
export function widthOf(text: string, size = fontSize): number {
  let ems = 0;
  for (const char of text) ems += /[\u1100-\u115f\u2e80-\uffe6\u{1f000}-\u{3ffff}]/u.test(char) ? 1 : 0.54;
  return ems * size;
}

/** Shortens a text to a width, at a character, and shows that it did. */
export function shorten(text: string, room: number, size = fontSize): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  if (widthOf(oneLine, size) <= room) return oneLine;
  let kept = '';
  for (const char of oneLine) {
    if (widthOf(`${kept}${char}…`, size) > room) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}

/** The values of an axis: a few round numbers that hold the smallest and the largest, and nought. */
export function axisValues(values: readonly number[], wanted = 5): number[] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high === low ? 1 : Math.max(high - low, 1e-12);
  const rough = span / (wanted - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map(n => n * power).find(n => n >= rough)!;
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** Characters that XML can't hold become blanks, or no viewer opens the picture. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
    .replace(/[&<>"]/g, char => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? '&quot;');
}

export function round(n: number): number {
  return Math.round(n * 10) / 10;
}
