import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../../../src/adapter.ts';
import type { Store } from '../../../src/store/store.ts';
import { createTestBot, type TestBot } from '../../contract/bot.ts';
import { startPlayground } from './surfaces.ts';

let bot: TestBot;
let web: Running & { url: string };
beforeAll(async () => {
  bot = createTestBot({ env: { PORT: '0' } });
  web = await startPlayground(bot);
});
afterAll(() => web?.stop());

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(new URL(path, web.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, json: JSON.parse(await response.text()) };
}

const ask = async (text: string, more: object = {}) => (await post('/api/run', { text, ...more })).json;

/** With a `Host` of one's own, which `fetch` does not allow. */
function statusFor(host: string, path = '/'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(new URL(path, web.url), { headers: { host } }, response => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('an answer', () => {
  it('holds what Slack and Discord get, and the text of a terminal', async () => {
    const { typed, visibility, shown } = await ask('/measure SC-46');
    expect({ typed, visibility }).toEqual({ typed: '/measure SC-46', visibility: 'private' });
    expect(shown.slack.blocks[0]).toMatchObject({ type: 'header' });
    expect(shown.discord.body.components[0]).toMatchObject({ type: 17 });
    expect(shown.terminal).toMatch(/^SC-46 /);
  });

  it('takes words without a command as a search', async () => {
    expect((await ask('lithium battery')).typed).toBe('/measure lithium battery');
    expect((await ask('zone sichuan')).typed).toBe('/zone sichuan');
  });

  it('comes in the language of the page', async () => {
    const { shown } = await ask('/zone sichuan', { language: 'zh-CN' });
    expect(shown.terminal).toContain('四川');
  });

  it('carries the pictures that go along as data', async () => {
    const { shown } = await ask('/compare sichuan,chongqing');
    const [file] = shown.discord.files;
    expect(file.name).toMatch(/\.png$/);
    expect(file.data).toMatch(/^data:image\/png;base64,iVBORw0KGgo/);
  });

  it('says what is wrong with a line instead of failing', async () => {
    const answer = await ask('/measure zone:atlantis');
    expect(answer).toMatchObject({ tone: 'error', visibility: 'private' });
    expect(answer.shown.terminal).toContain('“atlantis” is not a zone');
    expect((await ask('/nonsense')).shown.terminal).toContain('There is no command “nonsense”');
  });

  it('names an id and no reason when the bot fails', async () => {
    const { shown } = await ask('/fail');
    expect(shown.terminal).toContain('logged as');
    expect(JSON.stringify(shown)).not.toContain('secret reason');
  });
});

describe('a click', () => {
  interface Button {
    label: string;
    id: string;
    value?: string;
  }
  const buttonsOf = (node: unknown): Button[] => {
    if (typeof node !== 'object' || node === null) return [];
    const { type, text, label, action_id, custom_id, value } = node as Record<string, string>;
    const own: Button[] = [];
    if (type === 'button' && action_id)
      own.push({ label: (text as unknown as { text: string }).text, id: action_id, value });
    if (Number(type) === 2 && custom_id) own.push({ label: label!, id: custom_id });
    return [...own, ...Object.values(node).flatMap(buttonsOf)];
  };

  for (const surface of ['slack', 'discord'] as const) {
    it(`in the drawing of ${surface} opens a hit below and turns a page in place`, async () => {
      const { shown } = await ask('/measure zone:sichuan');
      const buttons = buttonsOf(shown[surface]);
      const open = buttons.find(({ label }) => label === 'Open')!;
      const next = buttons.find(({ label }) => label === 'Next')!;
      const opened = await post('/api/invoke', { surface, id: open.id, value: open.value });
      expect(opened.json).toMatchObject({ replace: false, tone: 'normal' });
      expect(opened.json.typed).toMatch(/^\/measure [A-Z]+-\w+$/);
      const turned = await post('/api/invoke', { surface, id: next.id, value: next.value });
      expect(turned.json).toMatchObject({ replace: true, typed: '/measure zone:sichuan page:2' });
    });
  }

  it('on a button that is none of ours gets an answer that says so', async () => {
    for (const id of ['', 'call:new:0', 'n0', 'x'.repeat(100)]) {
      const { status, json } = await post('/api/invoke', { surface: 'discord', id, value: '~nothing' });
      expect(status).toBe(200);
      expect(json).toMatchObject({ tone: 'error', replace: false });
    }
  });
});

describe('a database that is away', () => {
  it('stops no answer, and a button that needs it says what failed', async () => {
    const away = () => Promise.reject(new Error('away'));
    const store = { ...bot.core.store, saveCall: away, loadCall: away };
    const alone = await startPlayground(createTestBot({ env: { PORT: '0' }, core: { store } }));
    const send = async (path: string, body: object) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(new URL(path, alone.url), { method: 'POST', headers, body: JSON.stringify(body) });
      return (await response.json()) as { tone: string; shown: { terminal: string } };
    };
    expect(await send('/api/run', { text: `/measure zone:sichuan ${'rail '.repeat(60)}` })).toMatchObject({
      tone: 'normal',
    });
    const clicked = await send('/api/invoke', { surface: 'slack', id: 'call:new:0', value: '~kept' });
    await alone.stop();
    expect(clicked.tone).toBe('error');
    expect(clicked.shown.terminal).toContain('logged as');
  });
});

describe('a link', () => {
  it('runs what asks, and leaves what may change something to the person', async () => {
    expect((await post('/api/run', { text: '/measure lithium', fromLink: true })).status).toBe(200);
    const refused = await post('/api/run', { text: '/digest subscribe time:09:00', fromLink: true });
    expect(refused).toMatchObject({ status: 409, json: { error: { code: 'confirm' } } });
  });
});

describe('the playground refuses', () => {
  it('calls from other pages', async () => {
    const headers = [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }];
    for (const header of headers) {
      for (const path of ['/api/run', '/api/invoke']) {
        expect(await post(path, { text: '/measure' }, header as never)).toMatchObject({
          status: 403,
          json: { error: { code: 'other_origin' } },
        });
      }
    }
    expect((await post('/api/run', { text: '/zone' }, { origin: new URL(web.url).origin })).status).toBe(200);
  });

  it('what a form could send', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      expect((await post('/api/run', '{"text":"/measure"}', { 'content-type': type })).status).toBe(415);
    }
  });

  it('names that are not of this machine', async () => {
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:8080', '192.168.1.5']) {
      expect(await statusFor(host), host).toBe(421);
      expect(await statusFor(host, '/api/complete?text=/'), host).toBe(421);
    }
    for (const host of ['localhost', 'LOCALHOST:1', '127.0.0.1:8080', '[::1]:8080']) {
      expect(await statusFor(host), host).toBe(200);
    }
  });

  it('bodies that are too long, not JSON or of another shape, saying what is wrong', async () => {
    expect(await post('/api/run', { text: 'x'.repeat(20_000) })).toMatchObject({ status: 413 });
    expect(await post('/api/run', { text: 'x'.repeat(3000) })).toMatchObject({ status: 400 });
    expect(await post('/api/run', '{"text":')).toMatchObject({ status: 400, json: { error: { code: 'wrong_body' } } });
    expect(await post('/api/run', 'null')).toMatchObject({ status: 400 });
    expect(await post('/api/invoke', { surface: 'irc', id: 'x' })).toMatchObject({ status: 400 });
    expect(await post('/api/nothing', {})).toMatchObject({ status: 404, json: { error: { code: 'not_found' } } });
  });
});

