import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Json } from './world.ts';

const op = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalid: 9, hello: 10, ack: 11 } as const;
const allowedIntents = 1;

export interface FakeGateway {
  /** To every connected session; kept for those that resume. */
  dispatch(type: string, data: object): void;
  readonly identified: number;
  readonly resumed: number;
  readonly connected: boolean;
  /** Closes every connection, as Discord does now and then. */
  drop(code?: number): void;
  /** From now on nothing is answered, and connections stay open. */
  goSilent(): void;
  close(): void;
}

interface Session {
  readonly id: string;
  readonly events: { op: number; s: number; t: string; d: object }[];
  socket?: WebSocket;
}

/** Discord's gateway: HELLO, IDENTIFY, READY, heartbeats, RESUME. Strict about token, intents and payload size. */
export function createGateway(
  server: Server,
  {
    token,
    ready,
    problems,
  }: { token: string; ready: (session: string) => { data: object; guilds: object[] }; problems: string[] },
): FakeGateway {
  const sockets = new WebSocketServer({ server });
  const sessions = new Map<string, Session>();
  const counts = { identified: 0, resumed: 0 };
  let isSilent = false;

  const send = (socket: WebSocket, payload: object) => {
    if (!isSilent) socket.send(JSON.stringify(payload));
  };
  const emit = (session: Session, type: string, data: object) => {
    const event = { op: op.dispatch, s: session.events.length + 1, t: type, d: data };
    session.events.push(event);
    if (session.socket) send(session.socket, event);
  };
  const identify = (socket: WebSocket, data: Json) => {
    if (data.token !== token) return socket.close(4004);
    if (Number(data.intents) & ~allowedIntents) return socket.close(4014);
    counts.identified += 1;
    const session: Session = { id: `session-${counts.identified}`, events: [], socket };
    sessions.set(session.id, session);
    const { data: readyData, guilds } = ready(session.id);
    emit(session, 'READY', readyData);
    for (const guild of guilds) emit(session, 'GUILD_CREATE', guild);
  };
  const resume = (socket: WebSocket, data: Json) => {
    const session = sessions.get(String(data.session_id));
    if (!session || data.token !== token) return send(socket, { op: op.invalid, d: false });
    counts.resumed += 1;
    session.socket = socket;
    for (const event of session.events.filter(({ s }) => s > Number(data.seq))) send(socket, event);
    emit(session, 'RESUMED', {});
  };

  sockets.on('connection', socket => {
    send(socket, { op: op.hello, d: { heartbeat_interval: 2000 } });
    socket.on('message', raw => {
      if (isSilent) return;
      if (String(raw).length > 4096) problems.push('gateway: payload too long');
      const { op: code, d } = JSON.parse(String(raw)) as { op: number; d: Json };
      if (code === op.identify) identify(socket, d);
      else if (code === op.resume) resume(socket, d);
      else if (code === op.heartbeat) send(socket, { op: op.ack });
      else if (code !== 3) problems.push(`gateway: unexpected opcode ${code}`);
    });
    socket.on('close', () => {
      for (const session of sessions.values()) if (session.socket === socket) session.socket = undefined;
    });
  });

  return {
    dispatch(type, data) {
      for (const session of sessions.values()) emit(session, type, data);
    },
    get identified() {
      return counts.identified;
    },
    get resumed() {
      return counts.resumed;
    },
    get connected() {
      return [...sessions.values()].some(session => session.socket?.readyState === 1);
    },
    drop(code = 4000) {
      for (const socket of sockets.clients) socket.close(code);
    },
    goSilent() {
      isSilent = true;
      // Not even a goodbye is read.
      for (const socket of sockets.clients) socket.pause();
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
