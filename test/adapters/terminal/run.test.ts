import { describe, expect, it } from 'vitest';
import { type Output, runInTerminal } from '../../../adapters/terminal/index.ts';
import { localeOf } from '../../../adapters/terminal/run.ts';
import { createTestBot } from '../../contract/bot.ts';

function paper(isTTY = false): Output & { text: string } {
  const output = {
    isTTY,
    columns: 80,
    text: '',
    write(text: string, done: () => void) {
      output.text += text;
      done();
    },
  };
  return output;
}

const bot = createTestBot();

async function type(
  argv: readonly string[],
  { isTTY = false, env = {} }: { isTTY?: boolean; env?: Record<string, string> } = {},
) {
  const stdout = paper(isTTY);
  const stderr = paper(isTTY);
  const status = await runInTerminal(argv, bot, { stdout, stderr, env });
  return { status, stdout: stdout.text, stderr: stderr.text };
}

describe('the command line', () => {
  it('answers on standard output and nowhere else', async () => {
    const { status, stdout, stderr } = await type(['measure', 'lithium battery rail', '--zone', 'sichuan']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^\d+ measures? found\n\n 1\. [A-Z]+-\d+ /);
    expect(stdout).toMatch(/^ {4}zonebot measure [A-Z]+-\d+$/m);
  });

  it('opens what an answer offers', async () => {
    const { stdout } = await type(['measure', 'lithium']);
    const command = /^ {4}zonebot (measure \S+)$/m.exec(stdout)![1]!;
    expect((await type(command.split(' '))).stdout).toContain('Source: ');
  });

  it('knows its own subcommands with and without the group', async () => {
    const short = await type(['help']);
    expect(short.stdout).toContain('What you can ask');
    expect(await type(['zonebot', 'help'])).toEqual(short);
    expect(await type([])).toEqual(short);
  });

  it('says a mistake on the error stream, with status 2', async () => {
    for (const [argv, message] of [
      [['measure', '--zone', 'atlantis'], '“atlantis” is not a zone'],
      [['mesure'], 'Did you mean “measure”?'],
      [['measure', '--colour', 'red'], 'There is no option “colour”'],
      [['zonebot', 'dance'], 'There is no command “zonebot dance”'],
    ] as const) {
      const { status, stdout, stderr } = await type(argv);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr.replace(/\s+/g, ' ')).toContain(message);
    }
  });

  it('ends with status 1 when the bot failed, and keeps the reason to the log', async () => {
    const { status, stdout, stderr } = await type(['fail']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).not.toContain('secret reason');
  });

  it('prints the reply as JSON, mistakes too', async () => {
    const found = await type(['measure', 'lithium', '--json']);
    expect(JSON.parse(found.stdout)).toMatchObject({ visibility: 'private', parts: expect.any(Array) });
    const wrong = await type(['measure', '--zone', 'atlantis', '--json']);
    expect(wrong).toMatchObject({ status: 2, stderr: '' });
    expect(JSON.parse(wrong.stdout)).toMatchObject({ tone: 'error' });
  });

  it('explains a command from its options', async () => {
    const { status, stdout } = await type(['measure', '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--zone');
    expect(stdout).not.toContain('--page');
    expect((await type(['zonebot', '--help'])).stdout).toContain('zonebot status');
  });

  it('colours only for a person at a terminal who has not said no', async () => {
    const asked = ['zone', 'sichuan'];
    expect((await type(asked)).stdout).not.toContain('\u001b[');
    expect((await type(asked, { isTTY: true })).stdout).toContain('\u001b[');
    expect((await type(asked, { isTTY: true, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b[');
  });

  it('reads the language from the environment', () => {
    expect(localeOf({ LANG: 'zh_CN.UTF-8' })).toBe('zh-CN');
    expect(localeOf({ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' })).toBe('en');
    expect(localeOf({})).toBe('en');
  });

  it('is content when the reader has left', async () => {
    const gone: Output = { write: (_, done) => done(Object.assign(new Error('gone'), { code: 'EPIPE' })) };
    expect(await runInTerminal(['help'], bot, { stdout: gone, stderr: paper(), env: {} })).toBe(0);
  });
});
