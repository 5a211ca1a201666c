// Bundles the page of the playground: browser code, its style and its frame.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const source = join(import.meta.dirname, 'page');

/** Writes `index.html`, `page.js`, `page.css` and `icon.svg` into a folder. */
export async function buildPage(outdir) {
  mkdirSync(outdir, { recursive: true });
  for (const name of ['index.html', 'icon.svg']) copyFileSync(join(source, name), join(outdir, name));
  await build({
    entryPoints: [join(source, 'page.ts'), join(source, 'page.css')],
    outdir,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
}
