// Takes the pictures of docs/screenshots from the built bot in a real browser: `npm run build && node docs/screenshots.mjs`
// CHROMIUM names the browser (default /usr/bin/chromium); names of pictures behind the command take only those.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const root = join(import.meta.dirname, '..');
const folder = join(import.meta.dirname, 'screenshots');
const wide = { width: 1320, height: 860 };
const narrow = { width: 400, height: 860 };

/** What is asked, how it is looked at, and on which day. */
const pictures = {
  search: { themes: ['light'], line: '/measure lithium battery rail' },
  card: { themes: ['light'], line: '/measure SC-46' },
  zone: { themes: ['dark'], line: '/zone sichuan' },
  compare: { themes: ['light'], line: '/compare sichuan,chongqing' },
  digest: { themes: ['light'], line: '/digest preview', clock: '2027-10-02T08:00:00Z' },
  chinese: { themes: ['dark'], line: '/measure 跨境服务贸易 负面清单', locale: 'zh-CN' },
  phone: { themes: ['light'], line: '/measure SC-38', viewport: narrow },
};

/** The bot on a free port with an empty database, and its address. */
async function startBot(clock) {
  const data = mkdtempSync(join(tmpdir(), 'zonebot-screenshots-'));
  const env = { PATH: process.env.PATH, PORT: '0', ZONEBOT_DATA: data, ZONEBOT_CLOCK: clock };
  const bot = spawn(process.execPath, [join(root, 'dist/zonebot.js'), 'start'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise(resolve => bot.once('exit', resolve));
  const stop = async () => {
    bot.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: bot.stdout })) {
    const url = /http:\/\/[\d.]+:\d+\//.exec(line)?.[0];
    if (url) return { url, stop };
  }
  throw new Error('the bot ended before it said where it is');
}

async function take(browser, url, name, theme) {
  const { line, locale = 'en-US', viewport = wide } = pictures[name];
  const page = await browser.newPage({ viewport, locale, colorScheme: theme });
  await page.goto(url);
  await page.locator('#command').fill(line);
  await page.locator('#command').press('Enter');
  await page.locator('.exchange').waitFor();
  await page.evaluate(() => {
    document.activeElement?.blur();
    window.scrollTo(0, 0);
    return document.fonts.ready;
  });
  await page.screenshot({ path: join(folder, `${name}-${theme}.png`), fullPage: true });
  await page.close();
}

const named = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const name of named.length ? named : Object.keys(pictures)) {
    const { themes, clock = '2026-11-22T08:00:00Z' } = pictures[name];
    const bot = await startBot(clock);
    try {
      for (const theme of themes) await take(browser, bot.url, name, theme);
    } finally {
      await bot.stop();
    }
    console.log(name);
  }
} finally {
  await browser.close();
}
