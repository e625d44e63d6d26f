import type { Adaptation, ApiFormat } from '../api/format.ts';
import { readErrorBody } from '../api/error-body.ts';
import { retryHint } from '../api/retry-hint.ts';
import type { Arm, Flag, Patience, Phase, Prompt, RequestRecord, Target } from '../model.ts';
import type { Redact } from '../redact.ts';
import { readAnswer, type Answer } from './answer.ts';
import { decompressed } from './decompress.ts';
import { exchange, type Exchange, type WireRequest } from './exchange.ts';
import { failureOf, headerText, type Failure } from './failure.ts';
import { toRecord } from './record.ts';
import { toWireRequest } from './wire-request.ts';
import { wait, type Transport } from './transport.ts';

/** One thing to send: a prompt in its place in the run. */
export interface Step {
  readonly prompt: Prompt;
  readonly phase: Phase;
  readonly round: number;
}

/** What a session needs to send steps to one target. */
export interface SessionOptions {
  readonly transport: Transport;
  readonly target: Target;
  readonly format: ApiFormat;
  readonly arm: Arm;
  readonly shard: string | null;
  readonly patience: Patience;
  readonly cacheBust: boolean;
  readonly runId: string;
  readonly userAgent: string;
  readonly redact: Redact;
  readonly signal: AbortSignal;
}

/** A target during a run: remembers what the server has refused and which model answered first. */
export interface Session {
  /** Sends a step and hands over each row that comes of it, refused negotiations first; the last is the step's own. */
  send(step: Step, nextIndex: () => number, onRecord: (record: RequestRecord) => void): Promise<void>;
}

/** An exchange with everything that was read off it. */
interface Attempt {
  readonly exchange: Exchange;
  readonly answer: Answer | null;
  readonly failure: Failure | null;
}

/** A server's hint to wait is followed up to here; a longer one is not worth the job's time. */
const LONGEST_RETRY_WAIT_MS = 60_000;

/** Starts a session; opens nothing. */
export function createSession(options: SessionOptions): Session {
  const { transport, target, format, arm, shard, patience, runId, redact, signal } = options;
  const adaptations = new Set<Adaptation>();
  let firstModel: string | null = null;

  async function attempt(request: WireRequest): Promise<Attempt> {
    const { timeoutMs, idleTimeoutMs } = patience;
    const raw = await exchange(transport, request, { timeoutMs, idleTimeoutMs, signal });
    const received = await decompressed(raw);
    const succeeded = raw.status !== null && raw.status >= 200 && raw.status < 300;
    const answer = succeeded ? readAnswer(received.chunks, format, target.stream) : null;
    return { exchange: received, answer, failure: failureOf(received, answer, request.url) };
  }

  /** Retries what may be retried; the last attempt counts. */
  async function attemptWithRetries(request: WireRequest): Promise<Attempt & { attempts: number; resent: boolean }> {
    let resent = false;
    for (let attempts = 1; ; attempts += 1) {
      let result = await attempt(request);
      if (closedBeforeUse(result.exchange)) {
        resent = true;
        result = await attempt(request);
      }
      const waitMs = attempts > patience.retries ? null : retryWait(result, attempts);
      if (waitMs === null || signal.aborted) return { ...result, attempts, resent };
      await wait(transport.clock, waitMs, signal);
    }
  }

  function modelFlags({ answer }: Attempt): Flag[] {
    const models = answer?.models ?? [];
    firstModel ??= models[0] ?? null;
    return models.some((model) => model !== firstModel) ? ['model_changed'] : [];
  }

  return {
    async send({ prompt, phase, round }, nextIndex, onRecord) {
      for (;;) {
        const index = nextIndex();
        const nonce = options.cacheBust ? `${runId.slice(0, 8)}-${index}` : null;
        const request = toWireRequest({ target, format, prompt, adaptations, nonce, userAgent: options.userAgent });
        const result = await attemptWithRetries(request);
        const adaptation = refusedOption(result, format, adaptations);
        const flags = modelFlags(result);
        if (result.resent) flags.push('resent');
        if (transport.viaProxy) flags.push('via_proxy');
        const rowPhase = adaptation === null ? phase : 'negotiation';
        const { id: promptId, text: promptText } = prompt;
        const label = { index, promptId, promptText, phase: rowPhase, round, arm, shard, stream: target.stream };
        onRecord(toRecord({ label, ...result, flags, redact }));
        if (adaptation === null) return;
        adaptations.add(adaptation);
      }
    },
  };
}

/** The option that a 400 or 422 names and that can be left out, or null. */
function refusedOption(result: Attempt, format: ApiFormat, used: ReadonlySet<Adaptation>): Adaptation | null {
  const { status, chunks } = result.exchange;
  if (status !== 400 && status !== 422) return null;
  const body = Buffer.concat(chunks).toString('utf8');
  return format.adapt(readErrorBody(body, headerText(result.exchange, 'content-type')), used);
}

/** A kept-alive connection that the server had closed before it saw the request: nobody's latency, so it is sent once more. */
function closedBeforeUse({ connection, firstByteAt, interruption }: Exchange): boolean {
  return connection === 'reused' && firstByteAt === null && interruption?.kind === 'error';
}

/** Milliseconds to wait before the next attempt; null = do not retry. */
function retryWait({ exchange: { status, headers, chunks }, failure }: Attempt, attempts: number): number | null {
  if (failure === null) return null;
  const backoffMs = Math.min(500 * 2 ** (attempts - 1), 8000);
  if (failure.failure === 'connect' || failure.failure === 'dns') return backoffMs;
  if (status !== 429 && status !== 503) return null;
  const body = Buffer.concat(chunks).toString('utf8');
  const hint = retryHint({ status, headers, body, nowEpochMs: Date.now() });
  return hint.retry ? Math.min(hint.waitMs ?? backoffMs, LONGEST_RETRY_WAIT_MS) : null;
}
