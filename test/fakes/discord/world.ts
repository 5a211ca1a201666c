import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Json = Record<string, unknown>;

let counter = 0n;
/** A new id, 19 digits, later than those before. */
export function snowflake(): string {
  counter += 1n;
  return String(((BigInt(Date.now()) - 1_420_070_400_000n) << 22n) | (counter & 0x3fffffn));
}

export interface FakeMessage {
  readonly id: string;
  readonly channel: string;
  /** As it was sent; of a multipart request the `payload_json`. */
  body: Json;
  files: readonly string[];
  /** Only the person with this id sees it. */
  readonly onlyFor?: string;
  nonce?: string;
  deleted?: boolean;
}

/** One thing a person did, and what came of it. */
export interface FakeInteraction {
  readonly id: string;
  readonly token: string;
  readonly began: number;
  readonly channel: string;
  readonly user: string;
  /** The message that was clicked. */
  readonly clicked?: FakeMessage;
  /** 5 or 6, once acknowledged; 8 for suggestions. */
  acknowledged?: number;
  /** "Thinking ..." until it is edited. */
  thinking?: { readonly private: boolean; gone?: boolean };
  original?: FakeMessage;
  suggestions?: readonly { name: string; value: string }[];
}

/** What there is in the fake, and what happened. */
export interface World {
  readonly application: string;
  readonly guild: string;
  readonly channel: string;
  readonly directChannel: string;
  readonly messages: FakeMessage[];
  /** Each message as it came up or was edited, in order. */
  readonly seen: { readonly message: FakeMessage; readonly body: Json }[];
  readonly interactions: Map<string, FakeInteraction>;
  /** What is registered. */
  commands: Json[];
}

export async function listen(server: Server, port = 0): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}
