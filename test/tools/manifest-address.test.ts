import { expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { readManifestAddress } from '../../src/tools/manifest-address.ts';

it('is needed for HTTP only', () => {
  expect(readManifestAddress([])).toBeUndefined();
  expect(readManifestAddress(['--url', 'https://bot.example.org:8443'])).toBe(
    'https://bot.example.org:8443/slack/events',
  );
});

it('is refused where Slack does not send to it, with what to do', () => {
  for (const address of ['http://bot.example.org', 'http://localhost:3000', 'bot.example.org:3000'])
    expect(() => readManifestAddress(['--url', address]), address).toThrow(/Slack sends only to https:.*Socket Mode/);
});

it('is refused where it is none', () => {
  for (const argv of [['--url'], ['--url', 'bot'], ['--ulr', 'https://bot.example.org'], ['--url', 'https://a', 'b']])
    expect(() => readManifestAddress(argv), argv.join(' ')).toThrow(UsageError);
});
