import { headerValue, quantity, type AnswerHeaders } from './answer-headers.ts';

/*
 * Every way in which servers say how long to wait, as milliseconds from now. A hint that is no hint (garbage, negative,
 * a moment that has passed) is null: the caller has its own back-off then.
 */

/** `retry-after-ms`, else `retry-after`: seconds, or a date. */
export function retryAfterMs(headers: AnswerHeaders, nowEpochMs: number): number | null {
  const exact = quantity(headerValue(headers, 'retry-after-ms'));
  if (exact !== null) return wholeMs(exact);
  const text = headerValue(headers, 'retry-after');
  return text === null ? null : hintMs(text, nowEpochMs);
}

/**
 * When the rate limit's windows start again: the latest reset of those that are used up, or of all where none says so.
 * The names are shared, the units are not: OpenAI and Groq write `6m0s`, Azure plain seconds, Anthropic RFC 3339, others
 * seconds or milliseconds since 1970.
 */
export function rateLimitResetMs(headers: AnswerHeaders, nowEpochMs: number): number | null {
  const names = Object.keys(headers).filter((name) => RESET.test(name));
  const usedUp = names.filter((name) => headerValue(headers, name.replace('reset', 'remaining')) === '0');
  const waits = (usedUp.length > 0 ? usedUp : names).flatMap(
    (name) => hintMs(headerValue(headers, name) ?? '', nowEpochMs) ?? [],
  );
  return waits.length === 0 ? null : Math.max(...waits);
}

const RESET = /^(x-)?ratelimit-reset(-|$)|^(x-|anthropic-)?ratelimit-.+-reset$/;

/** `Please try again in 5.289s`, `retry after 10 seconds`: the wait that a message asks for. */
export function messageWaitMs(message: string): number | null {
  const asked = /\b(?:try again|retry) (?:in|after) ([\d.][^;:()]{0,60})/i.exec(message)?.[1];
  if (asked === undefined) return null;
  const leading = /^(?:\d+(?:\.\d+)?\s*[a-zµμ]+(?:,?\s+(?:and\s+)?)?)+/i.exec(asked)?.[0] ?? '';
  return durationMs(leading);
}

/** A duration in units: `1h2m3.5s`, `6m0s`, `429µs`, `34s`, `10 seconds`; null for anything else. */
export function durationMs(text: string): number | null {
  const pieces = [...text.matchAll(/(\d+(?:\.\d+)?)\s*([a-zµμ]+)/gi)];
  const parts = pieces.map(([, amount, unit]) => Number(amount) * (UNITS.get((unit ?? '').toLowerCase()) ?? NaN));
  const known = parts.filter((part) => !Number.isNaN(part));
  const rest = text.replace(/\d+(?:\.\d+)?\s*[a-zµμ]+/gi, '').replace(/\band\b|[\s,]/gi, '');
  if (known.length === 0 || known.length < parts.length || rest !== '') return null;
  return wholeMs(known.reduce((sum, part) => sum + part, 0));
}

const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    μs: 1e-3,
    ms: 1,
    millisecond: 1,
    milliseconds: 1,
    s: 1000,
    sec: 1000,
    second: 1000,
    seconds: 1000,
    m: 60_000,
    min: 60_000,
    minute: 60_000,
    minutes: 60_000,
    h: 3_600_000,
    hour: 3_600_000,
    hours: 3_600_000,
    d: 86_400_000,
    day: 86_400_000,
    days: 86_400_000,
  }),
);

/** Numbers from here up are moments, not durations: seconds since 1970 in 2001, and milliseconds in 1973. */
const EPOCH_SECONDS = 1e9;
const EPOCH_MS = 1e11;

function hintMs(text: string, nowEpochMs: number): number | null {
  const number = quantity(text);
  if (number === null) return durationMs(text) ?? untilMs(dateMs(text), nowEpochMs);
  if (number >= EPOCH_MS) return untilMs(number, nowEpochMs);
  return number >= EPOCH_SECONDS ? untilMs(number * 1000, nowEpochMs) : wholeMs(number * 1000);
}

/** An HTTP date or RFC 3339; `Date.parse` alone would read a date into almost any text. */
function dateMs(text: string): number {
  const dated = /^[a-z]{3,9},? .*\bGMT$/i.test(text) || /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text);
  return dated ? Date.parse(text) : NaN;
}

function untilMs(epochMs: number, nowEpochMs: number): number | null {
  const ms = epochMs - nowEpochMs;
  return ms >= 0 ? wholeMs(ms) : null;
}

function wholeMs(ms: number): number | null {
  return Number.isFinite(ms) ? Math.ceil(Number(ms.toFixed(3))) : null;
}
