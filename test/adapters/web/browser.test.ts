import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../../../src/adapter.ts';
import { createTestBot } from '../../contract/bot.ts';
import { hostileTexts } from '../../contract/replies.ts';
import { startPlayground } from './surfaces.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

// Without a browser on the machine the page itself can't be tried; everything behind it is tested without one.
describe.skipIf(!existsSync(executablePath))('the page in a browser', () => {
  let web: Running & { url: string };
  let browser: Browser;
  let page: Page;
  const elsewhere: string[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    web = await startPlayground(createTestBot({ env: { PORT: '0' } }));
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    browser = await chromium.launch({ executablePath, args });
    page = await browser.newPage();
    page.on('request', request => {
      if (!request.url().startsWith(web.url) && !request.url().startsWith('data:')) elsewhere.push(request.url());
    });
    page.on('pageerror', error => errors.push(error.message));
    await page.goto(web.url);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.stop();
  });

  const ask = async (line: string) => {
    const before = await page.locator('.exchange').count();
    await page.fill('#command', line);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.locator('.exchange').nth(before).waitFor();
  };

  it('shows an answer as both chats do, and a link to it', async () => {
    await ask('/measure zone:sichuan');
    const last = page.locator('.exchange').last();
    for (const chat of ['.slack', '.discord']) {
      expect(await last.locator(`${chat} .section`).count()).toBe(5);
      expect(await last.locator(chat).textContent()).toContain('1. ');
    }
    expect(await last.locator('.slack .state').textContent()).toBe('Only visible to you');
    expect(new URL(page.url()).searchParams.get('q')).toBe('/measure zone:sichuan');
  });

  it('turns pages in place and opens hits below, from either drawing', async () => {
    const count = await page.locator('.exchange').count();
    const last = page.locator('.exchange').last();
    await last.locator('.discord .button', { hasText: 'Next' }).click();
    await page.locator('.exchange h2', { hasText: 'page:2' }).waitFor();
    expect(await page.locator('.exchange').count()).toBe(count);
    await last.locator('.slack .button', { hasText: 'Open' }).first().click();
    await page.locator('.exchange').nth(count).waitFor();
  });

  it('chooses from a select by keyboard alone', async () => {
    await ask('/measure zone:sichuan');
    const last = page.locator('.exchange').last();
    await last.locator('.slack .select').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = await last.locator('.slack [role=option][aria-selected=true]').textContent();
    expect(chosen).not.toBe('');
    const before = await last.locator('h2').textContent();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.exchange h2').last().textContent()).not.toBe(before);
  });

  it('completes as one types, and brings back what was asked', async () => {
    await page.fill('#command', '');
    await page.locator('#command').pressSequentially('/measure zone:sich');
    await page.locator('#suggestions [role=option]:only-child', { hasText: 'sichuan' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.inputValue('#command')).toBe('/measure zone:sichuan ');
    await page.keyboard.press('Escape');
    await page.fill('#command', '');
    await page.keyboard.press('ArrowUp');
    expect(await page.inputValue('#command')).toBe('/measure zone:sichuan');
  });

  it('shows hostile text as text', async () => {
    await page.evaluate('window.alert = () => document.body.remove()');
    for (const text of hostileTexts) await ask(`/echo ${text.replaceAll('\n', ' ')}`);
    await ask('/echo <img src=x onerror=alert(1)><script>alert(1)</script>');
    const drawn = page.locator('.exchange').last();
    for (const chat of ['.slack', '.discord']) {
      expect(await drawn.locator(chat).textContent()).toContain(
        '<img src=x onerror=alert(1)><script>alert(1)</script>',
      );
    }
    expect(await page.locator('.mention').allInnerTexts()).toEqual([]);
    expect(await page.locator('.panel a').allInnerTexts()).toEqual([]);
  });

  it('asked nobody but the bot, and met no error', () => {
    expect({ elsewhere, errors }).toEqual({ elsewhere: [], errors: [] });
  });
});
