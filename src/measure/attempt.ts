import type { ApiFormat } from '../api/format.ts';
import { retryHint } from '../api/retry-hint.ts';
import type { Patience } from '../model.ts';
import { readAnswer, type Answer } from './answer.ts';
import { decompressed } from './decompress.ts';
import { exchange, type Exchange, type WireRequest } from './exchange.ts';
import { failureOf, headerText, type Failure } from './failure.ts';
import { wait, type Transport } from './transport.ts';

/** An exchange with everything that was read off it. */
export interface Attempt {
  readonly exchange: Exchange;
  readonly answer: Answer | null;
  readonly failure: Failure | null;
}

/** The attempt that counts, and what came before it. */
export interface Outcome extends Attempt {
  readonly attempts: number;
  /** A request went into a kept-alive connection that the server had closed, and was sent once more. */
  readonly resent: boolean;
  /** What all attempts took on the network, in milliseconds: without the waits between them. */
  readonly tookMs: number;
}

/** What attempts are made with. */
export interface AttemptOptions {
  readonly transport: Transport;
  readonly format: ApiFormat;
  readonly stream: boolean;
  readonly patience: Patience;
  readonly signal: AbortSignal;
}

/** A server's hint to wait is followed up to here; a longer one is not worth the job's time. */
const LONGEST_RETRY_WAIT_MS = 60_000;
const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 8000;

/** Whether there is time, and a request left, for another attempt after so long a wait, when there have been so many. */
export type MayRetry = (waitMs: number, attempts: number) => boolean;

/** Sends a request and retries what may be retried; the last attempt counts. Never throws. */
export async function attemptWithRetries(
  options: AttemptOptions,
  request: WireRequest,
  mayRetry: MayRetry,
): Promise<Outcome> {
  const { transport, patience, signal } = options;
  let resent = false;
  let tookMs = 0;
  for (let attempts = 1; ; attempts += 1) {
    let result = await attempt(options, request);
    if (closedBeforeUse(result.exchange)) {
      resent = true;
      result = await attempt(options, request);
    }
    tookMs += durationMs(result.exchange);
    const waitMs = attempts > patience.retries ? null : retryWaitMs(result, attempts);
    const again = waitMs !== null && mayRetry(waitMs, attempts);
    if (again) await wait(transport.clock, waitMs, signal);
    if (!again || signal.aborted) return { ...result, attempts, resent, tookMs };
  }
}

/** From t0 to its end; nothing for what never got to the network. */
function durationMs({ t0, endedAt }: Exchange): number {
  return t0 === null ? 0 : Math.max(0, endedAt - t0);
}

async function attempt(options: AttemptOptions, request: WireRequest): Promise<Attempt> {
  const { transport, format, stream, patience, signal } = options;
  const { timeoutMs, idleTimeoutMs } = patience;
  const received = await decompressed(await exchange(transport, request, { timeoutMs, idleTimeoutMs, signal }));
  const { status, chunks } = received;
  const succeeded = status !== null && status >= 200 && status < 300;
  const contentType = headerText(received, 'content-type');
  const answer = succeeded ? readAnswer(chunks, format, { stream, contentType }) : null;
  return { exchange: received, answer, failure: failureOf(received, answer, request.url) };
}

/** Longer than any round trip, and shorter than anything a server would do with a request that it has accepted. */
const CLOSE_RACE_MS = 1000;

/**
 * A kept-alive connection that the server had closed before it saw the request: its reset comes within a round trip. That is
 * nobody's latency. A connection that breaks after a longer wait is the endpoint's failure.
 */
function closedBeforeUse({ connection, firstByteAt, sentAt, endedAt, interruption }: Exchange): boolean {
  if (connection !== 'reused' || firstByteAt !== null || interruption?.kind !== 'error') return false;
  return sentAt !== null && endedAt - sentAt < CLOSE_RACE_MS;
}

/** Milliseconds to wait before the next attempt; null = do not retry. */
function retryWaitMs(
  { exchange: { status, headers, chunks, epochMs }, failure }: Attempt,
  attempts: number,
): number | null {
  if (failure === null) return null;
  const backoffMs = Math.min(FIRST_BACKOFF_MS * 2 ** (attempts - 1), LONGEST_BACKOFF_MS);
  if (status === null) return failure.failure === 'connect' || failure.failure === 'dns' ? backoffMs : null;
  const body = Buffer.concat(chunks).toString('utf8');
  const { retry, waitMs } = retryHint({ status, headers, body, nowEpochMs: epochMs });
  return retry ? Math.min(waitMs ?? backoffMs, LONGEST_RETRY_WAIT_MS) : null;
}
