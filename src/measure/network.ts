import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ConnectionOptions } from 'node:tls';
import { Client, EnvHttpProxyAgent, type Dispatcher, type buildConnector } from 'undici';
import type { ConnectionMode, OpenedConnection, ProxySettings } from '../model.ts';
import { createConnector, type ConnectPhases } from './connector.ts';
import { createInterimFilter } from './interim-answer.ts';
import { machineClock } from './machine-clock.ts';
import type { Transport } from './transport.ts';

/** How to reach one origin. */
export interface NetworkOptions {
  readonly url: URL;
  readonly connection: ConnectionMode;
  readonly proxy: ProxySettings;
  /** Settings for the TLS handshake; for a server without a certificate. */
  readonly tls?: ConnectionOptions | null;
}

/**
 * undici's own timers tick every 500 ms, so the deadlines are ours and its are off. A connection is kept alive longer than
 * any pause between requests; a server that says otherwise in `keep-alive` still wins.
 */
const CLIENT_OPTIONS = {
  headersTimeout: 0,
  bodyTimeout: 0,
  keepAliveTimeout: 3_600_000,
  keepAliveMaxTimeout: 3_600_000,
  allowH2: false,
  pipelining: 1,
} as const satisfies Client.Options;

/** Stamps of the request in flight; see WireStamps. */
interface Stamps {
  connectStartedAt: number | null;
  connectMs: number | null;
  sentAt: number | null;
  firstByteAt: number | null;
  readAt: number | null;
  awaited: boolean;
}

const NO_STAMPS = { connectStartedAt: null, connectMs: null, sentAt: null, firstByteAt: null, readAt: null };

/** Opens the way to an origin over HTTP/1.1: one undici Client with our own connector, or its proxy agent where a proxy applies. */
export function openNetwork({ url, connection, proxy, tls }: NetworkOptions): Transport {
  const stamps: Stamps = { ...NO_STAMPS, awaited: false };
  const interim = createInterimFilter();
  const stopListening = onSendHeaders(() => {
    if (!stamps.awaited) return;
    stamps.sentAt = machineClock.now();
    stamps.awaited = false;
  });
  const onRead = (bytes: Buffer | null): Buffer | null => {
    stamps.readAt = machineClock.now();
    if (bytes === null) return null;
    stamps.firstByteAt ??= stamps.readAt;
    return interim.pass(bytes);
  };
  const direct = createConnector(url, { onRead, tls: tls ?? {} });
  let viaProxy = false;
  let parked: ConnectPhases | null = null;
  let current: Dispatcher | null = null;

  const connector: buildConnector.connector = (options, callback) => {
    const ready = parked;
    parked = null;
    // undici hangs when its connector calls back before it has returned.
    if (ready !== null && !ready.socket.destroyed) {
      setImmediate(() => callback(null, ready.socket));
      return;
    }
    stamps.connectStartedAt = machineClock.now();
    direct.connect(
      options,
      (error, phases) => {
        if (error !== null) return callback(error, null);
        stamps.connectStartedAt = phases.startedAt;
        stamps.connectMs = phases.readyAt - phases.startedAt;
        callback(null, phases.socket);
      },
      (startedAt) => (stamps.connectStartedAt = startedAt),
    );
  };

  function newDispatcher(): Dispatcher {
    const options = { ...CLIENT_OPTIONS, connect: connector };
    if (proxy.http === null && proxy.https === null) return new Client(url.origin, options);
    return new EnvHttpProxyAgent({
      ...options,
      httpProxy: proxy.http ?? '',
      httpsProxy: proxy.https ?? '',
      noProxy: proxy.bypass ?? '',
      factory: (origin, given) => {
        const own = given as Client.Options;
        if (own.connect === connector) return new Client(origin, options);
        viaProxy = true;
        return new Client(origin, { ...CLIENT_OPTIONS, connect: stamped(own.connect as buildConnector.connector) });
      },
    });
  }

  /** A proxy's connector with our stamps around it: how its time splits into phases cannot be seen from here. */
  function stamped(connect: buildConnector.connector): buildConnector.connector {
    return (options, callback) => {
      const startedAt = machineClock.now();
      stamps.connectStartedAt = startedAt;
      connect(options, (error, socket) => {
        if (error !== null) return callback(error, null);
        stamps.connectMs = machineClock.now() - startedAt;
        direct.watch(socket);
        callback(null, socket);
      });
    };
  }

  return {
    clock: machineClock,
    get viaProxy() {
      return viaProxy;
    },
    async open(): Promise<OpenedConnection | null> {
      if (connection === 'fresh' || proxy.http !== null || proxy.https !== null) return null;
      parked = await direct.open();
      return {
        connectSeconds: (parked.readyAt - parked.startedAt) / 1000,
        dnsSeconds: parked.dnsMs === null ? null : parked.dnsMs / 1000,
        tcpSeconds: parked.tcpMs / 1000,
        tlsSeconds: parked.tlsMs === null ? null : parked.tlsMs / 1000,
        viaProxy: false,
      };
    },
    begin() {
      if (connection === 'fresh' && current !== null) {
        void current.destroy();
        current = null;
      }
      current ??= newDispatcher();
      interim.reset();
      Object.assign(stamps, NO_STAMPS, { awaited: true });
    },
    dispatcher: () => (current ??= newDispatcher()),
    stamps: () => stamps,
    arrival: () => stamps.readAt ?? machineClock.now(),
    async close() {
      stopListening();
      parked?.socket.destroy();
      await current?.destroy();
    },
  };
}

/** Calls back each time undici is about to hand a request's bytes to a socket; the tunnel request to a proxy does not count. */
function onSendHeaders(callback: () => void): () => void {
  const listener = (message: unknown): void => {
    if ((message as { request: { method: string } }).request.method !== 'CONNECT') callback();
  };
  const name = 'undici:client:sendHeaders';
  subscribe(name, listener);
  return () => unsubscribe(name, listener);
}
