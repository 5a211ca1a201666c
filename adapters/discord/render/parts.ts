import { chunks } from '../../../src/chunks.ts';
import { clean } from '../../../src/plain-text.ts';
import { type Hit, type Part, type PartKind, plain, spans } from '../../../src/reply.ts';
import { limits } from '../limits.ts';
import { actionButton, callButton, choiceSelects } from './controls.ts';
import { chartDrafts, tableDrafts } from './data.ts';
import { type Draft, type DraftedPart, type RenderContext, toText } from './draft.ts';
import { type Line, toMarkdown, writeLines } from './rich.ts';
import { clip, codeBlock, label } from './text.ts';

type Renderers = {
  readonly [K in PartKind]: (part: Extract<Part, { kind: K }>, context: RenderContext) => DraftedPart;
};

/** How each kind of part looks. A kind without a renderer does not compile. */
const renderers: Renderers = {
  heading: ({ text }, context) => ({ drafts: [lines([{ prefix: '### ', text }], context)] }),
  text: ({ text }, { words }) => ({
    drafts: [{ kind: 'text', text: toText(max => toMarkdown(text, max, words.cut.characters)) }],
  }),
  note: ({ text }, context) => ({ drafts: [lines([{ prefix: '> ', text }], context)] }),
  citation: ({ text }, context) => ({ drafts: [lines([{ prefix: '-# ', text }], context)] }),
  copy: ({ text }, { words }) => ({
    drafts: [{ kind: 'text', text: toText(max => copyable(text, max, words.cut.characters)) }],
  }),
  facts: ({ facts }, context) => ({
    drafts: [
      lines(
        facts.map(fact => ({ text: [{ text: `${clip(fact.label, 100)}:`, strong: true }, ' ', ...spans(fact.value)] })),
        context,
      ),
    ],
  }),
  comparison: ({ left, right }, context) => ({
    drafts: [left, right].map(side =>
      lines([{ text: [{ text: side.label, strong: true }] }, { text: side.text }], context),
    ),
  }),
  hits: ({ hits, start }, context) =>
    entries(
      hits.map((hit, i) => ({
        ...hitEntry(hit, start + i),
        option: `${hit.id} · ${plain(hit.title)}`,
        open: hit.open,
      })),
      context,
    ),
  timeline: ({ entries: dated }, context) =>
    entries(
      dated.map(({ date, title, open }) => {
        const line = { text: [{ text: date, strong: true }, ' ', ...spans(title)] };
        return { lines: [line], short: line, option: `${date} ${plain(title)}`, open };
      }),
      context,
    ),
  table: (part, context) => ({ drafts: tableDrafts(part, context) }),
  chart: (part, context) => ({ drafts: chartDrafts(part, context) }),
  actions: ({ actions }, context) => {
    const buttons = actions.map(action => actionButton(action, context));
    const dead = actions.filter((_, i) => !buttons[i]).map(action => label(action.label, limits.button.label));
    const live = buttons.filter(button => button !== undefined);
    return {
      drafts: [
        ...chunks(live, limits.buttonsPerRow).map((some): Draft => ({ kind: 'buttons', buttons: some })),
        ...(dead.length ? [lines([{ text: dead.join(' · ') }], context)] : []),
      ],
    };
  },
  choices: ({ label: text, choices, mode }, context) => ({
    drafts: choices.length ? choiceSelects(text, choices, mode, context) : [lines([{ text }], context)],
  }),
};

/** The drafts of one part. */
export function draftPart(part: Part, context: RenderContext): DraftedPart {
  return (renderers[part.kind] as (part: Part, context: RenderContext) => DraftedPart)(part, context);
}

interface ListEntry {
  readonly lines: readonly Line[];
  /** The same in one line. */
  readonly short: Line;
  readonly option: string;
  readonly open?: Hit['open'];
}

/** Entries with a button beside each; where a message can't hold so many, lines with one select below them. */
function entries(all: readonly ListEntry[], context: RenderContext): DraftedPart {
  const openable = all.flatMap(({ option, open }) => (open ? [{ label: option, call: open }] : []));
  if (openable.length === 0)
    return {
      drafts: [
        lines(
          all.map(entry => entry.short),
          context,
        ),
      ],
    };
  const { open, openOne } = context.words.hits;
  return {
    drafts: all.map(entry => {
      const draft = lines(entry.lines, context);
      const button = entry.open && callButton({ label: openOne, call: entry.open }, context);
      return button ? { ...draft, kind: 'section', button } : draft;
    }),
    compact: () => [
      lines(
        all.map(entry => entry.short),
        context,
      ),
      ...choiceSelects(open, openable, 'new', context),
    ],
  };
}

function hitEntry({ id, title, meta = '', excerpt = '', why = '' }: Hit, number: number): Omit<ListEntry, 'option'> {
  const head = { text: `${number}. ${id} · ${plain(title)}`, strong: true };
  const rest = [meta, excerpt, why].filter(text => plain(text).trim());
  return {
    lines: [{ text: [head] }, { prefix: '-# ', text: meta }, { text: excerpt }, { prefix: '-# ', text: why }],
    short: { text: [head, ...rest.flatMap(text => [' · ', ...spans(text)])] },
  };
}

function lines(all: readonly Line[], { words }: RenderContext): Extract<Draft, { kind: 'text' }> {
  return { kind: 'text', text: toText(max => writeLines(all, max, words.cut)) };
}

function copyable(text: string, max: number, ending: (left: number) => string): string {
  const whole = clean(text).trim();
  if (!whole) return '';
  const block = codeBlock(whole);
  if (block.length <= max) return block;
  // A backtick may take two characters in a block.
  const kept = clip(whole, Math.floor(max / 2) - 40, '');
  return `${codeBlock(kept)}\n-# ${ending(whole.length - kept.length)}`;
}
