import type { Dispatcher } from 'undici';
import { watchDeadlines, type Deadlines, type DeadlineWatch, type GivenUp } from './deadlines.ts';
import { createReceipt, type Received } from './receipt.ts';
import type { Transport } from './transport.ts';

/** A request as bytes, ready to go. */
export interface WireRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Why an exchange ended before the answer did. */
export type Interruption =
  | { readonly kind: GivenUp | 'too-large' }
  | { readonly kind: 'error'; readonly error: unknown }
  | { readonly kind: 'undecodable'; readonly reason: string };

/** What one request left on the wire: stamps (milliseconds on the transport's clock) and bytes, nothing interpreted. */
export interface Exchange extends Received {
  /** The first thing it did on the network: DNS look-up of a new connection, or its bytes handed to an open one. null = it never got there. */
  readonly t0: number | null;
  /** Wall-clock time of t0, or of the end when there is no t0. */
  readonly epochMs: number;
  readonly connectMs: number | null;
  readonly connection: 'new' | 'reused' | null;
  readonly sentAt: number | null;
  readonly firstByteAt: number | null;
  /** When the body, or the exchange, ended. */
  readonly endedAt: number;
  /** The longest that this process could not attend to its sockets meanwhile. */
  readonly stalledMs: number;
  readonly interruption: Interruption | null;
}

/** Sends one request and collects everything that comes back. Never throws. The only reader of the clock. */
export function exchange(transport: Transport, request: WireRequest, deadlines: Deadlines): Promise<Exchange> {
  return new Promise((resolve) => {
    const startedAt = transport.clock.now();
    let settled = false;
    let watch: DeadlineWatch | null = null;

    function settle(interruption: Interruption | null, endedAt: number): void {
      if (settled) return;
      settled = true;
      watch?.stop();
      const received = receipt.received();
      const stamps = readStamps(transport, received.headersAt === null ? null : startedAt);
      resolve(toExchange(received, stamps, { endedAt, interruption }));
    }

    function giveUp(kind: GivenUp | 'too-large'): void {
      settle({ kind }, transport.clock.now());
      receipt.abort(new Error(kind));
    }

    const receipt = createReceipt(transport, {
      onData: (chunk) => watch?.sawChunk(chunk),
      onOverflow: () => giveUp('too-large'),
      onEnd: (at) => settle(null, at),
      onError: (error, at) => settle({ kind: 'error', error }, at),
    });
    transport.begin();
    if (deadlines.signal.aborted) return giveUp('aborted');
    watch = watchDeadlines(transport.clock, deadlines, giveUp);
    try {
      transport.dispatcher().dispatch(dispatchOptions(request), receipt.handler);
    } catch (error) {
      settle({ kind: 'error', error }, transport.clock.now());
    }
  });
}

type Ending = Pick<Exchange, 'endedAt' | 'interruption'>;

/** Spelled out: a second spread in an object costs as much as all of its fields together. */
function toExchange(received: Received, wire: WireFacts, { endedAt, interruption }: Ending): Exchange {
  return {
    ...received,
    t0: wire.t0,
    epochMs: wire.epochMs,
    connectMs: wire.connectMs,
    connection: wire.connection,
    sentAt: wire.sentAt,
    firstByteAt: wire.firstByteAt,
    stalledMs: wire.stalledMs,
    endedAt,
    interruption,
  };
}

type WireFacts = Pick<Exchange, 't0' | 'epochMs' | 'connectMs' | 'connection' | 'sentAt' | 'firstByteAt' | 'stalledMs'>;

/** An answer proves that the request was sent, so there `sureAt` stands in for a stamp that is missing. */
function readStamps(transport: Transport, sureAt: number | null): WireFacts {
  const { connectStartedAt, connectMs, sentAt, firstByteAt, stalledMs = 0 } = transport.stamps();
  const t0 = connectStartedAt ?? sentAt ?? sureAt;
  const connection = connectStartedAt !== null ? 'new' : sentAt !== null ? 'reused' : null;
  const epochMs = transport.clock.epochMs(t0 ?? transport.clock.now());
  return { t0, epochMs, connectMs, connection, sentAt, firstByteAt, stalledMs };
}

function dispatchOptions(request: WireRequest): Dispatcher.DispatchOptions {
  const { url, headers, body } = request;
  return { origin: url.origin, path: `${url.pathname}${url.search}`, method: 'POST', headers: { ...headers }, body };
}
