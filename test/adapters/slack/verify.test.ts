import { expect, test } from 'vitest';
import { createVerifier } from '../../../adapters/slack/link/verify.ts';
import { signHeaders, signingSecret } from '../../fakes/slack/signed.ts';

const now = 1_800_000_000;
const body = Buffer.from('command=%2Fmeasure&text=rail');
const at = (timestamp: string, options = {}) => signHeaders(body, { timestamp, ...options });
const verifier = () => createVerifier(signingSecret, () => now * 1000);

test('a request that Slack signed just now is taken', () => {
  expect(verifier()(at(String(now)), body)).toBeUndefined();
  expect(verifier()(at(String(now - 300)), body)).toBeUndefined();
  expect(verifier()(at(String(now + 300)), body)).toBeUndefined();
});

test('a signature by another secret, of another body, or cut short is refused', () => {
  expect(verifier()(at(String(now), { secret: 'other' }), body)).toBe('a wrong signature');
  expect(verifier()(at(String(now)), Buffer.from('text=other'))).toBe('a wrong signature');
  const headers = at(String(now));
  expect(verifier()({ ...headers, 'x-slack-signature': headers['x-slack-signature']!.slice(0, -1) }, body)).toBe(
    'a wrong signature',
  );
  expect(verifier()({ ...headers, 'x-slack-signature': 'v0=' }, body)).toBe('a wrong signature');
  expect(verifier()({}, body)).toBe('no signature');
});

test('a timestamp more than five minutes off is refused, either way, and so is one that is none', () => {
  expect(verifier()(at(String(now - 301)), body)).toBe('a stale timestamp');
  expect(verifier()(at(String(now + 301)), body)).toBe('a timestamp of the future');
  for (const odd of ['Infinity', 'NaN', '-1', '1e10', `${now}.0`, ' ', `0x${now.toString(16)}`, '9'.repeat(30)]) {
    expect(verifier()(at(odd), body), odd).toBe('a timestamp that is none');
  }
});

test('a request is taken once', () => {
  const verify = verifier();
  const headers = at(String(now));
  expect(verify(headers, body)).toBeUndefined();
  expect(verify(headers, body)).toBe('a replayed request');
  expect(verify(at(String(now + 1)), body)).toBeUndefined();
});

test('a replay is refused for as long as its timestamp would be taken', () => {
  let time = now;
  const verify = createVerifier(signingSecret, () => time * 1000);
  const headers = at(String(now + 300));
  expect(verify(headers, body)).toBeUndefined();
  time = now + 599;
  expect(verify(at(String(time)), body)).toBeUndefined();
  expect(verify(headers, body)).toBe('a replayed request');
});
