import type { ApiName, Auth, JsonObject, JsonValue, Message, Usage } from '../model.ts';

/** What a request should ask for, before a wire format puts it into its own words. */
export interface GenerationRequest {
  readonly url: URL;
  readonly model: string | null;
  readonly messages: readonly Message[];
  readonly stream: boolean;
  readonly maxOutputTokens: number | null;
  /** Merged into the body last; reserved keys were refused before. */
  readonly parameters: JsonObject;
  /** What the server has refused so far in this run; see {@link ApiFormat.adapt}. */
  readonly adaptations: ReadonlySet<Adaptation>;
}

/** A change to the body that a server's refusal asked for. */
export type Adaptation = 'without-stream-options' | 'other-token-limit-name' | 'without-obfuscation-option';

/** An error as a server words it. */
export interface ServerError {
  readonly message: string;
  /** `rate_limit_exceeded`, `529`, …: whatever the server calls it. */
  readonly code: string | null;
}

/** What one event of a stream, or one whole answer, says. Most events say little: see {@link reading}. */
export interface Reading {
  /** It carries generated output: answer text, refusal, tool call. Empty strings do not count; blanks do. */
  readonly output: boolean;
  /** It carries generated reasoning. */
  readonly reasoning: boolean;
  /** It carries the whole output once more, at the end; that is output only where none has come before. */
  readonly repeatsOutput: boolean;
  readonly finishReason: string | null;
  /** The API's own end marker. */
  readonly end: boolean;
  /** Counts are cumulative, never increments; see {@link combine}. */
  readonly usage: Usage | null;
  readonly model: string | null;
  readonly requestId: string | null;
  /** Time that the server reports in the body. */
  readonly serverSeconds: number | null;
  readonly error: ServerError | null;
}

/** What was generated in a part of an event or of an answer. */
export type Generated = Pick<Reading, 'output' | 'reasoning'>;

/** A reading that says nothing but what is given. */
export function reading(parts: Partial<Reading>): Reading {
  return { ...NOTHING, ...parts };
}

const NOTHING: Reading = {
  output: false,
  reasoning: false,
  repeatsOutput: false,
  finishReason: null,
  end: false,
  usage: null,
  model: null,
  requestId: null,
  serverSeconds: null,
  error: null,
};

/**
 * What two readings say together, in the order of their arrival. The first error and the first request id stand
 * (an id may change between chunks, and an error is often told twice); of everything else the last one known, of
 * usage field by field, because one event gives the input tokens and another one the output tokens. A count of 0 takes
 * no known one back: some servers send zeros with every event but one.
 */
export function combine(before: Reading, next: Reading): Reading {
  const both = { ...before };
  addReading(both, next);
  return both;
}

/** As {@link combine}, in place: an answer has hundreds of events, and most of them say next to nothing. */
export function addReading(sum: { -readonly [Key in keyof Reading]: Reading[Key] }, next: Reading): void {
  sum.output ||= next.output;
  sum.reasoning ||= next.reasoning;
  sum.repeatsOutput = !sum.output && (sum.repeatsOutput || next.repeatsOutput);
  sum.finishReason = next.finishReason ?? sum.finishReason;
  sum.end ||= next.end;
  sum.usage = combineUsage(sum.usage, next.usage);
  sum.model = next.model ?? sum.model;
  sum.requestId ??= next.requestId;
  sum.serverSeconds = next.serverSeconds ?? sum.serverSeconds;
  sum.error ??= next.error;
}

function combineUsage(before: Usage | null, next: Usage | null): Usage | null {
  if (before === null || next === null) return next ?? before;
  return {
    inputTokens: inputCount(before, next),
    outputTokens: lastCount(before.outputTokens, next.outputTokens),
    reasoningTokens: lastCount(before.reasoningTokens, next.reasoningTokens),
    cachedTokens: lastCount(before.cachedTokens, next.cachedTokens),
  };
}

/** An input that is told again without its cached part, which is known by then, is not all of it (Anthropic's `message_delta`). */
function inputCount(before: Usage, next: Usage): number | null {
  const isPart = before.cachedTokens !== null && next.cachedTokens === null;
  return isPart && (before.inputTokens ?? 0) > (next.inputTokens ?? 0)
    ? before.inputTokens
    : lastCount(before.inputTokens, next.inputTokens);
}

function lastCount(before: number | null, next: number | null): number | null {
  return next === 0 ? (before ?? 0) : (next ?? before);
}

/** One wire format: pure, no I/O, no clock. A new one is one file like this and one line in registry.ts. */
export interface ApiFormat {
  readonly name: ApiName;
  /** How a stream is framed. */
  readonly framing: 'sse' | 'ndjson';
  /** Whether a complete stream has an end marker beside its finish reason; without one, its finish reason is enough. */
  readonly hasEndMarker: boolean;
  /** Whether that marker is `[DONE]`, which says nothing in the streams of other APIs. */
  readonly endsWithDone: boolean;
  /** Path that an endpoint of this API ends with, for corrections: `/v1/chat/completions`. */
  readonly path: string;
  /** Whether a URL is an endpoint of this API. */
  readonly recognises: (url: URL) => boolean;
  /**
   * The URL to use instead, where the URL itself says whether it streams (Gemini, Claude on Vertex AI) and says
   * otherwise than `stream`; null = it fits.
   */
  readonly urlFor?: (url: URL, stream: boolean) => string | null;
  readonly auth: (url: URL) => Exclude<Auth, 'none'>;
  /** Headers that the API requires besides content type and key. */
  readonly headers: (url: URL) => Readonly<Record<string, string>>;
  /** Whether the body names the model, so that the user must give one. */
  readonly modelInBody: (url: URL) => boolean;
  /** A token limit that the API insists on; null = none. */
  readonly requiredMaxOutputTokens: number | null;
  /** The smallest token limit that the API takes; `body` raises a smaller one to it. */
  readonly leastMaxOutputTokens: number;
  /** Body keys that `parameters` may not set. */
  readonly reserved: readonly string[];
  readonly body: (request: GenerationRequest) => JsonObject;
  /** The adaptation that an error answer (400 or 422) asks for, or null. */
  readonly adapt: (error: ServerError, used: ReadonlySet<Adaptation>) => Adaptation | null;
  /**
   * Reads one event of a stream; `name` is the SSE event field. Any JSON is taken, whatever its shape; never throws.
   * `[DONE]` never gets here.
   */
  readonly readEvent: (event: JsonValue, name: string | null) => Reading;
  /** Reads a whole answer that was not streamed, or the error that came in its place. Never throws. */
  readonly readAnswer: (answer: JsonValue) => Reading;
}
