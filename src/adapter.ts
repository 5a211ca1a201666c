import type { Logger } from 'pino';
import type { AnyCommand } from './command.ts';
import type { Config } from './config.ts';
import type { Core } from './core.ts';
import type { Run } from './run.ts';

/** What every adapter is given. */
export interface Bot {
  readonly config: Config;
  readonly core: Core;
  readonly commands: readonly AnyCommand[];
  readonly run: Run;
  readonly log: Logger;
}

/** An adapter at work. */
export interface Running {
  readonly name: string;
  /** Connected and able to answer. */
  isReady(): boolean;
  /** What a person should know: an address, a bot's name, what is wrong. */
  describe(): string;
  /** No new work; what was begun is finished. Resolves within 4 s whatever the peer does. */
  stop(): Promise<void>;
}

/** One thing that `zonebot doctor` looked at. */
export interface Finding {
  readonly ok: boolean;
  readonly what: string;
  /** What to do about it, where it is not well. */
  readonly fix?: string;
}
