import type { APIButtonComponent, APIStringSelectComponent } from 'discord-api-types/v10';
import type { Words } from '../../../src/language/index.ts';
import type { Chart } from '../../../src/reply.ts';
import type { CallWriter } from '../../../src/token.ts';
import { limits } from '../limits.ts';

/** Text that is shortened when it is known how much room it has. */
export interface Text {
  /** As long as a message can hold. */
  readonly full: string;
  /** Never longer than `max`. */
  write(max: number): string;
}

export function toText(write: Text['write']): Text {
  return { full: write(limits.text), write };
}

/** @param place unique in the message: what two buttons that do the same are told apart by */
export type ToButton = (place: number) => APIButtonComponent;

/** A piece of a message before room is shared out. */
export type Draft =
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'section'; readonly text: Text; readonly button: ToButton }
  | { readonly kind: 'buttons'; readonly buttons: readonly ToButton[] }
  | { readonly kind: 'select'; readonly select: (place: number) => APIStringSelectComponent }
  | { readonly kind: 'picture'; readonly picture: Picture };

export type Pictures = ReadonlyMap<Chart, Uint8Array>;

export interface Picture {
  readonly png: Uint8Array;
  readonly alt: string;
}

/** A part of a reply, drawn; `compact` says the same with fewer components. */
export interface DraftedPart {
  readonly drafts: readonly Draft[];
  readonly compact?: () => readonly Draft[];
}

/** What the renderers of the parts of one message share. */
export interface RenderContext {
  readonly words: Words;
  readonly writer: CallWriter;
  /** Charts that were drawn; the others become bars of text. */
  readonly pictures: Pictures;
}

/** How many components Discord counts, nested ones included. */
export function costOf(draft: Draft): number {
  switch (draft.kind) {
    case 'text':
    case 'picture':
      return 1;
    case 'section':
      return 3;
    case 'select':
      return 2;
    case 'buttons':
      return 1 + draft.buttons.length;
  }
}
