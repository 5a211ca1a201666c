import type { Context, MiddlewareHandler } from 'hono';

/**
 * Nothing from elsewhere is loaded, nothing else may frame or read the page. Picture data stands in the page itself.
 */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

export const secureHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
};

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Bound to loopback, only names of this machine are answered: else a page elsewhere could point its own name here and
 * speak as the person in front of it (DNS rebinding).
 */
export function checkHost(bound: string): MiddlewareHandler {
  return async (c, next) => {
    if (!isLoopback(bound) || isLoopback(hostName(c.req.header('host') ?? ''))) return next();
    return refuse(c, 421, 'wrong_host', 'The playground answers at localhost only. Set HOST to open it to a network.');
  };
}

/** @example hostName('[::1]:8080') //=> '::1' */
function hostName(host: string): string {
  return host
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();
}

/** Calls that run something come from our own page, as JSON: no form and no page elsewhere can send that. */
export const checkSender: MiddlewareHandler = async (c, next) => {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return refuse(c, 415, 'not_json', 'Send application/json.');
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  const own = origin === undefined || hostOf(origin) === c.req.header('host');
  if (!own || (site !== undefined && site !== 'same-origin')) {
    return refuse(c, 403, 'other_origin', 'Only the playground’s own page may do this.');
  }
  return next();
};

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

export function refuse(
  c: Context,
  status: 400 | 403 | 404 | 409 | 413 | 415 | 421 | 500,
  code: string,
  message: string,
) {
  return c.json({ error: { code, message } }, status);
}
