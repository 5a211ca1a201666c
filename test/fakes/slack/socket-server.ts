import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { acknowledgeMs } from '../patience.ts';

/** Slack's end of Socket Mode. */
export interface SocketServer {
  /** Connections that were greeted and not told to leave. */
  open(): number;
  /** Greeted so far. */
  greeted(): number;
  /** Sends an envelope over one connection and waits for its acknowledgement. @returns the payload it came with */
  deliver(type: 'slash_commands' | 'interactive' | 'events_api', payload: unknown): Promise<unknown>;
  /** Tells a connection to go, as Slack does every few hours. */
  refresh(which?: number): void;
  /** Cuts every connection without a word. */
  cut(): void;
  close(): void;
}

export function createSocketServer(server: Server): SocketServer {
  const sockets = new WebSocketServer({ server, path: '/link' });
  const live: WebSocket[] = [];
  const waiting = new Map<string, (payload: unknown) => void>();
  let greeted = 0;
  let turn = 0;
  const forget = (socket: WebSocket) => {
    if (live.includes(socket)) live.splice(live.indexOf(socket), 1);
  };
  sockets.on('connection', socket => {
    socket.on('message', data => {
      const { envelope_id, payload } = JSON.parse(String(data));
      waiting.get(envelope_id)?.(payload);
    });
    socket.on('close', () => forget(socket));
    socket.send(JSON.stringify({ type: 'hello', num_connections: live.length + 1 }));
    live.push(socket);
    greeted += 1;
  });
  return {
    open: () => live.length,
    greeted: () => greeted,
    deliver(type, payload) {
      const socket = live[turn++ % live.length];
      if (!socket) return Promise.reject(new Error('the bot is deaf: no connection is open'));
      const envelope_id = randomBytes(8).toString('hex');
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('not acknowledged in time')), acknowledgeMs);
        waiting.set(envelope_id, given => {
          clearTimeout(timer);
          resolve(given);
        });
        socket.send(JSON.stringify({ envelope_id, type, accepts_response_payload: type !== 'events_api', payload }));
      });
    },
    refresh(which = 0) {
      const socket = live[which];
      if (!socket) return;
      forget(socket);
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    },
    cut() {
      for (const socket of live.splice(0)) socket.terminate();
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
