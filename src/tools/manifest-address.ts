import { UsageError } from '../errors.ts';

/**
 * Where Slack sends events, by what is typed behind `zonebot manifest`; undefined for Socket Mode, which needs no
 * address.
 *
 * @throws {UsageError} for an address that Slack would refuse
 * @example
 * readManifestAddress(['--url', 'https://bot.example.org'])
 * //=> 'https://bot.example.org/slack/events'
 */
export function readManifestAddress([flag, address = '', ...more]: readonly string[]): string | undefined {
  if (flag === undefined) return undefined;
  if (flag !== '--url' || !URL.canParse(address) || more.length)
    throw new UsageError('manifest: write nothing for Socket Mode, or --url https://bot.example.org for HTTP.');
  if (new URL(address).protocol !== 'https:')
    throw new UsageError(
      `manifest: Slack sends only to https:// addresses, not to ${address}. Put a proxy with a certificate before the bot, or leave --url out: Socket Mode needs no address.`,
    );
  return new URL('/slack/events', address).href;
}
