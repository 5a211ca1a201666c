import { type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { settledWithin } from '../../../src/deadline.ts';
import { codeOf } from '../errors.ts';
import { toBoltLogger } from '../logger.ts';
import type { Link } from './link.ts';

/**
 * Takes Slack's requests over Socket Mode. Slack closes each connection every few hours, and one that reconnects is
 * deaf meanwhile: two connections leave no gap.
 */
export function createSocketLink(appToken: string, slackApiUrl: string, log: Logger): Link {
  const connections = [0, 1].map(() => createConnection(appToken, slackApiUrl, log));
  return {
    receiver: connections[0]!.receiver,
    async start(app) {
      for (const { receiver } of connections.slice(1)) receiver.init(app);
      await connections[0]!.start();
      await Promise.all(connections.slice(1).map(connection => connection.start()));
    },
    isReady: () => connections.some(connection => connection.isOpen()),
    describe: () => {
      const open = connections.filter(connection => connection.isOpen()).length;
      return open ? `Socket Mode, ${open} of ${connections.length} connections` : 'Socket Mode, connecting';
    },
    async stop() {
      await Promise.all(connections.map(connection => connection.stop()));
    },
  };
}

interface Connection {
  readonly receiver: Receiver;
  start(): Promise<void>;
  isOpen(): boolean;
  stop(): Promise<void>;
}

/**
 * A connection that reconnects by itself. The client's own way waits 5 s first, and when Slack then refuses, its
 * error is caught by nobody and ends the process.
 */
function createConnection(appToken: string, slackApiUrl: string, log: Logger): Connection {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: toBoltLogger(log),
    autoReconnectEnabled: false,
    // The client changes the options that it is given: each has its own.
    installerOptions: { clientOptions: { slackApiUrl, retryConfig: { retries: 1 } } },
  });
  const { client } = receiver;
  let isOpen = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  const reconnect = (failures: number) => {
    if (isStopped) return;
    timer = setTimeout(
      () => {
        receiver.start().catch((error: unknown) => {
          log.warn({ err: error, failures: failures + 1 }, 'Slack Socket Mode: could not reconnect, trying again');
          reconnect(failures + 1);
        });
      },
      Math.min(30_000, 50 * 2 ** failures),
    );
  };
  client.on('connected', () => {
    isOpen = !isStopped;
    // It was being opened when it was stopped.
    if (isStopped) void client.disconnect();
  });
  client.on('disconnected', () => {
    // A connection that fails to open also reports so through `start`.
    if (isOpen) reconnect(0);
    isOpen = false;
  });
  return {
    receiver,
    async start() {
      await receiver.start().catch((error: unknown) => {
        if (isPermanent(error)) throw new Error(`Slack refuses SLACK_APP_TOKEN (${codeOf(error)}). ${whatToDo}`);
        log.warn({ err: error }, 'Slack Socket Mode: could not connect, trying again');
        reconnect(0);
      });
    },
    isOpen: () => isOpen,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      // A silent peer would hold this for 30 s.
      await settledWithin(1000, client.disconnect());
    },
  };
}

const whatToDo =
  'Make an app-level token with the scope connections:write at api.slack.com/apps, under Basic Information, and switch Socket Mode on.';

/** Slack said no, and would say so again. */
function isPermanent(error: unknown): boolean {
  return /^(invalid_auth|not_authed|not_allowed_token_type|account_inactive|token_revoked|missing_scope|link_disabled|user_removed_from_team|team_disabled)$/.test(
    codeOf(error) ?? '',
  );
}
