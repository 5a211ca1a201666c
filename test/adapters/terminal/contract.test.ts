import { type Output, runInTerminal, toTerminal } from '../../../adapters/terminal/index.ts';
import { commands } from '../../../commands/index.ts';
import { adapterContract, type Shown } from '../../contract/adapter-contract.ts';

/** A terminal knows no private messages, pings or limits: nobody else sees it, and only control characters act. */
function shown(text: string): Shown {
  return { text, private: true, problems: [], acts: text.match(/[^\P{Cc}\n]/gu) ?? [] };
}

adapterContract({
  name: 'The terminal',
  // Too narrow for columns side by side, in which the words of two texts alternate line by line.
  render: async reply => shown(toTerminal(reply, { width: 60, color: false, commands })),
  start: async bot => {
    const all: Shown[] = [];
    return {
      async ask(line) {
        let text = '';
        const output: Output = {
          columns: 1000,
          write(piece, done) {
            text += piece;
            done();
          },
        };
        await runInTerminal(line.slice(1).split(' '), bot, { stdout: output, stderr: output, env: {} });
        all.push(shown(text.replace(/\s+/g, ' ')));
        return all.at(-1)!;
      },
      transcript: () => all,
      leave: async () => {},
    };
  },
});
