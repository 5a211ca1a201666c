import { parseActionId } from './render/context.ts';

/** What a click in a message means, by the `action_id` and the value it sends. Undefined if it is none of ours. */
export function readClick({ id, value }: { id: string; value?: string }): { token: string; mode: string } | undefined {
  const mode = parseActionId(id);
  return mode && value !== undefined ? { token: value, mode } : undefined;
}
