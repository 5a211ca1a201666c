import { parseCustomId } from './custom-id.ts';

/** What a click in a message means, by the `custom_id` and what was chosen. Undefined if it is none of ours. */
export function readClick({ id, value }: { id: string; value?: string }): { token: string; mode: string } | undefined {
  return parseCustomId(id, value);
}
