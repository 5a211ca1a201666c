// Bundles the bot into dist/: a bundle starts in less than half the time of its parts.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = import.meta.dirname;
const inputs = ['src', 'adapters', 'commands', 'build.mjs', 'package-lock.json'];

/** The latest change below a path, in milliseconds. */
function changedAt(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map(name => changedAt(join(path, name))));
}

function isStale() {
  const built = statSync(join(root, 'dist/zonebot.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return inputs.some(input => changedAt(join(root, input)) > built);
}

if (!process.argv.includes('--if-stale') || isStale()) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: { zonebot: 'src/main.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: false,
    sourcemap: true,
    legalComments: 'none',
    logLevel: 'warning',
    // These load compiled files of their own, or are optional parts of discord.js and ws that are not installed.
    external: [
      'libsql',
      '@resvg/resvg-js',
      'pino',
      'zlib-sync',
      'bufferutil',
      'utf-8-validate',
      'erlpack',
      'pg-native',
    ],
    banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
  });
}
