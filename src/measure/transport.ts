import type { Dispatcher } from 'undici';
import type { OpenedConnection } from '../model.ts';

/** A clock with timers. The network's is the machine's monotonic clock; the mock's is virtual. */
export interface Clock {
  /** Milliseconds since some fixed moment; never goes back. */
  now(): number;
  /** Calls back once after `ms`; the returned function cancels. */
  after(ms: number, callback: () => void): () => void;
}

/** What the socket told about the request in flight; milliseconds on the transport's clock, null = did not happen. */
export interface WireStamps {
  /** The request opened a connection: when the DNS look-up (or, for an address, the TCP connect) began, and how long until it was ready. */
  readonly connectStartedAt: number | null;
  readonly connectMs: number | null;
  /** Just before the request's bytes were handed to the socket. */
  readonly sentAt: number | null;
}

/**
 * The way to an endpoint. Everything above it is the same for the network and for the mock.
 * One request at a time: `begin`, then one dispatch on `dispatcher()`, then `stamps`.
 */
export interface Transport {
  readonly clock: Clock;
  readonly viaProxy: boolean;
  /** Opens the connection ahead of the first request; null where there is nothing to open. Rejects like a request would. */
  open(): Promise<OpenedConnection | null>;
  /** Forgets the previous request's stamps. */
  begin(): void;
  dispatcher(): Dispatcher;
  stamps(): WireStamps;
  /** Clock reading for bytes that a handler was just given: the moment they were read from the socket. */
  arrival(): number;
  close(): Promise<void>;
}
