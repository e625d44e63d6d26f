import type { MockShape } from '../model.ts';
import type { Random } from '../random.ts';
import { draw } from './spread.ts';

/** When the parts of an answer come, in milliseconds from the moment the request was sent, to the microsecond. */
export interface Timeline {
  /** Headers of a stream or of an error answer: shortly before the first token. */
  readonly headersMs: number;
  /** The role event of a stream, which is not a token yet. */
  readonly roleMs: number;
  /** Each token of a stream; the last comes at `latencyMs`. */
  readonly tokensMs: readonly number[];
  /** The last token of a stream, or the end of an answer that is not streamed. */
  readonly latencyMs: number;
}

/** Parts of the time to the first token after which headers and role come. */
const HEADERS_AT = 0.9;
const ROLE_AT = 0.95;
/** Pause between events that come at the end of a stream without being generated. */
const TAIL_PAUSE_MS = 0.25;
/** How far a token strays from its place in an even row, in pauses between tokens; below 1/2, so that they stay in order. */
const STRAY = 0.3;

/** How many tokens the mock generates for a request without a token limit: at least one. */
export function drawTokenCount(shape: MockShape, random: Random): number {
  return Math.max(1, Math.round(draw(shape.outputTokens, random)));
}

/**
 * Draws the times of an answer of `tokens` tokens. The first token never comes after the drawn latency, and a single one
 * comes exactly then; those in between stray a little from an even row.
 */
export function drawTimeline(shape: MockShape, tokens: number, random: Random): Timeline {
  const latencyMs = toMicroseconds(draw(shape.latencyMs, random));
  const ttftMs = toMicroseconds(Math.min(draw(shape.ttftMs, random), latencyMs * shape.latestTtft));
  const pauseMs = (latencyMs - ttftMs) / (tokens - 1);
  const tokenMs = (i: number): number => {
    if (i === tokens - 1) return latencyMs;
    return i === 0 ? ttftMs : toMicroseconds(ttftMs + pauseMs * (i + STRAY * (2 * random() - 1)));
  };
  return {
    headersMs: toMicroseconds(ttftMs * HEADERS_AT),
    roleMs: toMicroseconds(ttftMs * ROLE_AT),
    tokensMs: Array.from({ length: tokens }, (_, i) => tokenMs(i)),
    latencyMs,
  };
}

/** The time of the n-th event (from 1) after the last token. */
export function tailMs(lastTokenMs: number, n: number): number {
  return toMicroseconds(lastTokenMs + n * TAIL_PAUSE_MS);
}

function toMicroseconds(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
