import { afterEach } from 'vitest';
import { type AnyCommand, defineCommand } from '../../../src/command.ts';
import type { Reply } from '../../../src/reply.ts';
import { type Scene, setScene } from '../../fakes/slack/bot.ts';
import { readMessage } from '../../fakes/slack/read.ts';

/** Sets a scene in a test; after the test it is ended. */
export function useScenes(): typeof setScene {
  let scene: Scene | undefined;
  afterEach(async () => {
    await scene?.end();
    scene = undefined;
  });
  return async (mode, bot) => {
    scene = await setScene(mode, bot);
    return scene;
  };
}

/** A command that shows one reply. */
export function says(name: string, reply: Reply, managed = false): AnyCommand {
  return defineCommand({ name, description: name, options: {}, managed, run: () => reply });
}

/** What a person reads in a message. */
export function read({ payload }: { readonly payload: Record<string, unknown> }): string {
  return readMessage(payload);
}
