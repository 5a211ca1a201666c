import { readSetting, writeSetting } from './settings.ts';

const most = 50;

/** Lines that were run, kept in this browser. */
export function createHistory() {
  const lines = readSetting('history', '').split('\n').filter(Boolean);
  let at = lines.length;
  let draft = '';
  return {
    add(line: string) {
      const known = lines.indexOf(line);
      if (known >= 0) lines.splice(known, 1);
      lines.push(line);
      if (lines.length > most) lines.shift();
      at = lines.length;
      writeSetting('history', lines.join('\n'));
    },
    isBrowsing: () => at < lines.length,
    /** The line before; what was being typed comes back behind the last. */
    earlier(typed: string): string {
      if (at === lines.length) draft = typed;
      at = Math.max(0, at - 1);
      return lines[at] ?? draft;
    },
    later(): string {
      at = Math.min(lines.length, at + 1);
      return lines[at] ?? draft;
    },
  };
}
