import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import type { Words } from '../../../src/language/index.ts';
import { limits } from '../limits.ts';
import { costOf, type Draft, type DraftedPart, type Picture, type Text, toText } from './draft.ts';
import { share, writeLines } from './rich.ts';
import { isBlank } from './text.ts';

/** As many drafts as a message holds beside its container, in order; the last says how many parts are not whole. */
export function choose(parts: readonly DraftedPart[], { cut }: Words): Draft[] {
  const room = limits.components - 1;
  const spacious = parts.flatMap(part => part.drafts.filter(saysSomething));
  if (cost(spacious) <= room) return spacious;
  const compact = parts.map(part => (part.compact?.() ?? part.drafts).filter(saysSomething));
  const all = compact.flat();
  if (cost(all) <= room) return all;
  let left = room - 1;
  const kept = new Set<Draft>();
  for (const draft of [...all.slice(0, 1), ...all.filter(isControl), ...all]) {
    if (kept.has(draft) || costOf(draft) > left) continue;
    kept.add(draft);
    left -= costOf(draft);
  }
  const broken = compact.filter(drafts => drafts.some(draft => !kept.has(draft))).length;
  const note = [{ prefix: '-# ', text: cut.parts(broken) }];
  return [...all.filter(draft => kept.has(draft)), { kind: 'text', text: toText(max => writeLines(note, max, cut)) }];
}

/** What people steer with is kept before the rest. */
const isControl = (draft: Draft) => draft.kind === 'buttons' || draft.kind === 'select';
const saysSomething = (draft: Draft) => !('text' in draft) || !isBlank(draft.text.full);
const cost = (drafts: readonly Draft[]) => drafts.reduce((sum, draft) => sum + costOf(draft), 0);

/** Drafts as components, the characters of a message shared among their texts; and the pictures they show. */
export function toComponents(drafts: readonly Draft[]): { components: APIComponentInContainer[]; pictures: Picture[] } {
  const texts = drafts.flatMap(draft => ('text' in draft ? [draft.text] : []));
  const rooms = share(
    texts.map(({ full }) => full.length),
    limits.text,
  );
  const written = new Map(
    texts.map((text, i) => [text, rooms[i]! < text.full.length ? text.write(rooms[i]!) : text.full]),
  );
  const pictures = drafts.flatMap(draft => (draft.kind === 'picture' ? [draft.picture] : []));
  let place = 0;
  const components = drafts.map(draft => toComponent(draft, written, () => place++, pictures));
  return { components, pictures };
}

function toComponent(
  draft: Draft,
  written: ReadonlyMap<Text, string>,
  nextPlace: () => number,
  pictures: readonly Picture[],
): APIComponentInContainer {
  switch (draft.kind) {
    case 'text':
      return { type: ComponentType.TextDisplay, content: written.get(draft.text)! };
    case 'section': {
      const content = { type: ComponentType.TextDisplay, content: written.get(draft.text)! } as const;
      return { type: ComponentType.Section, components: [content], accessory: draft.button(nextPlace()) };
    }
    case 'buttons':
      return { type: ComponentType.ActionRow, components: draft.buttons.map(button => button(nextPlace())) };
    case 'select':
      return { type: ComponentType.ActionRow, components: [draft.select(nextPlace())] };
    case 'picture': {
      const url = `attachment://${pictureName(pictures.indexOf(draft.picture))}`;
      return { type: ComponentType.MediaGallery, items: [{ media: { url }, description: draft.picture.alt }] };
    }
  }
}

/** @param index of the picture in its message */
export function pictureName(index: number): string {
  return `chart-${index + 1}.png`;
}
