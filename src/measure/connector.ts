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

/** How opening a connection goes on. */
export interface ConnectEvents {
  /** The first thing on the network: the DNS look-up, or the TCP connect to an address. */
  readonly onStart: (at: number) => void;
  readonly onEnd: (...result: [error: Error, phases: null] | [error: null, phases: ConnectPhases]) => void;
}

/** Opens a connection; the socket is the one that will be ready. */
export type Connect = (options: buildConnector.Options, events: ConnectEvents) => Socket;

interface Marks {
  start: number | null;
  resolved: number | null;
  attempt: number | null;
  tcp: number | null;
}

/**
 * HTTP/1.1 only and no timer of undici's: the request's own deadline counts. Sessions are not cached, so that every TLS
 * handshake is a full one.
 */
export const CONNECTOR_OPTIONS = { allowH2: false, maxCachedSessions: 0, timeout: 0 } as const;

/** Makes connections whose phases are stamped, on top of undici's own connector. */
export function createConnector(url: URL, tls: ConnectionOptions): Connect {
  // Reading the certificate store takes some 15 ms, so it is done here, ahead of the timed part.
  const secure = url.protocol === 'https:' ? { secureContext: createSecureContext(tls) } : {};

  return (options, { onStart, onEnd }) => {
    const marks: Marks = { start: null, resolved: null, attempt: null, tcp: null };
    const started = (): void => {
      if (marks.start === null) onStart((marks.start = machineClock.now()));
    };
    const open = buildConnector({
      ...tls,
      ...secure,
      ...CONNECTOR_OPTIONS,
      lookup: stampedLookup(started, () => (marks.resolved = machineClock.now())),
    } as buildConnector.BuildOptions);
    // The function's type leaves out that it returns the socket.
    const socket = open(options, (...[error]) => {
      const readyAt = machineClock.now();
      if (error === null) onEnd(null, phasesOf(marks, socket, readyAt, url.protocol === 'https:'));
      else onEnd(error, null);
    }) as unknown as Socket;
    socket.on('connectionAttempt', () => {
      started();
      marks.attempt = machineClock.now();
    });
    socket.once('connect', () => (marks.tcp = machineClock.now()));
    return socket;
  };
}

function phasesOf(marks: Marks, socket: Socket, readyAt: number, secure: boolean): ConnectPhases {
  const startedAt = marks.start ?? readyAt;
  // Over plain http, being connected is being ready, and that is heard of first.
  const tcpAt = marks.tcp ?? readyAt;
  return {
    socket,
    startedAt,
    readyAt,
    dnsMs: marks.resolved === null ? null : marks.resolved - startedAt,
    tcpMs: tcpAt - (marks.attempt ?? startedAt),
    tlsMs: secure ? readyAt - tcpAt : null,
  };
}

function stampedLookup(onStart: () => void, onEnd: () => void): typeof lookup {
  const stamped = (name: string, options: object, callback: (...result: unknown[]) => void): void => {
    onStart();
    lookup(name, options, (...result: unknown[]) => {
      onEnd();
      callback(...result);
    });
  };
  return stamped as unknown as typeof lookup;
}
