import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type PageFiles = ReadonlyMap<string, { readonly text: string; readonly type: string }>;

const files = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
  '/icon.svg': ['icon.svg', 'image/svg+xml'],
} as const;

/** The files of the page by their path, read once. */
export function readPageFiles(folder: string): PageFiles {
  return new Map(
    Object.entries(files).map(([path, [name, type]]) => [
      path,
      { text: readFileSync(join(folder, name), 'utf8'), type },
    ]),
  );
}
