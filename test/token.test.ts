import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgValue } from '../src/invocation.ts';
import { createCallWriter, formatCall, parseCall, readCall } from '../src/token.ts';
import { memoryCalls } from './helpers/memory-calls.ts';

const value: fc.Arbitrary<ArgValue> = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.string({ minLength: 1 }), { minLength: 1 }),
);
const call = fc.record({
  command: fc.constantFrom('measure', 'digest subscribe'),
  args: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), value, { noNullPrototype: true }),
});

describe('a call in a button', () => {
  it('comes back as it was written, whatever its arguments hold', () => {
    fc.assert(
      fc.property(call, original => {
        expect(parseCall(formatCall(original))).toEqual(original);
      }),
    );
  });

  it('is kept in the store when it is too long, and works after a restart', async () => {
    const calls = memoryCalls();
    const long = { command: 'measure', args: { query: '数字人民币'.repeat(40) } };
    const writer = createCallWriter(calls);
    const token = writer.write(long, 100);
    await writer.flush();
    expect([...token].length).toBeLessThanOrEqual(100);
    expect(await readCall(token, calls)).toEqual(long);
  });

  it('is kept in the store when it holds what a platform drops from an id', async () => {
    for (const query of ['a\u200eb', 'a\nb', 'rail ']) {
      const calls = memoryCalls();
      const writer = createCallWriter(calls);
      const token = writer.write({ command: 'measure', args: { query } }, 100);
      await writer.flush();
      expect(token).toMatch(/^~[\w-]+$/);
      expect(await readCall(token, calls)).toEqual({ command: 'measure', args: { query } });
    }
  });

  it('is undefined when it is none of ours or was never kept', async () => {
    expect(await readCall('~nothing', memoryCalls())).toBeUndefined();
    expect(await readCall('', memoryCalls())).toBeUndefined();
    expect(await readCall('<script>|x', memoryCalls())).toBeUndefined();
  });

  it('never reaches the prototype of an object', () => {
    expect(Object.getPrototypeOf(parseCall('measure|__proto__=x')?.args)).toBe(Object.prototype);
  });
});
