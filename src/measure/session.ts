import { readErrorBody } from '../api/error-body.ts';
import type { Adaptation, ApiFormat } from '../api/format.ts';
import type { Arm, Flag, Patience, Phase, Prompt, RequestRecord, Target } from '../model.ts';
import type { Redact } from '../redact.ts';
import { attemptWithRetries, type Attempt, type MayRetry, type Outcome } from './attempt.ts';
import { headerText } from './failure.ts';
import { flagsOf } from './flags.ts';
import { toRecord } from './record.ts';
import type { Transport } from './transport.ts';
import { createRequestWriter } from './wire-request.ts';

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

/** What a step is sent with. */
export interface Sending {
  /** The number of the next row. */
  nextIndex(): number;
  /** Gets a row, and what its attempts took on the network, in milliseconds. */
  onRecord(record: RequestRecord, tookMs: number): void;
  readonly mayRetry: MayRetry;
}

/** A target during a run: remembers what the server has refused and which model answered first. */
export interface Session {
  /** Sends a step and hands over each row that comes of it, refused negotiations first; the last is the step's own. */
  send(step: Step, sending: Sending): Promise<void>;
}

/** Starts a session; opens nothing. */
export function createSession(options: SessionOptions): Session {
  const { transport, target, format, arm, shard, redact, signal } = options;
  const { stream } = target;
  const { timeoutMs } = options.patience;
  const writeRequest = createRequestWriter(options);
  const attempting = { ...options, stream };
  const adaptations = new Set<Adaptation>();
  const modelChanged = createModelWatch();

  function flagsFor(outcome: Outcome): Flag[] {
    const flags = flagsOf(outcome, { format, stream });
    if (modelChanged(outcome.answer?.models ?? [])) flags.push('model_changed');
    if (outcome.resent) flags.push('resent');
    if (transport.viaProxy) flags.push('via_proxy');
    return flags;
  }

  return {
    async send({ prompt, phase, round }, { nextIndex, onRecord, mayRetry }) {
      for (;;) {
        const index = nextIndex();
        const nonce = options.cacheBust ? `${options.runId.slice(0, 8)}-${index}` : null;
        const outcome = await attemptWithRetries(attempting, writeRequest({ prompt, adaptations, nonce }), mayRetry);
        const refused = signal.aborted ? null : refusedOption(outcome, format, adaptations);
        const { id: promptId, text: promptText } = prompt;
        const rowPhase = refused === null ? phase : 'negotiation';
        const label = { index, promptId, promptText, phase: rowPhase, round, arm, shard, stream };
        onRecord(toRecord({ label, outcome, timeoutMs, flags: flagsFor(outcome), redact }), outcome.tookMs);
        if (refused === null) return;
        adaptations.add(refused);
      }
    },
  };
}

/** The option that a 400 or 422 names and that can be left out, or null. */
function refusedOption({ exchange }: Attempt, format: ApiFormat, used: ReadonlySet<Adaptation>): Adaptation | null {
  if (exchange.status !== 400 && exchange.status !== 422) return null;
  const body = Buffer.concat(exchange.chunks).toString('utf8');
  return format.adapt(readErrorBody(body, headerText(exchange, 'content-type')), used);
}

/** Tells whether an answer names another model than the first answer did: a fallback, or a router that spreads requests. */
function createModelWatch(): (models: readonly string[]) => boolean {
  let first: string | null = null;
  return (models) => {
    first ??= models[0] ?? null;
    return models.some((model) => model !== first);
  };
}
