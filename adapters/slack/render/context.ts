import type { Button, PlainTextOption } from '@slack/types';
import type { Call } from '../../../src/invocation.ts';
import type { Words } from '../../../src/language/index.ts';
import { oneLine } from '../../../src/plain-text.ts';
import type { CallWriter } from '../../../src/token.ts';
import { limits } from '../limits.ts';
import { plainText, safeHref } from './text.ts';

export type Mode = 'replace' | 'new';

/** What the renderers of the parts of one message share. */
export interface RenderContext {
  readonly words: Words;
  /** Whether charts and tables become Slack's own: some workspaces refuse those. */
  readonly native: boolean;
  readonly writer: CallWriter;
  /** Unique in the message. */
  nextId(): number;
  /** Whether the message can hold one more chart of Slack's own. */
  takeChart(): boolean;
}

/** A button or a select carries its call as value, and in its id whether the answer replaces the message. */
export function actionId(mode: Mode | undefined, context: RenderContext): string {
  return `call:${mode ?? 'new'}:${context.nextId()}`;
}

/** @example parseActionId('call:replace:3') //=> 'replace' */
export function parseActionId(id: string): Mode | undefined {
  return /^call:(replace|new):\w+$/.exec(id)?.[1] as Mode | undefined;
}

export function callButton(
  { label, call, mode, style }: { label: string; call: Call; mode?: Mode; style?: 'primary' | 'danger' },
  context: RenderContext,
): Button {
  return {
    type: 'button',
    text: plainText(oneLine(label), limits.button.text),
    action_id: actionId(mode, context),
    value: context.writer.write(call, limits.button.value),
    ...(style && { style }),
  };
}

/** A button that opens a page, or undefined if the address is none. Slack reports a click on it all the same. */
export function linkButton(label: string, href: string, context: RenderContext): Button | undefined {
  const url = safeHref(href);
  if (!url) return undefined;
  const text = plainText(oneLine(label), limits.button.text);
  return { type: 'button', text, action_id: `link:${context.nextId()}`, url };
}

export function callOption(
  { label, description, call }: { label: string; description?: string; call: Call },
  writer: CallWriter,
): PlainTextOption {
  return {
    text: plainText(oneLine(label), limits.option.text),
    ...(description?.trim() && { description: plainText(oneLine(description), limits.option.description) }),
    value: writer.write(call, limits.option.value),
  };
}
