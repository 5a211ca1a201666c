import type { Call } from './invocation.ts';

/** A stretch of text with one look. `text` is plain: renderers escape it, so it can't ping, format or link by itself. */
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly code?: boolean;
  /** An http(s) address. */
  readonly href?: string;
}
export type Rich = string | readonly (string | Span)[];

export interface Action {
  readonly label: string;
  /** What a click does; or a web address to open. */
  readonly call?: Call;
  readonly href?: string;
  /** `replace` edits the answer in place (pages), `new` answers below it (opening a hit, sharing). Default `new`. */
  readonly mode?: 'replace' | 'new';
  readonly style?: 'primary' | 'danger';
}

export interface Choice {
  readonly label: string;
  readonly description?: string;
  readonly call: Call;
}

/** A record in a list: what it is, why it is here, and how to open it. */
export interface Hit {
  readonly id: string;
  readonly title: Rich;
  /** A line of facts: zones, status, date. */
  readonly meta?: string;
  readonly excerpt?: Rich;
  /** Why it matched, short. */
  readonly why?: string;
  readonly open: Call;
}

export type Chart = {
  readonly type: 'bars' | 'line' | 'timeline';
  readonly title: string;
  readonly unit?: string;
  /** One point a category: for a timeline `label` is the ISO date and `note` what happened. */
  readonly points: readonly { readonly label: string; readonly value: number; readonly note?: string }[];
};

/**
 * What an answer is made of. A closed union: every renderer handles every kind, none is dropped.
 */
export type Part =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: Rich }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: Rich }[] }
  /** Two states side by side, such as before and after a reform. */
  | {
      readonly kind: 'comparison';
      readonly left: { label: string; text: Rich };
      readonly right: { label: string; text: Rich };
    }
  | { readonly kind: 'hits'; readonly hits: readonly Hit[]; readonly start: number }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'timeline';
      readonly entries: readonly { readonly date: string; readonly title: Rich; readonly open?: Call }[];
    }
  /**
   * `alt` says in words what the picture shows, figures included. A chart of type `timeline` stands beside a part of
   * kind `timeline` that lists the same: where no picture can be drawn, its words are enough.
   */
  | { readonly kind: 'chart'; readonly chart: Chart; readonly alt: string }
  /** Something to take care about: the source errs, words were left out of the query. */
  | { readonly kind: 'note'; readonly text: Rich }
  /** Text to copy as it is. */
  | { readonly kind: 'copy'; readonly text: string }
  /** Where the answer comes from. Small print. */
  | { readonly kind: 'citation'; readonly text: Rich }
  | { readonly kind: 'actions'; readonly actions: readonly Action[] }
  | {
      readonly kind: 'choices';
      readonly label: string;
      readonly choices: readonly Choice[];
      readonly mode?: 'replace' | 'new';
    };

export type PartKind = Part['kind'];

/** Everything the bot says. Semantic, not a layout: each adapter has one renderer from it to its platform's payload. */
export interface Reply {
  /** Private to the asker, or for everyone in the channel. */
  readonly visibility: 'private' | 'channel';
  readonly title?: string;
  readonly tone?: 'normal' | 'error';
  /** When the bot itself failed: the id under which the log has it. */
  readonly failure?: string;
  readonly parts: readonly Part[];
  /** BCP 47 language of the bot's own words. */
  readonly language?: string;
  /**
   * One line that everybody in the channel reads besides a private answer: who changed what the channel receives.
   * Plain text that may hold a person's name: render it as text. Adapters post it to the channel after the answer
   * (Slack: `response_type: in_channel`; Discord: a follow-up that is not ephemeral); the terminal prints it. Never set
   * in direct messages.
   */
  readonly announce?: string;
}

/** The plain text of rich text. */
export function plain(rich: Rich): string {
  if (typeof rich === 'string') return rich;
  return rich.map(span => (typeof span === 'string' ? span : span.text)).join('');
}

/** The spans of rich text, each an object. */
export function spans(rich: Rich): readonly Span[] {
  if (typeof rich === 'string') return [{ text: rich }];
  return rich.map(span => (typeof span === 'string' ? { text: span } : span));
}
