import { type Shown, workingContract } from '../../contract/adapter-contract.ts';
import { startPlayground } from './surfaces.ts';

// What the playground draws is what the other adapters render, and they are tested for that.
workingContract({
  name: 'The playground',
  async start(bot) {
    const web = await startPlayground({ ...bot, config: { ...bot.config, PORT: 0 } });
    const all: Shown[] = [];
    return {
      async ask(line) {
        const response = await fetch(new URL('/api/run', web.url), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ text: line }),
        });
        const { visibility, shown } = (await response.json()) as { visibility: string; shown: { terminal: string } };
        const text = shown.terminal.replace(/\s+/g, ' ');
        all.push({ text, private: visibility === 'private', problems: [], acts: text.match(/\p{Cc}/gu) ?? [] });
        return all.at(-1)!;
      },
      transcript: () => all,
      leave: () => web.stop(),
    };
  },
});
