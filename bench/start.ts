import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// Start to ready with no tokens, and memory at rest, beside the same of a bare Node.js HTTP server.
const rounds = 7;
const bare = `require('node:http').createServer((q, s) => s.end('ok')).listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port) })`;
const data = mkdtempSync(join(tmpdir(), 'zonebot-bench-'));
const env = {
  ...process.env,
  PORT: '0',
  ZONEBOT_DATA: data,
  SLACK_BOT_TOKEN: '',
  DISCORD_TOKEN: '',
  DATABASE_URL: '',
  LOG_LEVEL: 'error',
};
const subjects = [
  { name: 'bare server', argv: ['-e', bare] },
  { name: 'zonebot', argv: ['dist/zonebot.js', 'start'] },
];
const samples = new Map(subjects.map(({ name }) => [name, { ms: [] as number[], mb: [] as number[] }]));
for (let round = 0; round < rounds; round++) {
  for (const { name, argv } of subjects) {
    const began = performance.now();
    const child = spawn(process.execPath, argv, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const url = await firstAddress(child);
    if (name === 'zonebot')
      while (
        !(await fetch(`${url}/readyz`).then(
          r => r.ok,
          () => false,
        ))
      )
        await sleep(2);
    samples.get(name)!.ms.push(performance.now() - began);
    await sleep(1000);
    samples.get(name)!.mb.push(residentMb(child.pid!));
    child.kill('SIGTERM');
    await new Promise(resolve => child.once('exit', resolve));
  }
}
rmSync(data, { recursive: true, force: true });
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const base = samples.get('bare server')!;
console.table(
  Object.fromEntries(
    [...samples].map(([name, { ms, mb }]) => [
      name,
      {
        'start to ready, ms (median)': Math.round(median(ms)),
        'ratio to bare': (median(ms) / median(base.ms)).toFixed(1),
        'memory at rest, MB': Math.round(median(mb)),
        'ratio of memory': (median(mb) / median(base.mb)).toFixed(1),
      },
    ]),
  ),
);

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      text += chunk;
      const url = /http:\/\/[\d.]+:\d+/.exec(text)?.[0];
      if (url) resolve(url);
    });
    child.once('exit', code => reject(new Error(`ended with ${code} before it was ready`)));
  });
}

function residentMb(pid: number): number {
  const kb = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kb) / 1024;
}
