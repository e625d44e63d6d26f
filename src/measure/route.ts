import type { Client, Dispatcher } from 'undici';
import type { ConnectionMode, OpenedConnection } from '../model.ts';

/** How requests get to an origin: straight, or through a proxy. */
export interface Route {
  readonly viaProxy: boolean;
  open(giveUp: AbortSignal): Promise<OpenedConnection | null>;
  dispatcher(): Dispatcher;
  /** Whether a connection is being opened for a request. */
  connecting(): boolean;
  /** Drops every connection, also one that is only being opened; the next `dispatcher` starts afresh. */
  drop(): Promise<void>;
}

/**
 * undici's own timers tick every 500 ms, so the deadlines are ours and its are off. A kept-alive connection outlives any
 * pause between requests; a server that says otherwise in `keep-alive` still wins. Without pipelining each connection serves
 * one request, which says `connection: close`.
 */
export function clientOptions(connection: ConnectionMode): Client.Options {
  return {
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: 3_600_000,
    keepAliveMaxTimeout: 3_600_000,
    allowH2: false,
    pipelining: connection === 'fresh' ? 0 : 1,
  };
}
