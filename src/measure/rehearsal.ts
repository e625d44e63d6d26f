import type { ApiFormat } from '../api/format.ts';
import type { Instrument, Patience } from '../model.ts';
import { attemptWithRetries, type Outcome } from './attempt.ts';
import type { WireRequest } from './exchange.ts';
import { headerText } from './failure.ts';
import { flagsOf } from './flags.ts';
import { openNetwork } from './network.ts';
import { toRecord } from './record.ts';
import { PAUSE_HEADER, startRehearsalServer, WAITED_HEADER } from './rehearsal-server.ts';
import type { Transport } from './transport.ts';

/**
 * Requests over plain TCP that warm the code. After fewer, the engine still compiles during the first dozen real requests,
 * and one in ten of them is half a millisecond off.
 */
const WARM_REQUESTS = 40;
/** Requests over TLS, for the handshake's cold code. */
const TLS_REQUESTS = 4;
/**
 * Waits before the answers of the requests after them, which find out how far we are off: long enough for caches and processor
 * to fall asleep, as they do in a real one, and the deeper the longer it takes.
 */
const PAUSES_MS = [20, 20, 20, 20, 20, 20, 120, 120];

const PATIENCE: Patience = {
  timeoutMs: 2000,
  idleTimeoutMs: null,
  maxDurationMs: null,
  maxRequests: null,
  stopAfterFailures: 1,
  retries: 0,
  waitForReadyMs: 0,
};
const LABEL = {
  index: 1,
  promptId: 'rehearsal',
  promptText: '',
  phase: 'warmup',
  round: 1,
  arm: 'candidate',
  shard: null,
  stream: true,
} as const;
const NO_PROXY = { http: null, https: null, bypass: null };

/**
 * Runs the whole measuring path against a server in this process before the first real request: cold code costs a first
 * request 20 to 40 ms, which would be charged to the endpoint. No request leaves the machine. The last requests are a
 * calibration: the server says how long it waited, and what we measured beyond that is our own error and the server's.
 * @returns null when this machine lets no loopback server start; then the first request pays for cold code.
 */
export async function rehearse(format: ApiFormat, url: URL): Promise<Instrument | null> {
  try {
    const errors = await rehearseOver('http:', format, { warm: WARM_REQUESTS, pausesMs: PAUSES_MS });
    if (url.protocol === 'https:') await rehearseOver('https:', format, { warm: TLS_REQUESTS, pausesMs: [] });
    return instrumentOf(errors.toSorted((a, b) => a - b));
  } catch {
    return null;
  }
}

function instrumentOf(sorted: readonly number[]): Instrument | null {
  if (sorted.length === 0) return null;
  return {
    samples: sorted.length,
    lowSeconds: sorted[0]!,
    medianSeconds: sorted[Math.floor(sorted.length / 2)]!,
    highSeconds: sorted.at(-1)!,
  };
}

/** @returns what each paced request measured too much, in seconds. */
async function rehearseOver(
  protocol: 'http:' | 'https:',
  format: ApiFormat,
  count: { readonly warm: number; readonly pausesMs: readonly number[] },
): Promise<number[]> {
  const server = await startRehearsalServer(protocol);
  const transport = openNetwork({ url: server.url, connection: 'reuse', proxy: NO_PROXY, tls: server.tls });
  const errors: number[] = [];
  try {
    await transport.open();
    for (let i = 0; i < count.warm; i += 1) await rehearseOnce(transport, format, { url: server.url, pauseMs: 0 });
    for (const pauseMs of count.pausesMs) {
      const error = await rehearseOnce(transport, format, { url: server.url, pauseMs });
      if (error !== null) errors.push(error);
    }
  } finally {
    await transport.close();
    await server.close();
  }
  return errors;
}

/** Measures one request the way a run does, down to its row. */
async function rehearseOnce(
  transport: Transport,
  format: ApiFormat,
  { url, pauseMs }: { readonly url: URL; readonly pauseMs: number },
): Promise<number | null> {
  const request: WireRequest = {
    url,
    headers: { 'content-type': 'application/json', [PAUSE_HEADER]: String(pauseMs) },
    body: '{"model":"m","messages":[]}',
  };
  const signal = new AbortController().signal;
  const outcome = await attemptWithRetries(
    { transport, format, stream: true, patience: PATIENCE, signal },
    request,
    () => false,
  );
  const flags = flagsOf(outcome, { format, stream: true });
  toRecord({ label: LABEL, outcome, timeoutMs: PATIENCE.timeoutMs, flags, redact: (text) => text });
  return errorSeconds(outcome);
}

/** Measured minus true time to the first event. */
function errorSeconds({ exchange }: Outcome): number | null {
  const { arrivals, t0 } = exchange;
  const [firstAt] = arrivals;
  const waitedMs = Number(headerText(exchange, WAITED_HEADER) ?? Number.NaN);
  if (firstAt === undefined || t0 === null || Number.isNaN(waitedMs)) return null;
  return (firstAt - t0 - waitedMs) / 1000;
}
