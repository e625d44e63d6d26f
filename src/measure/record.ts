import { requestId, serverSeconds } from '../api/server-time.ts';
import { printable, printableCell } from '../foreign-text.ts';
import type { Arm, Flag, Phase, RequestFacts, RequestRecord } from '../model.ts';
import type { Redact } from '../redact.ts';
import type { Answer } from './answer.ts';
import { headerText, type Failure } from './failure.ts';
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
  readonly exchange: Exchange;
  readonly answer: Answer | null;
  readonly failure: Failure | null;
  readonly attempts: number;
  /** Flags that only the caller can know. */
  readonly flags: readonly Flag[];
  readonly redact: Redact;
}

/** Characters of a failure message that are kept. */
const MESSAGE_LENGTH = 200;

/** Turns an exchange and what its answer said into the row that is written. */
export function toRecord(parts: RecordParts): RequestRecord {
  const { exchange, answer, failure, redact } = parts;
  const facts = factsOf(parts);
  const since = sinceT0(exchange);
  if (failure !== null) {
    const failureMessage = printableCell(redact(failure.message), MESSAGE_LENGTH);
    const waitedSeconds = since(exchange.endedAt);
    return {
      ...facts,
      outcome: 'failed',
      latencySeconds: null,
      failure: failure.failure,
      failureMessage,
      waitedSeconds,
    };
  }
  const lastChunk = answer?.contentChunks.at(-1);
  const end =
    answer === null || answer.whole || lastChunk === undefined ? exchange.endedAt : exchange.arrivals[lastChunk];
  return { ...facts, outcome: 'ok', latencySeconds: since(end ?? exchange.endedAt) ?? 0 };
}

function factsOf(parts: RecordParts): RequestFacts {
  const { label, exchange, answer, failure, attempts, redact } = parts;
  const since = sinceT0(exchange);
  const named = (text: string | null): string | null => (text === null ? null : printableCell(redact(text)));
  return {
    ...label,
    promptId: printable(label.promptId),
    startedAt: new Date(Math.floor(exchange.epochMs)).toISOString(),
    httpStatus: exchange.status,
    attempts,
    connection: exchange.connection,
    connectSeconds: exchange.connectMs === null ? null : toSeconds(exchange.connectMs),
    ttfbSeconds: since(exchange.headersAt),
    ...contentTimes(exchange, answer),
    streamEndSeconds: failure === null && exchange.interruption === null ? since(exchange.endedAt) : null,
    inputTokens: answer?.usage.inputTokens ?? null,
    outputTokens: answer?.usage.outputTokens ?? null,
    reasoningTokens: answer?.usage.reasoningTokens ?? null,
    cachedTokens: answer?.usage.cachedTokens ?? null,
    finishReason: named(answer?.finishReason ?? null),
    model: named(answer?.models.at(-1) ?? null),
    serverSeconds: answer?.serverSeconds ?? serverSeconds(exchange.headers),
    requestId: named(requestId(exchange.headers) ?? answer?.requestId ?? null),
    flags: flagsOf(parts),
  };
}

type ContentTimes = Pick<RequestFacts, 'ttftSeconds' | 'ttfoSeconds' | 'maxGapSeconds' | 'chunks'>;

/** First-token times and gaps; all unknown for an answer that did not come as a stream. */
function contentTimes(exchange: Exchange, answer: Answer | null): ContentTimes {
  if (answer === null || answer.whole)
    return { ttftSeconds: null, ttfoSeconds: null, maxGapSeconds: null, chunks: null };
  const since = sinceT0(exchange);
  const at = (chunk: number | null | undefined) =>
    chunk === null || chunk === undefined ? null : (exchange.arrivals[chunk] ?? null);
  const stamps = answer.contentChunks.map((chunk) => at(chunk) ?? 0);
  let maxGap: number | null = null;
  for (let i = 1; i < stamps.length; i += 1) maxGap = Math.max(maxGap ?? 0, stamps[i]! - stamps[i - 1]!);
  return {
    ttftSeconds: since(at(answer.contentChunks[0])),
    ttfoSeconds: since(at(answer.firstOutputChunk)),
    maxGapSeconds: maxGap === null ? null : toSeconds(maxGap),
    chunks: stamps.length,
  };
}

/** Fewer chunks than this share of the output tokens: per-token speed is then an artefact of a server or proxy that bundles. */
const COALESCED_BELOW = 0.5;

function flagsOf({ label, exchange, answer, failure, flags }: RecordParts): Flag[] {
  const found: Flag[] = [...flags];
  const encoding = headerText(exchange, 'content-encoding');
  if (encoding !== null && encoding !== '' && encoding !== 'identity') found.push('compressed');
  if (answer === null) return found;
  const { outputTokens, cachedTokens } = answer.usage;
  if (label.stream && answer.whole && failure === null) found.push('not_streamed');
  if (!answer.whole && outputTokens !== null && answer.contentChunks.length < outputTokens * COALESCED_BELOW)
    found.push('coalesced');
  if (cachedTokens !== null && cachedTokens > 0) found.push('cached_prompt');
  if (/^(length|max_?(output_?)?tokens|model_context_window_exceeded)$/i.test(answer.finishReason ?? ''))
    found.push('length_limited');
  if (failure === null && !answer.whole && !answer.ended) found.push('no_end_marker');
  return found;
}

/** Seconds from t0 to a stamp, to the microsecond, so that the CSV holds exactly what was judged. */
function sinceT0({ t0 }: Exchange): (stamp: number | null) => number | null {
  return (stamp) => (t0 === null || stamp === null ? null : toSeconds(Math.max(0, stamp - t0)));
}

function toSeconds(ms: number): number {
  return Math.round(ms * 1000) / 1e6;
}
