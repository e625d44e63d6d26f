import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { createInterimFilter } from './interim-answer.ts';
import { machineClock } from './machine-clock.ts';
import { createStallWatch } from './stall-watch.ts';
import type { WireStamps } from './transport.ts';

/** Stamps what the request in flight does on the network. */
export interface WireWatch {
  /** A new request is about to be dispatched. */
  begin(): void;
  /** It opens a connection. What an earlier one has told does not count any more. */
  connecting(at: number): void;
  /** Its connection is ready. */
  connected(ms: number): void;
  stamps(): WireStamps;
  /** When the bytes that a handler was just given were read. */
  arrival(): number;
  /** Stamps every read and write of a socket from now on. */
  attach(socket: Socket): void;
  close(): void;
}

interface Stamps {
  connectStartedAt: number | null;
  connectMs: number | null;
  sentAt: number | null;
  firstByteAt: number | null;
}

const NO_STAMPS: Readonly<Stamps> = { connectStartedAt: null, connectMs: null, sentAt: null, firstByteAt: null };

/** Starts listening; `close` ends that. */
export function createWireWatch(): WireWatch {
  const stamps: Stamps = { ...NO_STAMPS };
  const interim = createInterimFilter();
  const stalls = createStallWatch(machineClock);
  let readAt: number | null = null;
  let awaitsSending = false;
  let awaitsWrite = false;

  const stopListening = onSendHeaders(() => {
    if (awaitsSending) stamps.sentAt = machineClock.now();
    awaitsWrite = awaitsSending;
    awaitsSending = false;
  });

  /** Stamped once more: between its announcement and the write undici takes up to 50 µs on a processor that has slept. */
  function onWrite(): void {
    if (awaitsWrite) stamps.sentAt = machineClock.now();
    awaitsWrite = false;
  }

  function startOver(): void {
    Object.assign(stamps, NO_STAMPS);
    readAt = null;
    awaitsSending = true;
    awaitsWrite = false;
    interim.reset();
  }

  function onRead(bytes: Buffer | null): Buffer | null {
    readAt = machineClock.now();
    if (bytes === null) return null;
    stamps.firstByteAt ??= readAt;
    return interim.pass(bytes);
  }

  return {
    begin() {
      startOver();
      stalls.start();
    },
    connecting(at) {
      startOver();
      stamps.connectStartedAt = at;
    },
    connected: (ms) => (stamps.connectMs = ms),
    stamps: () => ({ ...stamps, stalledMs: stalls.stop() }),
    arrival: () => readAt ?? machineClock.now(),
    attach(socket) {
      stampReads(socket, onRead);
      beforeWrites(socket, onWrite);
    },
    close() {
      stopListening();
      stalls.stop();
    },
  };
}

/** Calls back at the last moment before JavaScript hands bytes on: `_write` and `_writev` are what Node's streams end in. */
function beforeWrites(socket: Socket, callback: () => void): void {
  const write = socket._write.bind(socket);
  const writev = socket._writev!.bind(socket);
  socket._write = (...given) => {
    callback();
    write(...given);
  };
  socket._writev = (...given) => {
    callback();
    writev(...given);
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

/**
 * Stamps a socket's reads at the first moment that JavaScript sees them: `push` is what Node calls with the bytes that it
 * read (null at their end), before any stream machinery or parser runs. Bytes that `onRead` holds back go no further.
 */
function stampReads(socket: Socket, onRead: (bytes: Buffer | null) => Buffer | null): void {
  const push = socket.push.bind(socket);
  socket.push = (bytes: Buffer | null, encoding?: BufferEncoding): boolean => {
    const kept = onRead(bytes);
    return kept === null && bytes !== null ? true : push(kept, encoding);
  };
}
