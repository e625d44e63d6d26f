import type { ConnectionOptions } from 'node:tls';
import type { ConnectionMode, ProxySettings } from '../model.ts';
import { createDirectRoute } from './direct-route.ts';
import { machineClock } from './machine-clock.ts';
import { proxyFor } from './proxy.ts';
import { createProxyRoute } from './proxy-route.ts';
import type { Transport } from './transport.ts';
import { createWireWatch } from './wire-watch.ts';

/** How to reach one origin. */
export interface NetworkOptions {
  readonly url: URL;
  readonly connection: ConnectionMode;
  readonly proxy: ProxySettings;
  /** Settings for the TLS handshake; for servers that no public authority vouches for. */
  readonly tls?: ConnectionOptions;
}

/** Longest wait for the connection that is opened ahead; after that it is the first request's to open one, or to fail. */
const OPEN_MS = 30_000;

/** Opens the way to an origin over HTTP/1.1, straight or through the proxy that applies to it. */
export function openNetwork({ url, connection, proxy, tls = {} }: NetworkOptions): Transport {
  const wire = createWireWatch();
  const proxyUrl = proxyFor(url, proxy);
  const route =
    proxyUrl === null
      ? createDirectRoute({ url, connection, tls, wire })
      : createProxyRoute({ proxyUrl, connection, tls, wire });
  return {
    clock: machineClock,
    viaProxy: route.viaProxy,
    open(giveUp) {
      const limit = AbortSignal.timeout(OPEN_MS);
      return route.open(giveUp === undefined ? limit : AbortSignal.any([giveUp, limit]));
    },
    begin() {
      // The last request was given up before its connection was ready. Nothing may come of that any more.
      if (route.connecting()) void route.drop();
      wire.begin();
    },
    dispatcher: () => route.dispatcher(),
    stamps: () => wire.stamps(),
    arrival: () => wire.arrival(),
    async close() {
      wire.close();
      await route.drop();
    },
  };
}
