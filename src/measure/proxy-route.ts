import type { Socket } from 'node:net';
import { createSecureContext, type ConnectionOptions } from 'node:tls';
import { Client, ProxyAgent, type buildConnector } from 'undici';
import type { ConnectionMode } from '../model.ts';
import { CONNECTOR_OPTIONS } from './connector.ts';
import { machineClock } from './machine-clock.ts';
import { clientOptions, type Route } from './route.ts';
import type { WireWatch } from './wire-watch.ts';

/**
 * Through a proxy: undici's agent makes a tunnel for https and has plain http forwarded. How its time to connect splits into
 * phases cannot be seen from here, and there is nothing to open ahead.
 */
export function createProxyRoute(options: {
  readonly proxyUrl: string;
  readonly connection: ConnectionMode;
  readonly tls: ConnectionOptions;
  readonly wire: WireWatch;
}): Route {
  const { proxyUrl, connection, tls, wire } = options;
  // Ahead of the timed part, as in connector.ts.
  const requestTls = { ...tls, secureContext: createSecureContext(tls), ...CONNECTOR_OPTIONS };
  const sockets = new Set<Socket>();
  let opening = 0;
  let agent: ProxyAgent | null = null;

  /** The agent's way to a connection that carries requests, stamped as a whole. */
  function stamped(connect: buildConnector.connector): buildConnector.connector {
    return (asked, callback) => {
      const startedAt = machineClock.now();
      wire.connecting(startedAt);
      opening += 1;
      kept(connect)(asked, (...[error, socket]) => {
        opening -= 1;
        if (error !== null) return callback(error, null);
        wire.connected(machineClock.now() - startedAt);
        wire.attach(socket);
        callback(null, socket);
      });
    };
  }

  /** undici forgets a socket that is still connecting when its client is destroyed, and it would keep the process alive. */
  function kept(connect: buildConnector.connector): buildConnector.connector {
    return (asked, callback) => {
      const socket: unknown = (connect as (...given: unknown[]) => unknown)(asked, callback);
      if (!isSocket(socket)) return;
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    };
  }

  function clientOf(origin: URL | string, given: object, wrap: typeof kept): Client {
    const { connect } = given as { connect: buildConnector.connector };
    return new Client(origin, { ...clientOptions(connection), connect: wrap(connect) });
  }

  return {
    viaProxy: true,
    open: () => Promise.resolve(null),
    dispatcher: () =>
      (agent ??= new ProxyAgent({
        uri: proxyUrl,
        connectTimeout: 0,
        requestTls: requestTls as buildConnector.BuildOptions,
        proxyTls: { ...CONNECTOR_OPTIONS },
        factory: (origin, given) => clientOf(origin, given, stamped),
        clientFactory: (origin, given) => clientOf(origin, given, kept),
      })),
    connecting: () => opening > 0,
    async drop() {
      const dropped = agent;
      agent = null;
      opening = 0;
      await dropped?.destroy();
      for (const socket of sockets) socket.destroy();
    },
  };
}

function isSocket(value: unknown): value is Socket {
  return typeof value === 'object' && value !== null && 'destroy' in value && 'once' in value;
}
