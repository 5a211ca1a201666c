import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { Bot } from '../../src/adapter.ts';
import { createAnswers, toJson } from './answer.ts';
import { complete } from './complete.ts';
import { checkHost, checkSender, refuse, secureHeaders } from './guard.ts';
import { checkReady, type PartState } from './health.ts';
import { toMetrics } from './metrics.ts';
import type { PageFiles } from './page-files.ts';
import type { Surfaces } from './surface.ts';

export interface WebOptions {
  readonly bot: Bot;
  readonly surfaces: Surfaces;
  /** What the bot runs, for `/readyz` and `/metrics`. */
  readonly parts: () => readonly PartState[];
  /** The folder that `buildPage` wrote. */
  readonly page: string;
}

const language = z.enum(['en', 'zh-CN']).default('en');
const line = z.string().max(2000);
const runBody = z.object({ text: line, language, fromLink: z.boolean().default(false) });
const invokeBody = z.object({
  surface: z.enum(['slack', 'discord']),
  id: z.string().max(300),
  value: z.string().max(2000).optional(),
  language,
});

/** The playground and what watches over the bot, as a web application. */
export function createApp({ bot, surfaces, parts }: WebOptions, files: PageFiles): Hono {
  const app = new Hono();
  const answers = createAnswers(bot, surfaces);
  app.use(secureHeaders);
  app.get('/healthz', c => c.text('ok\n'));
  app.get('/readyz', async c => {
    const checks = await checkReady(bot.core, parts());
    const ready = checks.every(({ ok }) => ok);
    return c.json({ ready, checks }, ready ? 200 : 503);
  });
  app.get('/metrics', c => c.text(toMetrics(bot.core, parts()), 200, { 'content-type': 'text/plain; version=0.0.4' }));

  app.use(checkHost(bot.config.HOST));
  for (const [path, { text, type }] of files) app.get(path, c => c.body(text, 200, { 'content-type': type }));
  app.get('/api/complete', c => {
    const typed = line.safeParse(c.req.query('text') ?? '');
    return typed.success ? c.json({ items: complete(typed.data, bot.commands, bot.core) }) : tooLong(c);
  });
  app.use('/api/*', checkSender, bodyLimit({ maxSize: 16 * 1024, onError: tooLong }));
  app.post('/api/run', async c => {
    const body = runBody.safeParse(await readJson(c));
    if (!body.success) return wrongBody(c, body.error);
    const { text, fromLink, ...asking } = body.data;
    const answer = await answers.typed(text, asking, fromLink);
    if (!answer) return refuse(c, 409, 'confirm', 'This may change something: a link does not run it by itself.');
    return c.body(toJson(answer), 200, { 'content-type': 'application/json' });
  });
  app.post('/api/invoke', async c => {
    const body = invokeBody.safeParse(await readJson(c));
    if (!body.success) return wrongBody(c, body.error);
    const { surface, id, value, ...asking } = body.data;
    const answer = await answers.clicked(surface, { id, value }, asking);
    return c.body(toJson(answer), 200, { 'content-type': 'application/json' });
  });
  app.notFound(c => refuse(c, 404, 'not_found', 'There is nothing here.'));
  app.onError((error, c) => {
    bot.log.error({ err: error, path: c.req.path }, 'a web request failed');
    return refuse(c, 500, 'failed', 'Something went wrong on our side. It is in the log.');
  });
  return app;
}

/** Undefined for what is no JSON: the schema then says what is wrong. */
function readJson(c: Context): Promise<unknown> {
  return c.req.json().catch(() => undefined);
}

function wrongBody(c: Context, error: z.ZodError) {
  return refuse(c, 400, 'wrong_body', z.prettifyError(error));
}

function tooLong(c: Context) {
  return refuse(c, 413, 'too_long', 'That is longer than the bot reads.');
}
