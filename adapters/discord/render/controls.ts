import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { chunks } from '../../../src/chunks.ts';
import type { Call } from '../../../src/invocation.ts';
import type { Action, Choice } from '../../../src/reply.ts';
import { type Mode, selectCustomId, writeCustomId, writeOptionValue } from '../custom-id.ts';
import { limits } from '../limits.ts';
import type { Draft, RenderContext, ToButton } from './draft.ts';
import { isBlank, label, safeHref } from './text.ts';

const styles = { primary: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const;

/** A button that runs a call. */
export function callButton(
  { label: text, call, mode, style }: Action & { call: Call },
  { writer }: RenderContext,
): ToButton {
  return place => ({
    type: ComponentType.Button,
    style: style ? styles[style] : ButtonStyle.Secondary,
    label: label(text, limits.button.label),
    custom_id: writeCustomId(call, mode, place, writer),
  });
}

/** A button that does something or opens a page; undefined if it does neither. */
export function actionButton({ call, ...action }: Action, context: RenderContext): ToButton | undefined {
  if (call) return callButton({ ...action, call }, context);
  const url = safeHref(action.href, limits.button.url);
  const text = label(action.label, limits.button.label);
  return url ? () => ({ type: ComponentType.Button, style: ButtonStyle.Link, label: text, url }) : undefined;
}

/** Selects for the choices, as many as it takes. */
export function choiceSelects(
  placeholder: string,
  choices: readonly Choice[],
  mode: Mode | undefined,
  { writer }: RenderContext,
): Draft[] {
  return chunks(choices, limits.select.options).map(some => ({
    kind: 'select',
    select: place => ({
      type: ComponentType.StringSelect,
      custom_id: selectCustomId(mode, place),
      placeholder: label(placeholder, limits.select.placeholder),
      options: some.map((choice, i) => ({
        label: label(choice.label, limits.select.label),
        value: writeOptionValue(choice.call, i, writer),
        ...(choice.description && !isBlank(choice.description)
          ? { description: label(choice.description, limits.select.description) }
          : {}),
      })),
    }),
  }));
}
