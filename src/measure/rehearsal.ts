import type { ApiFormat } from '../api/format.ts';
import type { Instrument, Patience } from '../model.ts';
import { attemptWithRetries, type Outcome } from './attempt.ts';
import type { WireRequest } from './exchange.ts';
import { flagsOf } from './flags.ts';
import { openNetwork } from './network.ts';
import { toRecord } from './record.ts';
import { startRehearsalServer, type RehearsalServer } from './rehearsal-server.ts';
import type { Transport } from './transport.ts';

/** Requests over plain TCP; the first dozen warm the code, the paced ones after them are the calibration. */
const WARM_REQUESTS = 12;
const CALIBRATION_REQUESTS = 8;
/** Requests over TLS, for the handshake's cold code. */
const TLS_REQUESTS = 4;
/** The paced answers wait so long before their first event and between the two. */
const PAUSE_MS = 2;

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
 * Runs the whole measuring path against a server inside this process before the first real request: cold code costs a first
 * request 20 to 40 ms, which would be charged to the endpoint. No request leaves the machine. The paced part doubles as a
 * calibration: the server knows when it sent, so the difference is our own error, in-process contention included.
 * @returns null when this machine lets no loopback server start; then the first request pays for cold code.
 */
export async function rehearse(format: ApiFormat, url: URL): Promise<Instrument | null> {
  try {
    const errors = await rehearseOver('http:', format, { warm: WARM_REQUESTS, paced: CALIBRATION_REQUESTS });
    if (url.protocol === 'https:') await rehearseOver('https:', format, { warm: TLS_REQUESTS, paced: 0 });
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
  count: { readonly warm: number; readonly paced: number },
): Promise<number[]> {
  const server = await startRehearsalServer(protocol);
  const transport = openNetwork({ url: server.url, connection: 'reuse', proxy: NO_PROXY, tls: server.tls });
  const errors: number[] = [];
  try {
    await transport.open();
    for (let i = 0; i < count.warm + count.paced; i += 1) {
      server.pauseMs = i < count.warm ? 0 : PAUSE_MS;
      const error = await rehearseOnce(transport, format, server);
      if (i >= count.warm && error !== null) errors.push(error);
    }
  } finally {
    await transport.close();
    server.close();
  }
  return errors;
}

/** Measures one request the way a run does, down to its row. */
async function rehearseOnce(transport: Transport, format: ApiFormat, server: RehearsalServer): Promise<number | null> {
  const { url } = server;
  const request: WireRequest = {
    url,
    headers: { 'content-type': 'application/json' },
    body: '{"model":"m","messages":[]}',
  };
  const signal = new AbortController().signal;
  const outcome = await attemptWithRetries({ transport, format, stream: true, patience: PATIENCE, signal }, request);
  const flags = flagsOf({ ...outcome, format, stream: true, succeeded: outcome.failure === null });
  toRecord({ label: LABEL, ...outcome, timeoutMs: PATIENCE.timeoutMs, flags, redact: (text) => text });
  return errorSeconds(outcome, server);
}

/** Measured minus true time to the first event. */
function errorSeconds({ exchange: { arrivals, t0 } }: Outcome, { truth }: RehearsalServer): number | null {
  const firstAt = arrivals[0];
  if (truth === null || firstAt === undefined || t0 === null) return null;
  return (firstAt - t0 - (truth.firstEventAt - truth.receivedAt)) / 1000;
}
