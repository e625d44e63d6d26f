import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { createRequestReader, type ReceivedRequest } from './request-reader.ts';

/** What the server does next on a connection; a script that ends leaves the connection open for the next request. */
export type Action =
  | { readonly kind: 'send'; readonly bytes: Buffer }
  | { readonly kind: 'wait'; readonly ms: number }
  /** Waits until the client's side has taken all that was sent, or has gone away. */
  | { readonly kind: 'drain' }
  /** Ends the connection in good order. */
  | { readonly kind: 'fin' }
  | { readonly kind: 'reset' }
  /** Lets the test know that the script has come so far. */
  | { readonly kind: 'call'; readonly act: () => void }
  /** Until the client closes. */
  | { readonly kind: 'hold' };

/** Actions in order, for one request. */
export type Script = readonly Action[];

/** A request as it came, and when the server did what; milliseconds on this process's monotonic clock. */
export interface ServedRequest extends ReceivedRequest {
  /** 1-based, in the order in which the connections were opened. */
  readonly connection: number;
  readonly receivedAt: number;
  /** One moment for each `send`, just before the write. */
  readonly sentAt: readonly number[];
}

/** A server on 127.0.0.1 that plays scripts byte by byte. */
export interface ScriptedServer {
  /** `http://127.0.0.1:port`, or https. */
  readonly origin: string;
  readonly port: number;
  readonly requests: readonly ServedRequest[];
  /** How many connections were opened so far. */
  readonly connections: () => number;
  /** Resolves when no connection is open any more. */
  readonly deserted: () => Promise<void>;
  close(): Promise<void>;
}

/** How a server differs from a plain one. */
export interface ServerOptions {
  readonly tls?: TlsOptions;
  /** Played as soon as a connection is there, before any request; by the number of the connection. */
  readonly greeting?: (connection: number) => Script;
}

/** Writes at once. */
export function send(bytes: string | Buffer): Action {
  return { kind: 'send', bytes: Buffer.from(bytes as string) };
}

/** Waits; whatever was sent before is read by then, for client and server share one event loop. */
export function wait(ms: number): Action {
  return { kind: 'wait', ms };
}

/** Calls the test. */
export function call(act: () => void): Action {
  return { kind: 'call', act };
}

export const drain: Action = { kind: 'drain' };
export const fin: Action = { kind: 'fin' };
export const reset: Action = { kind: 'reset' };
export const hold: Action = { kind: 'hold' };

/**
 * Starts a server that plays one script for each request, whichever connection it comes on, the last one again and again.
 * Requests are read whole before their script starts.
 */
export async function startScriptedServer(
  scripts: readonly Script[] | ((request: ReceivedRequest, number: number) => Script),
  { tls, greeting }: ServerOptions = {},
): Promise<ScriptedServer> {
  const requests: ServedRequest[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;

  function serve(socket: Socket): void {
    const connection = (connections += 1);
    const read = createRequestReader((request) => {
      const served = { ...request, connection, receivedAt: performance.now(), sentAt: [] as number[] };
      requests.push(served);
      const number = requests.length;
      const script =
        typeof scripts === 'function' ? scripts(request, number) : scripts[Math.min(number, scripts.length) - 1];
      void play(socket, script ?? [], served.sentAt);
    });
    socket.on('data', read);
    if (greeting !== undefined) void play(socket, greeting(connection), []);
  }

  const server = tls === undefined ? createServer({ noDelay: true }) : createTlsServer({ ...tls, noDelay: true });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on(tls === undefined ? 'connection' : 'secureConnection', (socket: Socket) => {
    socket.on('error', () => undefined);
    serve(socket);
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    port,
    requests,
    connections: () => connections,
    deserted: async () => {
      await Promise.all([...sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve))));
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

async function play(socket: Socket, script: Script, sentAt: number[]): Promise<void> {
  for (const action of script) {
    if (socket.destroyed) return;
    switch (action.kind) {
      case 'send':
        sentAt.push(performance.now());
        socket.write(action.bytes);
        break;
      case 'wait':
        await new Promise((resolve) => setTimeout(resolve, action.ms));
        break;
      case 'drain':
        await drained(socket);
        break;
      case 'call':
        action.act();
        break;
      case 'fin':
        socket.end();
        return;
      case 'reset':
        socket.resetAndDestroy();
        return;
      case 'hold':
        return;
    }
  }
}

async function drained(socket: Socket): Promise<void> {
  if (!socket.writableNeedDrain) return;
  await new Promise((resolve) => socket.once('drain', resolve).once('close', resolve));
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}
