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
export function createProxyRoute(options: ProxyOptions): Route {
  let line: Line | null = null;
  return {
    viaProxy: true,
    open: () => Promise.resolve(null),
    dispatcher: () => (line ??= openLine(options)).agent,
    connecting: () => line !== null && line.held.opening > 0,
    async drop() {
      const dropped = line;
      line = null;
      // At once: the next line's sockets are not these.
      for (const socket of dropped?.held.sockets ?? []) socket.destroy();
      await dropped?.agent.destroy();
    },
  };
}

interface ProxyOptions {
  readonly proxyUrl: string;
  readonly connection: ConnectionMode;
  readonly tls: ConnectionOptions;
  readonly wire: WireWatch;
}

/** What an agent holds open. */
interface Held {
  readonly sockets: Set<Socket>;
  /** Connections that are being opened for requests. */
  opening: number;
}

interface Line {
  readonly agent: ProxyAgent;
  readonly held: Held;
}

function openLine({ proxyUrl, connection, tls, wire }: ProxyOptions): Line {
  // Ahead of the timed part, as in connector.ts.
  const requestTls = { ...tls, secureContext: createSecureContext(tls), ...CONNECTOR_OPTIONS };
  const clientOf = (origin: URL | string, given: object, wrap: (connect: Connector) => Connector): Client => {
    const { connect } = given as { readonly connect: Connector };
    return new Client(origin, { ...clientOptions(connection), connect: wrap(connect) });
  };
  const held: Held = { sockets: new Set(), opening: 0 };
  const agent = new ProxyAgent({
    uri: proxyUrl,
    connectTimeout: 0,
    requestTls: requestTls as buildConnector.BuildOptions,
    proxyTls: { ...CONNECTOR_OPTIONS },
    // Whom requests go to, and whom tunnels are asked of.
    factory: (origin, given) => clientOf(origin, given, (connect) => stamped(kept(connect, held), held, wire)),
    clientFactory: (origin, given) => clientOf(origin, given, (connect) => kept(connect, held)),
  });
  return { agent, held };
}

type Connector = buildConnector.connector;

/** A way to connections that carry requests, stamped as a whole. */
function stamped(connect: Connector, held: Held, wire: WireWatch): Connector {
  return (asked, callback) => {
    const startedAt = machineClock.now();
    wire.connecting(startedAt);
    held.opening += 1;
    connect(asked, (...[error, socket]) => {
      held.opening -= 1;
      if (error !== null) return callback(error, null);
      wire.connected(machineClock.now() - startedAt);
      wire.attach(socket);
      callback(null, socket);
    });
  };
}

/** undici forgets a socket that is still connecting when its client is destroyed, and it would keep the process alive. */
function kept(connect: Connector, { sockets }: Held): Connector {
  return (asked, callback) => {
    const socket: unknown = (connect as (...given: unknown[]) => unknown)(asked, callback);
    if (!isSocket(socket)) return;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  };
}

function isSocket(value: unknown): value is Socket {
  return typeof value === 'object' && value !== null && 'destroy' in value && 'once' in value;
}
