import type { Dispatcher } from 'undici';
import type { OpenedConnection } from '../model.ts';
import { onAbort } from './on-abort.ts';

/** A clock with timers. The network's is the machine's monotonic clock; the mock's is virtual. */
export interface Clock {
  /** Milliseconds since some fixed moment; never goes back. */
  now(): number;
  /** Calls back once after `ms`; the returned function cancels. */
  after(ms: number, callback: () => void): () => void;
  /** Wall-clock time, in milliseconds since 1970, of a reading of this clock. */
  epochMs(at: number): number;
}

/** What the socket told about the request in flight; milliseconds on the transport's clock, null = did not happen. */
export interface WireStamps {
  /** The request opened a connection: when the DNS look-up (or, for an address, the TCP connect) began. */
  readonly connectStartedAt: number | null;
  /** How long from there until the connection was ready; null also when it never was. */
  readonly connectMs: number | null;
  /** Just before the request's bytes were handed to the socket. */
  readonly sentAt: number | null;
  /** The first byte of the answer was read. */
  readonly firstByteAt: number | null;
  /** The longest that this process could not attend to its sockets; left out where nothing can hold it up. */
  readonly stalledMs?: number;
}

/**
 * The way to an endpoint. Everything above it is the same for the network and for the mock.
 * One request at a time: `begin`, then one dispatch on `dispatcher()`, then `stamps`.
 */
export interface Transport {
  readonly clock: Clock;
  readonly viaProxy: boolean;
  /**
   * Opens the connection ahead of the first request; null where there is nothing to open. Rejects like a request would, and
   * when the signal aborts first.
   */
  open(giveUp?: AbortSignal): Promise<OpenedConnection | null>;
  /** Forgets the previous request's stamps, and a connection that it was still waiting for when it was given up. */
  begin(): void;
  dispatcher(): Pick<Dispatcher, 'dispatch'>;
  /** Asked for once, when the request is over. */
  stamps(): WireStamps;
  /** Clock reading for bytes that a handler was just given: the moment they were read from the socket. */
  arrival(): number;
  close(): Promise<void>;
}

/** Resolves after `ms` on a clock, or at once when the signal aborts. */
export function wait(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted || ms <= 0) return resolve();
    const cancel = clock.after(ms, done);
    const stopListening = onAbort(signal, done);
    function done(): void {
      cancel();
      stopListening();
      resolve();
    }
  });
}
