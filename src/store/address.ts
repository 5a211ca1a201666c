import type { Address } from '../digest/subscription.ts';
import type { Platform } from '../invocation.ts';

/** The columns that say who receives something. */
export interface AddressColumns {
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  readonly person: string;
}

export function toColumns(address: Address): AddressColumns {
  const { platform, workspace } = address;
  return address.kind === 'channel'
    ? { platform, workspace, channel: address.channel, person: '' }
    : { platform, workspace, channel: '', person: address.user };
}

export function readAddress({ platform, workspace, channel, person }: AddressColumns): Address {
  const where = { platform: platform as Platform, workspace };
  return person ? { ...where, kind: 'person', user: person } : { ...where, kind: 'channel', channel };
}
