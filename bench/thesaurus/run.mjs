// Runs derive.ts: Node.js 20 does not read TypeScript by itself.
import { build } from 'esbuild';

const outfile = new URL('node_modules/.derive.mjs', import.meta.url).pathname;
await build({
  entryPoints: [new URL('derive.ts', import.meta.url).pathname],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
  banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
});
await import(outfile);
