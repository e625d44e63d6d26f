import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type ConnectionOptions } from 'node:tls';
import type { ApiFormat } from '../api/format.ts';
import type { Instrument } from '../model.ts';
import { readAnswer } from './answer.ts';
import { exchange, type Exchange, type WireRequest } from './exchange.ts';
import { failureOf } from './failure.ts';
import { machineClock } from './machine-clock.ts';
import { openNetwork } from './network.ts';
import { toRecord } from './record.ts';

/** Requests over plain TCP; the first dozen warm the code, the paced ones after them are the calibration. */
const WARM_REQUESTS = 12;
const CALIBRATION_REQUESTS = 8;
/** Requests over TLS, for the handshake's cold code. */
const TLS_REQUESTS = 4;
/** The rehearsal's server waits this long before its first event and between the two. */
const PAUSE_MS = 2;

const FIRST_EVENT = 'data: {"choices":[{"index":0,"delta":{"content":"Hello"}}]}\n\n';
const LAST_EVENTS =
  'data: {"choices":[{"index":0,"delta":{"content":" there"},"finish_reason":"stop"}]}\n\n' +
  'data: {"choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}}\n\ndata: [DONE]\n\n';

/** The rehearsal server's own record of one request; milliseconds on the machine's clock. */
interface Truth {
  readonly receivedAt: number;
  readonly firstEventAt: number;
}

/**
 * Runs the whole measuring path against a server inside this process before the first real request: cold code costs a first
 * request 20 to 40 ms, which would be charged to the endpoint. No request leaves the machine. The paced part doubles as a
 * calibration: the server knows when it sent, so the difference is our own error, in-process contention included.
 * @returns null when this machine lets no loopback server start; then the first request pays for cold code.
 */
export async function rehearse(format: ApiFormat, url: URL): Promise<Instrument | null> {
  try {
    const errors = await rehearseOver('http:', format, [WARM_REQUESTS, CALIBRATION_REQUESTS]);
    if (url.protocol === 'https:') await rehearseOver('https:', format, [TLS_REQUESTS, 0]);
    const sorted = errors.toSorted((a, b) => a - b);
    const [low, high] = [sorted[0], sorted.at(-1)];
    if (low === undefined || high === undefined) return null;
    const median = sorted[Math.floor(sorted.length / 2)]!;
    return { samples: sorted.length, lowSeconds: low, medianSeconds: median, highSeconds: high };
  } catch {
    return null;
  }
}

async function rehearseOver(
  protocol: 'http:' | 'https:',
  format: ApiFormat,
  [warm, paced]: readonly [number, number],
): Promise<number[]> {
  const truths: Truth[] = [];
  const stage = { pauseMs: 0 };
  const server = protocol === 'http:' ? createServer() : createTlsServer(TLS_SERVER);
  server.on(protocol === 'http:' ? 'connection' : 'secureConnection', (socket: Socket) => play(socket, truths, stage));
  await listen(server);
  const url = new URL(`${protocol}//localhost:${(server.address() as AddressInfo).port}/v1/chat/completions`);
  const proxy = { http: null, https: null, bypass: null };
  const transport = openNetwork({ url, connection: 'reuse', proxy, tls: protocol === 'https:' ? TLS_CLIENT : null });
  const request: WireRequest = {
    url,
    headers: { 'content-type': 'application/json' },
    body: '{"model":"m","messages":[]}',
  };
  const signal = new AbortController().signal;
  const errors: number[] = [];
  try {
    for (let i = 0; i < warm + paced; i += 1) {
      stage.pauseMs = i < warm ? 0 : PAUSE_MS;
      const result = await exchange(transport, request, { timeoutMs: 2000, idleTimeoutMs: null, signal });
      const seconds = errorOf(result, truths.at(-1), format, url);
      if (i >= warm && seconds !== null) errors.push(seconds);
    }
  } finally {
    await transport.close();
    server.close();
  }
  return errors;
}

/** Measured minus true time to first token, in seconds. Reads the answer the way a run does, so that this code is warm too. */
function errorOf(result: Exchange, truth: Truth | undefined, format: ApiFormat, url: URL): number | null {
  const answer = readAnswer(result.chunks, format, true);
  const failure = failureOf(result, answer, url);
  const label = {
    index: 1,
    promptId: '',
    promptText: '',
    phase: 'warmup',
    round: 1,
    arm: 'candidate',
    shard: null,
    stream: true,
  } as const;
  toRecord({ label, exchange: result, answer, failure, attempts: 1, flags: [], redact: (text) => text });
  const firstAt = result.arrivals[0];
  if (truth === undefined || firstAt === undefined || result.t0 === null) return null;
  return (firstAt - result.t0 - (truth.firstEventAt - truth.receivedAt)) / 1000;
}

/** Answers each request on a connection with a small stream in two writes. */
function play(socket: Socket, truths: Truth[], stage: { readonly pauseMs: number }): void {
  socket.on('error', () => undefined);
  socket.on('data', () => {
    const receivedAt = machineClock.now();
    const head = `HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: ${FIRST_EVENT.length + LAST_EVENTS.length}\r\n\r\n`;
    const first = (): void => {
      truths.push({ receivedAt, firstEventAt: machineClock.now() });
      socket.write(head + FIRST_EVENT);
      if (stage.pauseMs === 0) socket.write(LAST_EVENTS);
      else setTimeout(() => socket.write(LAST_EVENTS), stage.pauseMs);
    };
    if (stage.pauseMs === 0) first();
    else setTimeout(first, stage.pauseMs);
  });
}

/** A pre-shared key needs no certificate to ship; it never leaves this process. */
const PSK = Buffer.alloc(16, 7);
const PSK_CIPHER = { ciphers: 'PSK-AES256-GCM-SHA384', maxVersion: 'TLSv1.2' } as const;
const TLS_SERVER = { ...PSK_CIPHER, pskCallback: () => PSK };
const TLS_CLIENT: ConnectionOptions = {
  ...PSK_CIPHER,
  pskCallback: () => ({ psk: PSK, identity: 'rehearsal' }),
  checkServerIdentity: () => undefined,
};

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}
