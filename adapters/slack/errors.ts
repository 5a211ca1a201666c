import { webApi } from '@slack/bolt';

/**
 * Slack's code for what went wrong, or undefined if Slack did not answer or not so.
 *
 * @example
 * codeOf(error) //=> 'channel_not_found'
 */
export function codeOf(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
}

/** Slack can't read the message itself. A plainer one may pass. */
export function isMessageRefused(code: string | undefined): boolean {
  return /^(invalid_blocks|invalid_blocks_format|msg_blocks_too_long|invalid_attachments)$/.test(code ?? '');
}
