import type { Socket } from 'node:net';
import type { OpenedConnection } from '../model.ts';
import type { Connect, ConnectPhases } from './connector.ts';

/** A connection that was opened ahead and waits for its first request. */
export interface WaitingConnection {
  readonly opened: OpenedConnection;
  /** The socket, for its first request; null when it has been closed meanwhile. */
  take(): Socket | null;
  close(): void;
}

/** Opens a connection to a URL's origin. Rejects with the socket's error, or with the signal's reason. */
export function openAhead(connect: Connect, url: URL, giveUp: AbortSignal): Promise<WaitingConnection> {
  return new Promise((resolve, reject) => {
    giveUp.throwIfAborted();
    const hostname = url.hostname.replace(/^\[|\]$/g, '');
    const socket = connect(
      { hostname, host: url.host, protocol: url.protocol, port: url.port },
      {
        onStart: () => undefined,
        onEnd(error, phases) {
          giveUp.removeEventListener('abort', onGiveUp);
          if (error === null) resolve(waiting(phases));
          else reject(error);
        },
      },
    );
    function onGiveUp(): void {
      socket.destroy();
      reject(giveUp.reason as Error);
    }
    giveUp.addEventListener('abort', onGiveUp, { once: true });
  });
}

function waiting(phases: ConnectPhases): WaitingConnection {
  const { socket } = phases;
  return {
    opened: openedConnection(phases),
    take: () => (socket.destroyed ? null : socket),
    close: () => void socket.destroy(),
  };
}

function openedConnection({ startedAt, readyAt, dnsMs, tcpMs, tlsMs }: ConnectPhases): OpenedConnection {
  return {
    connectSeconds: (readyAt - startedAt) / 1000,
    dnsSeconds: dnsMs === null ? null : dnsMs / 1000,
    tcpSeconds: tcpMs / 1000,
    tlsSeconds: tlsMs === null ? null : tlsMs / 1000,
    viaProxy: false,
  };
}
