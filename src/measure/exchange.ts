import type { Dispatcher } from 'undici';
import type { Transport } from './transport.ts';
import { createPayloadWatch } from './payload.ts';

/** A request as bytes, ready to go. */
export interface WireRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** When an exchange is given up. */
export interface Deadlines {
  readonly timeoutMs: number;
  readonly idleTimeoutMs: number | null;
  readonly signal: AbortSignal;
}

/** Why an exchange ended before the answer did. */
export type Interruption =
  | { readonly kind: 'timeout' | 'idle-timeout' | 'too-large' | 'aborted' }
  | { readonly kind: 'error'; readonly error: unknown };

/** Headers by lower-case name, as undici gives them. */
export type ResponseHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** What one request left on the wire: stamps (milliseconds on the transport's clock) and bytes, nothing interpreted. */
export interface Exchange {
  /** The first thing it did on the network: DNS look-up of a new connection, or its bytes handed to an open one. null = it never got there. */
  readonly t0: number | null;
  /** Wall-clock time of t0, or of the attempt when there is no t0. */
  readonly epochMs: number;
  readonly connectMs: number | null;
  readonly connection: 'new' | 'reused' | null;
  readonly firstByteAt: number | null;
  readonly headersAt: number | null;
  readonly status: number | null;
  readonly headers: ResponseHeaders;
  readonly chunks: readonly Buffer[];
  /** When each chunk was read from the socket. */
  readonly arrivals: readonly number[];
  /** When the body, or the exchange, ended. */
  readonly endedAt: number;
  readonly interruption: Interruption | null;
}

/** Bytes of an answer that are read at most; an LLM's longest answers are far below. */
export const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/**
 * Sends one request and collects everything that comes back. Never throws. The only reader of the clock:
 * inside the timed window there is one stamp and one array push for each network chunk.
 */
export function exchange(transport: Transport, request: WireRequest, deadlines: Deadlines): Promise<Exchange> {
  const { clock } = transport;
  const arrivals: number[] = [];
  const chunks: Buffer[] = [];
  let status: number | null = null;
  let headers: ResponseHeaders = {};
  let headersAt: number | null = null;
  let bytes = 0;

  return new Promise((resolve) => {
    let settled = false;
    let controller: Dispatcher.DispatchController | null = null;
    const startedAt = clock.now();
    const payload = createPayloadWatch();
    let cancelIdle = (): void => undefined;
    const cancelTotal = clock.after(deadlines.timeoutMs, () => giveUp({ kind: 'timeout' }));
    const onAbort = (): void => giveUp({ kind: 'aborted' });
    deadlines.signal.addEventListener('abort', onAbort, { once: true });

    function awaitPayload(): void {
      if (deadlines.idleTimeoutMs === null) return;
      cancelIdle();
      cancelIdle = clock.after(deadlines.idleTimeoutMs, () => giveUp({ kind: 'idle-timeout' }));
    }

    function giveUp(interruption: Interruption): void {
      settle(interruption, clock.now());
      controller?.abort(new Error(interruption.kind));
    }

    function settle(interruption: Interruption | null, endedAt: number): void {
      if (settled) return;
      settled = true;
      cancelTotal();
      cancelIdle();
      deadlines.signal.removeEventListener('abort', onAbort);
      const wire = readStamps(transport, startedAt);
      resolve({ ...wire, headersAt, status, headers, chunks, arrivals, endedAt, interruption });
    }

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(given) {
        controller = given;
        if (settled) given.abort(new Error('given up'));
      },
      onResponseStart(_, statusCode, responseHeaders) {
        if (statusCode < 200) return;
        headersAt = transport.arrival();
        status = statusCode;
        headers = responseHeaders;
      },
      onResponseData(_, chunk) {
        if (settled) return;
        arrivals.push(transport.arrival());
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > MAX_ANSWER_BYTES) giveUp({ kind: 'too-large' });
        else if (deadlines.idleTimeoutMs !== null && payload.carries(chunk)) awaitPayload();
      },
      onResponseEnd() {
        settle(null, transport.arrival());
      },
      onResponseError(_, error) {
        settle({ kind: 'error', error }, clock.now());
      },
    };

    awaitPayload();
    if (deadlines.signal.aborted) return onAbort();
    transport.begin();
    try {
      transport.dispatcher().dispatch(dispatchOptions(request), handler);
    } catch (error) {
      settle({ kind: 'error', error }, clock.now());
    }
  });
}

function readStamps(transport: Transport, startedAt: number) {
  const { connectStartedAt, connectMs, sentAt, firstByteAt } = transport.stamps();
  const t0 = connectStartedAt ?? sentAt;
  const connection: Exchange['connection'] = connectStartedAt !== null ? 'new' : sentAt !== null ? 'reused' : null;
  return { t0, epochMs: transport.clock.epochMs(t0 ?? startedAt), connectMs, connection, firstByteAt };
}

function dispatchOptions(request: WireRequest): Dispatcher.DispatchOptions {
  const { url, headers, body } = request;
  return { origin: url.origin, path: `${url.pathname}${url.search}`, method: 'POST', headers: { ...headers }, body };
}
