import { requestId, serverSeconds } from '../api/server-time.ts';
import { printable, printableCell } from '../foreign-text.ts';
import type { Arm, Flag, Phase, RequestFacts, RequestRecord, Usage } from '../model.ts';
import type { Redact } from '../redact.ts';
import type { Answer } from './answer.ts';
import type { Attempt, Outcome } from './attempt.ts';
import type { Exchange } from './exchange.ts';

/** What is known of a request before it is sent. */
export interface RequestLabel {
  readonly index: number;
  readonly promptId: string;
  readonly promptText: string;
  readonly phase: Phase;
  readonly round: number;
  readonly arm: Arm;
  readonly shard: string | null;
  readonly stream: boolean;
}

/** Everything a record is made of. */
export interface RecordParts {
  readonly label: RequestLabel;
  readonly outcome: Attempt & Pick<Outcome, 'attempts'>;
  /** The deadline that the request had. */
  readonly timeoutMs: number;
  readonly flags: readonly Flag[];
  readonly redact: Redact;
}

/** Characters of a failure message that are kept. */
const MESSAGE_LENGTH = 200;

/** Turns an exchange and what its answer said into the row that is written. */
export function toRecord(parts: RecordParts): RequestRecord {
  const { redact } = parts;
  const { exchange, answer, failure } = parts.outcome;
  const facts = factsOf(parts);
  const since = sinceT0(exchange);
  if (failure === null) {
    const lastChunk = answer?.whole === false ? answer.contentChunks.at(-1) : undefined;
    const end = lastChunk === undefined ? exchange.endedAt : exchange.arrivals[lastChunk]!;
    return { ...facts, outcome: 'ok', latencySeconds: since(end)! };
  }
  return {
    ...facts,
    outcome: 'failed',
    latencySeconds: null,
    failure: failure.failure,
    failureMessage: shown(failure.message, redact, MESSAGE_LENGTH),
    waitedSeconds: since(endOfWait(exchange, parts.timeoutMs)),
  };
}

/** A deadline starts a little before t0, yet a request that ran into it has been waited for in full. */
function endOfWait({ t0, endedAt, interruption }: Exchange, timeoutMs: number): number {
  return interruption?.kind === 'timeout' && t0 !== null ? Math.max(endedAt, t0 + timeoutMs) : endedAt;
}

function factsOf({ label, outcome, flags, redact }: RecordParts): RequestFacts {
  const { exchange, answer, failure, attempts } = outcome;
  const since = sinceT0(exchange);
  const said = answer?.said ?? null;
  const usage = said?.usage ?? NO_USAGE;
  const times = contentTimes(exchange, answer);
  const named = (text: string | null): string | null => (text === null ? null : shown(text, redact));
  // Spelled out: a second spread in an object costs as much as all of its fields together.
  return {
    index: label.index,
    promptId: printable(label.promptId),
    promptText: label.promptText,
    phase: label.phase,
    round: label.round,
    arm: label.arm,
    shard: label.shard,
    stream: label.stream,
    startedAt: new Date(Math.floor(exchange.epochMs)).toISOString(),
    httpStatus: exchange.status,
    attempts,
    connection: exchange.connection,
    connectSeconds: exchange.connectMs === null ? null : toSeconds(exchange.connectMs),
    ttfbSeconds: since(exchange.headersAt),
    ttftSeconds: times.ttftSeconds,
    ttfoSeconds: times.ttfoSeconds,
    maxGapSeconds: times.maxGapSeconds,
    chunks: times.chunks,
    streamEndSeconds: failure === null && exchange.interruption === null ? since(exchange.endedAt) : null,
    inputTokens: usage.inputTokens,
    outputTokens: usage.outputTokens,
    reasoningTokens: usage.reasoningTokens,
    cachedTokens: usage.cachedTokens,
    finishReason: named(said?.finishReason ?? null),
    model: named(said?.model ?? null),
    serverSeconds: said?.serverSeconds ?? serverSeconds(exchange.headers),
    requestId: named(requestId(exchange.headers) ?? said?.requestId ?? null),
    flags,
  };
}

const NO_USAGE: Usage = { inputTokens: null, outputTokens: null, reasoningTokens: null, cachedTokens: null };

/** Characters of a foreign text that are looked at: far more than is kept, and few enough to search. */
const SEARCHED = 20_000;

/** Foreign text for a file: a second pass finds a secret that control characters had cut. */
function shown(text: string, redact: Redact, length?: number): string {
  return redact(printableCell(redact(text.slice(0, SEARCHED)), length));
}

type ContentTimes = Pick<RequestFacts, 'ttftSeconds' | 'ttfoSeconds' | 'maxGapSeconds' | 'chunks'>;

/** First-token times and gaps; all unknown for an answer that did not come as a stream. */
function contentTimes(exchange: Exchange, answer: Answer | null): ContentTimes {
  if (answer === null || answer.whole)
    return { ttftSeconds: null, ttfoSeconds: null, maxGapSeconds: null, chunks: null };
  const since = sinceT0(exchange);
  const { firstOutputChunk, contentChunks } = answer;
  const stamps = contentChunks.map((chunk) => exchange.arrivals[chunk]!);
  return {
    ttftSeconds: since(stamps[0] ?? null),
    ttfoSeconds: since(firstOutputChunk === null ? null : exchange.arrivals[firstOutputChunk]!),
    maxGapSeconds: longestGapSeconds(stamps),
    chunks: stamps.length,
  };
}

function longestGapSeconds(stamps: readonly number[]): number | null {
  let longest: number | null = null;
  for (let i = 1; i < stamps.length; i += 1) longest = Math.max(longest ?? 0, stamps[i]! - stamps[i - 1]!);
  return longest === null ? null : toSeconds(longest);
}

/** Seconds from t0 to a stamp, to the microsecond, so that the CSV holds exactly what was judged. */
function sinceT0({ t0 }: Exchange): (stamp: number | null) => number | null {
  return (stamp) => (t0 === null || stamp === null ? null : toSeconds(Math.max(0, stamp - t0)));
}

function toSeconds(ms: number): number {
  return Math.round(ms * 1000) / 1e6;
}
