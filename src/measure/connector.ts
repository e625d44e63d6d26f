import { lookup } from 'node:dns';
import type { Socket } from 'node:net';
import { createSecureContext, type ConnectionOptions } from 'node:tls';
import { buildConnector } from 'undici';
import { machineClock } from './machine-clock.ts';

/** A connection that is ready, and how long each phase took; milliseconds. */
export interface ConnectPhases {
  readonly socket: Socket;
  /** DNS look-up began; for an address, the TCP connect. */
  readonly startedAt: number;
  readonly readyAt: number;
  /** null for an address: nothing was looked up. */
  readonly dnsMs: number | null;
  readonly tcpMs: number;
  /** null over plain http. */
  readonly tlsMs: number | null;
}

/** Called for each read of a socket, with the bytes (null at its end); what it returns is handed on, nothing on null. */
export type OnRead = (bytes: Buffer | null) => Buffer | null;

/** How a connect ended. */
export type OnConnect = (...result: [error: Error, phases: null] | [error: null, phases: ConnectPhases]) => void;

/**
 * Opens connections and stamps their phases. Built on undici's own connector; sessions are not cached, so that every
 * TLS handshake is a full one, and the certificate store is read once, ahead of the timed part.
 */
export function createConnector(
  url: URL,
  { onRead, tls }: { readonly onRead: OnRead; readonly tls: ConnectionOptions },
) {
  const secureContext = url.protocol === 'https:' ? createSecureContext(tls) : null;
  const target = {
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    host: url.host,
    protocol: url.protocol,
    port: url.port,
  };

  function connect(options: buildConnector.Options, done: OnConnect, onStart: (at: number) => void): void {
    const stamps = { start: null as number | null, resolved: null as number | null, attempt: 0, tcp: 0 };
    const started = (): void => {
      if (stamps.start === null) onStart((stamps.start = machineClock.now()));
    };
    const lookup = stampedLookup(started, stamps);
    const open = buildConnector({
      ...tls,
      ...BASE_OPTIONS,
      lookup,
      ...(secureContext === null ? {} : { secureContext }),
    } as buildConnector.BuildOptions);
    const socket = open(options, (...result) => {
      if (result[0] !== null) return done(result[0], null);
      const readyAt = machineClock.now();
      const startedAt = stamps.start ?? readyAt;
      watch(socket, onRead);
      done(null, {
        socket,
        startedAt,
        readyAt,
        dnsMs: stamps.resolved === null ? null : stamps.resolved - startedAt,
        tcpMs: (stamps.tcp === 0 ? readyAt : stamps.tcp) - stamps.attempt,
        tlsMs: secureContext === null ? null : readyAt - stamps.tcp,
      });
    }) as unknown as Socket;
    socket.on('connectionAttempt', () => {
      started();
      stamps.attempt = machineClock.now();
    });
    // Ahead of undici's own listener, which may write the request at once.
    socket.prependListener('connect', () => (stamps.tcp = machineClock.now()));
  }

  return {
    connect,
    watch: (socket: Socket) => watch(socket, onRead),
    /** Opens a connection ahead of any request. Rejects with the socket's error. */
    open: () =>
      new Promise<ConnectPhases>((resolve, reject) => {
        connect(
          target,
          (error, phases) => (error === null ? resolve(phases) : reject(error)),
          () => undefined,
        );
      }),
  };
}

/** HTTP/1.1 only, a full handshake each time, and no timer of undici's: the request's own deadline counts. */
const BASE_OPTIONS = { allowH2: false, maxCachedSessions: 0, timeout: 0 };

function stampedLookup(started: () => void, stamps: { resolved: number | null }): typeof lookup {
  const stamped = (name: string, options: object, callback: (...result: unknown[]) => void): void => {
    started();
    lookup(name, options, (...result: unknown[]) => {
      stamps.resolved = machineClock.now();
      callback(...result);
    });
  };
  return stamped as unknown as typeof lookup;
}

/**
 * Stamps a socket's reads at the first moment that JavaScript sees them: `push` is what Node calls with the bytes that it
 * read, before any stream machinery or parser runs.
 */
function watch(socket: Socket, onRead: OnRead): void {
  const push = socket.push.bind(socket);
  socket.push = (bytes: Buffer | null, encoding?: BufferEncoding): boolean => {
    const kept = onRead(bytes);
    return kept === null && bytes !== null ? true : push(kept, encoding);
  };
}
