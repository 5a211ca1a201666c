// Runs a TypeScript program of this folder: node bench/run.mjs NAME [ARGUMENTS]. Without a name, all that are quick.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const quick = ['start', 'search-speed', 'slack-ack', 'render', 'digest'];
const [name, ...args] = process.argv.slice(2);
const outdir = join(root, `dist-bench-${process.pid}`);
mkdirSync(outdir);
try {
  for (const bench of name ? [name] : quick) {
    const outfile = join(outdir, `${bench}.mjs`);
    await build({
      absWorkingDir: root,
      entryPoints: [`bench/${bench}.ts`],
      outfile,
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      logLevel: 'warning',
    });
    console.log(`\n== ${bench}`);
    const { status } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=8000', outfile, ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
