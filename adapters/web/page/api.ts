/** An answer as `/api/run` and `/api/invoke` give it. */
export interface Answer {
  readonly typed?: string;
  readonly visibility: 'private' | 'channel';
  readonly tone: 'normal' | 'error';
  readonly announce?: string;
  readonly replace: boolean;
  readonly shown: { readonly slack: unknown; readonly discord: unknown; readonly terminal: string };
}

export interface Suggestion {
  readonly label: string;
  readonly detail: string;
  readonly insert: string;
  readonly from: number;
}

/** The server said no, and why: `code` is for programs. */
export class Refused extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

async function post(path: string, body: object): Promise<Answer> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const json = await response.json();
  if (!response.ok) throw new Refused(json.error.code, json.error.message);
  return json;
}

export const run = (text: string, language: string, fromLink: boolean) =>
  post('/api/run', { text, language, fromLink });

export const invoke = (surface: 'slack' | 'discord', clicked: { id: string; value?: string }, language: string) =>
  post('/api/invoke', { surface, ...clicked, language });

export async function complete(text: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  const response = await fetch(`/api/complete?${new URLSearchParams({ text })}`, { signal });
  return response.ok ? (await response.json()).items : [];
}