describe('the page', () => {
  it('loads nothing from elsewhere and can’t be framed', async () => {
    const response = await fetch(web.url);
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(await response.text()).not.toMatch(/(src|href)="(https?:)?\/\//);
    for (const path of ['page.js', 'page.css', 'icon.svg'])
      expect((await fetch(new URL(path, web.url))).status, path).toBe(200);
  });
});

describe('health', () => {
  it('says that the process lives, even when nothing else does', async () => {
    expect((await fetch(new URL('/healthz', web.url))).status).toBe(200);
  });

  it('is ready with data, a database that answers and connected platforms', async () => {
    const response = await fetch(new URL('/readyz', web.url));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ ready: true });
  });

  it('is not ready while a platform or the database is away, and says which, without its address', async () => {
    const store = { ping: () => Promise.reject(new Error('postgres://user:secret@db')) } as Partial<Store> as Store;
    const away = await startPlayground(createTestBot({ env: { PORT: '0' }, core: { store } }), () => [
      { name: 'Slack', on: true, ready: false, detail: 'connecting' },
      { name: 'Discord', on: false, ready: false, detail: 'set DISCORD_TOKEN' },
    ]);
    const response = await fetch(new URL('/readyz', away.url));
    const text = await response.text();
    await away.stop();
    expect(response.status).toBe(503);
    expect(text).not.toContain('secret');
    const failing = JSON.parse(text).checks.filter(({ ok }: { ok: boolean }) => !ok);
    expect(failing).toEqual([
      { name: 'database', ok: false, detail: 'does not answer' },
      { name: 'Slack', ok: false, detail: 'connecting' },
    ]);
  });

  it('gives numbers as Prometheus reads them', async () => {
    const response = await fetch(new URL('/metrics', web.url));
    expect(response.headers.get('content-type')).toContain('version=0.0.4');
    const lines = (await response.text()).trim().split('\n');
    for (const line of lines)
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? -?[\d.e+-]+)$/);
    expect(lines).toContain(
      `zonebot_records{kind="measure"} ${bot.core.corpus.records.filter(({ kind }) => kind === 'measure').length}`,
    );
  });
});

describe('starting and stopping', () => {
  it('says what to do when the port is taken', async () => {
    const { port } = new URL(web.url);
    await expect(startPlayground(createTestBot({ env: { PORT: port } }))).rejects.toThrow(/set PORT/);
  });

  it('refuses connections once it has stopped', async () => {
    const other = await startPlayground(createTestBot({ env: { PORT: '0' } }));
    expect(other.isReady()).toBe(true);
    await other.stop();
    expect(other.isReady()).toBe(false);
    await expect(fetch(other.url)).rejects.toThrow();
  });
});

describe('who asks', () => {
  it('may change what the channel receives only on the machine itself', async () => {
    const open = await startPlayground(createTestBot({ env: { PORT: '0', HOST: '0.0.0.0' } }));
    const body = JSON.stringify({ text: '/digest subscribe time:09:00' });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(new URL('/api/run', open.url), { method: 'POST', headers, body });
    const { shown } = (await response.json()) as { shown: { terminal: string } };
    await open.stop();
    expect(shown.terminal).toContain('Only people who may manage');
  });
});
