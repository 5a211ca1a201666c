import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSlack } from '../../../adapters/slack/render/render.ts';
import { commands } from '../../../commands/index.ts';
import { commandsByPath } from '../../../src/command.ts';
import { createRun } from '../../../src/run.ts';
import { createCallWriter } from '../../../src/token.ts';
import { anyReply, hostileTexts, sampleParts } from '../../contract/replies.ts';
import { actsIn, readMessage } from '../../fakes/slack/read.ts';
import { validateMessage } from '../../fakes/slack/validate.ts';
import { testCore } from '../../helpers/core.ts';
import { memoryCalls } from '../../helpers/memory-calls.ts';

test('try', async () => {
  const w = () => createCallWriter(memoryCalls());
  const run = createRun(testCore(), commands, console as never);
  for (const [command, args] of [
    ['measure', { query: 'lithium battery rail' }],
    ['measure', { query: 'SC-46' }],
    ['milestone', { query: 'next' }],
    ['zonebot help', {}],
    ['zone', { zone: 'sichuan' }],
  ] as const) {
    const reply = await run({
      command,
      args,
      actor: { platform: 'slack', id: 'U1', name: 'x', canManage: true },
      place: { platform: 'slack', direct: false },
    });
    const m = toSlack(reply, w());
    console.log(readMessage(m));
    console.log(JSON.stringify(m).length, validateMessage(m), actsIn(m));
  }
});
test('limits', () => {
  fc.assert(
    fc.property(anyReply, fc.boolean(), (reply, native) => {
      const m = toSlack(reply, createCallWriter(memoryCalls()), { native });
      expect(validateMessage(m)).toEqual([]);
      expect(actsIn(m)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
