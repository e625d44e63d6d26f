import { headerValue, type AnswerHeaders } from './answer-headers.ts';
import { errorOf } from './error-body.ts';
import { at, listOf, parseJson, textOf } from './json.ts';
import { durationMs, messageWaitMs, rateLimitResetMs, retryAfterMs } from './wait-hint.ts';

/** Whether an answer is worth another attempt, and how long the server asks to wait. */
export interface RetryHint {
  readonly retry: boolean;
  /** From now; null = no usable hint. Not capped: servers ask for days, so the caller must. */
  readonly waitMs: number | null;
}

/** A refused answer, as far as it matters here. */
export interface RefusedAnswer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  /** The body's text. */
  readonly body: string;
  readonly nowEpochMs: number;
}

/**
 * Reads whether to retry, and when. Worth it: 429, 503 and 529 (Anthropic's 503), and whatever the server marks with
 * `x-should-retry: true`. Never: what cannot succeed the second time, a quota that waiting does not refill, and
 * `x-should-retry: false`. The most exact hint counts: `retry-after-ms`, `retry-after`, the body's `retryDelay`, its
 * words, then the rate limit's resets.
 */
export function retryHint(answer: RefusedAnswer): RetryHint {
  const { status, headers, nowEpochMs } = answer;
  const body = parseJson(answer.body.trim()) ?? answer.body;
  const wish = headerValue(headers, 'x-should-retry')?.toLowerCase();
  const hopeless = NEVER.has(status) || wish === 'false' || (status === 429 && isExhausted(body));
  const wanted = TEMPORARY.has(status) || (wish === 'true' && (status < 200 || status > 299));
  if (hopeless || !wanted) return { retry: false, waitMs: null };
  const waitMs =
    retryAfterMs(headers, nowEpochMs) ??
    retryDelayMs(body) ??
    messageWaitMs(errorOf(body)?.message ?? '') ??
    rateLimitResetMs(headers, nowEpochMs);
  return { retry: true, waitMs };
}

const TEMPORARY: ReadonlySet<number> = new Set([429, 503, 529]);
const NEVER: ReadonlySet<number> = new Set([400, 401, 402, 403, 404, 410, 413, 422]);

/** Names of errors that only money or tomorrow cures. */
const EXHAUSTED_NAME = /insufficient_quota|credit_balance|billing|spend|usage_limit|per_?day/i;
/** The same in sentences; a bare "billing" is none, for ordinary rate-limit texts link to the billing page. */
const EXHAUSTED_TEXT = /insufficient_quota|credit balance|spend(ing)? limit|\bper day\b|PerDay|daily (limit|quota)/i;

function isExhausted(body: unknown): boolean {
  const names = [body, errorObject(body)].flatMap((source) =>
    ['code', 'type', 'status', 'error_type', 'error'].flatMap((key) => textOf(at(source, key)) ?? []),
  );
  const quotas = detailsOf(body)
    .flatMap((detail) => listOf(at(detail, 'violations')))
    .flatMap((violation) => textOf(at(violation, 'quotaId')) ?? []);
  return (
    [...names, ...quotas].some((name) => EXHAUSTED_NAME.test(name)) || EXHAUSTED_TEXT.test(errorOf(body)?.message ?? '')
  );
}

/** Google's `RetryInfo`: `"retryDelay": "34s"`. */
function retryDelayMs(body: unknown): number | null {
  const delays = detailsOf(body).flatMap((detail) => textOf(at(detail, 'retryDelay')) ?? []);
  return delays.map(durationMs).find((ms) => ms !== null) ?? null;
}

function detailsOf(body: unknown): readonly unknown[] {
  return listOf(at(errorObject(body), 'details'));
}

/** The error's own object; Google's OpenAI-compatible path wraps it in a list. */
function errorObject(body: unknown): unknown {
  return at(Array.isArray(body) ? body[0] : body, 'error');
}
