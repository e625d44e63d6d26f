import type { Socket } from 'node:net';
import type { ConnectionOptions } from 'node:tls';
import { Client, type buildConnector } from 'undici';
import type { ConnectionMode } from '../model.ts';
import { createConnector } from './connector.ts';
import { clientOptions, type Route } from './route.ts';
import { openAhead, type WaitingConnection } from './waiting-connection.ts';
import type { WireWatch } from './wire-watch.ts';

/** Straight to the origin: one undici Client on connections that we open and stamp ourselves. */
export function createDirectRoute(options: {
  readonly url: URL;
  readonly connection: ConnectionMode;
  readonly tls: ConnectionOptions;
  readonly wire: WireWatch;
}): Route {
  const { url, connection, wire } = options;
  const connect = createConnector(url, options.tls);
  let ahead: WaitingConnection | null = null;
  let opening: Socket | null = null;
  let client: Client | null = null;

  const connector: buildConnector.connector = (asked, callback) => {
    const socket = ahead?.take() ?? null;
    ahead = null;
    if (socket === null) return open(asked, callback);
    wire.attach(socket);
    // undici hangs when its connector calls back before it has returned.
    setImmediate(() => callback(null, socket));
  };

  function open(asked: buildConnector.Options, callback: buildConnector.Callback): void {
    opening = connect(asked, {
      onStart: (at) => wire.connecting(at),
      onEnd(error, phases) {
        opening = null;
        if (error !== null) return callback(error, null);
        wire.connected(phases.readyAt - phases.startedAt);
        wire.attach(phases.socket);
        callback(null, phases.socket);
      },
    });
  }

  return {
    viaProxy: false,
    async open(giveUp) {
      if (connection === 'fresh') return null;
      ahead = await openAhead(connect, url, giveUp);
      return ahead.opened;
    },
    dispatcher: () => (client ??= new Client(url.origin, { ...clientOptions(connection), connect: connector })),
    connecting: () => opening !== null,
    async drop() {
      opening?.destroy();
      ahead?.close();
      const dropped = client;
      opening = ahead = client = null;
      await dropped?.destroy();
    },
  };
}
