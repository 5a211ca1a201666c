/** Where a person sits: a chat platform, the playground in a browser, or a terminal. */
export type Platform = 'slack' | 'discord' | 'web' | 'terminal';

export type ArgValue = string | number | boolean | readonly string[];
export type Args = Readonly<Record<string, ArgValue | undefined>>;

/** What a button, a link or a select option does when it is used: a command again, with other arguments. */
export interface Call {
  /** A command, or a command and its subcommand: `measure`, `digest subscribe`. */
  readonly command: string;
  readonly args: Args;
}

/** The person who asks. */
export interface Actor {
  readonly platform: Platform;
  readonly id: string;
  /** As the platform shows it. Comes from a person: render it as text. */
  readonly name: string;
  /** BCP 47, as the platform reports it. */
  readonly locale?: string;
  /** May change what a channel receives: Manage Server on Discord, membership of the channel on Slack. */
  readonly canManage: boolean;
}

/** Where they ask. */
export interface Place {
  readonly platform: Platform;
  /** Slack team or Discord guild. */
  readonly workspace?: string;
  readonly channel?: string;
  readonly name?: string;
  /** Nobody but the asker reads along. */
  readonly direct: boolean;
}

/** Everything a person does: a slash command, a button, a select, a click in the playground. */
export interface Invocation extends Call {
  readonly actor: Actor;
  readonly place: Place;
}
