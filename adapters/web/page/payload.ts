/** An object of a payload, of which nothing is known yet. */
export type Json = { readonly [key: string]: unknown };

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What a drawing does when something in it is used. */
export type Use = (clicked: { id: string; value?: string }) => void;

/** A component that the drawing does not know is shown as one, so that nothing is missing without a sign. */
export function unknownNote(what: string): string {
  return `[${what}]`;
}
