import { describe, expect, test } from '@jest/globals';
import type { AnswerHeaders } from '../../src/api/answer-headers.ts';
import { retryHint, type RetryHint } from '../../src/api/retry-hint.ts';
import type { JsonValue } from '../../src/model.ts';

const NOW = Date.UTC(2026, 10, 24, 12, 0, 0);

function hint(status: number, headers: AnswerHeaders = {}, body?: JsonValue): RetryHint {
  return retryHint({ status, headers, body: body === undefined ? '' : JSON.stringify(body), nowEpochMs: NOW });
}

describe('how long to wait, by headers', () => {
  const cases: readonly [string, AnswerHeaders, number | null][] = [
    ['no hint', {}, null],
    ['milliseconds', { 'retry-after-ms': '1250', 'retry-after': '2' }, 1250],
    ['fractions of milliseconds', { 'retry-after-ms': '0.5' }, 1],
    ['seconds', { 'retry-after': '2' }, 2000],
    ['fractions of seconds', { 'retry-after': '2.5' }, 2500],
    ['at once', { 'retry-after': '0' }, 0],
    ['a date', { 'retry-after': 'Tue, 24 Nov 2026 12:00:30 GMT' }, 30_000],
    ['a date that has passed', { 'retry-after': 'Tue, 24 Nov 2026 11:00:00 GMT' }, null],
    ['seconds since 1970', { 'retry-after': String(NOW / 1000 + 5) }, 5000],
    ['garbage', { 'retry-after': 'abc' }, null],
    ['text that Date.parse would take', { 'retry-after': 'abc 2099' }, null],
    ['no more than was said', { 'retry-after': '2.007' }, 2007],
    ['negative', { 'retry-after': '-1', 'retry-after-ms': '-1' }, null],
    ['not a number', { 'retry-after': 'NaN', 'retry-after-ms': 'Infinity' }, null],
    ['absurd, which the caller caps', { 'retry-after': '99999999' }, 99_999_999_000],
    ['bad milliseconds, good seconds', { 'retry-after-ms': 'x', 'retry-after': '3' }, 3000],
    ['Go: minutes', { 'x-ratelimit-reset-requests': '6m0s' }, 360_000],
    ['Go: everything', { 'x-ratelimit-reset-tokens': '1h2m3.5s' }, 3_723_500],
    ['Go: milliseconds', { 'x-ratelimit-reset-tokens': '17ms' }, 17],
    ['Go: microseconds', { 'x-ratelimit-reset-tokens': '429µs' }, 1],
    ['Go: both spellings of micro', { 'x-ratelimit-reset-tokens': '4290μs' }, 5],
    ['Azure: plain seconds', { 'x-ratelimit-reset-requests': '7' }, 7000],
    ['Anthropic: RFC 3339', { 'anthropic-ratelimit-tokens-reset': '2026-11-24T12:01:00Z' }, 60_000],
    ['Anthropic: passed', { 'anthropic-ratelimit-tokens-reset': '2026-11-24T11:59:00Z' }, null],
    ['GitHub: seconds since 1970', { 'x-ratelimit-reset': String(NOW / 1000 + 9) }, 9000],
    ['gateways: milliseconds since 1970', { 'x-ratelimit-reset': String(NOW + 1234) }, 1234],
    ['IETF draft', { 'ratelimit-reset': '50' }, 50_000],
    ['the latest of several', { 'x-ratelimit-reset-requests': '1s', 'x-ratelimit-reset-tokens': '6m0s' }, 360_000],
    [
      'the one that is used up',
      {
        'x-ratelimit-reset-requests': '1s',
        'x-ratelimit-remaining-requests': '0',
        'x-ratelimit-reset-tokens': '6m0s',
        'x-ratelimit-remaining-tokens': '900',
      },
      1000,
    ],
    [
      'the one that is used up, by Anthropic',
      {
        'anthropic-ratelimit-requests-reset': '2026-11-24T12:00:01Z',
        'anthropic-ratelimit-requests-remaining': '0',
        'anthropic-ratelimit-tokens-reset': '2026-11-24T12:09:00Z',
        'anthropic-ratelimit-tokens-remaining': '1000',
      },
      1000,
    ],
    ['at this very moment', { 'retry-after': 'Tue, 24 Nov 2026 12:00:00 GMT' }, 0],
    ['a date without its comma', { 'retry-after': 'Tue 24 Nov 2026 12:00:30 GMT' }, 30_000],
    ['a moment in 2001', { 'retry-after': '1000000000' }, null],
    ['a moment in 1973', { 'retry-after': '100000000000' }, null],
    ['a reset without a prefix', { 'ratelimit-requests-reset': '4' }, 4000],
    [
      'headers that only sound like a reset',
      {
        'x-processing-time': '5s',
        'my-x-ratelimit-reset': '5s',
        'my-ratelimit-requests-reset': '5s',
        'x-ratelimit-requests-reset-after': '5s',
      },
      null,
    ],
    ['retry-after before resets', { 'retry-after': '2', 'x-ratelimit-reset-tokens': '6m0s' }, 2000],
    ['a reset that is garbage', { 'x-ratelimit-reset-tokens': 'soon', 'x-ratelimit-reset-requests': '-3s' }, null],
  ];
  test.each(cases)('%s', (_, headers, waitMs) => {
    expect(hint(429, headers)).toEqual({ retry: true, waitMs });
    expect(hint(503, headers)).toEqual({ retry: true, waitMs });
  });
});

const google = (delay: string): JsonValue => ({
  error: { code: 429, message: 'Quota', details: [{ '@type': 'x/google.rpc.RetryInfo', retryDelay: delay }] },
});
const said = (message: string): JsonValue => ({ error: { message, code: 'rate_limit_exceeded' } });

describe('how long to wait, by the body', () => {
  const cases: readonly [string, JsonValue, number | null][] = [
    ['RetryInfo', google('34s'), 34_000],
    ['RetryInfo with a fraction', google('34.074824224s'), 34_075],
    ['RetryInfo in a list', [google('34s')], 34_000],
    ['RetryInfo that is garbage', google('later'), null],
    ['RetryInfo that is half garbage', google('5s 3fortnights'), null],
    ['seconds in words', said('Please try again in 5.289s. Visit https://x/y for more'), 5289],
    ['milliseconds in words', said('Please try again in 20ms.'), 20],
    ['Go in words', said('Please try again in 1m2.5s if you can'), 62_500],
    ['a sentence', said('Please retry after 10 seconds.'), 10_000],
    ['a longer one', said('Too many requests, try again in 1 minute and 5 seconds'), 65_000],
    ['blanks all over', said('Too many requests, try again in 1 minute,  and  5 seconds'), 65_000],
    ['no unit', said('try again in 5'), null],
    ['dots before it', said('try again in ...5s'), null],
    [
      'a delay that is none, then one',
      { error: { message: 'x', details: [{ retryDelay: 'soon' }, { retryDelay: '5s' }] } },
      5000,
    ],
    ['no number', said('try again in a while'), null],
    ['another unit', said('try again in 3 fortnights'), null],
  ];
  test.each(cases)('%s', (_, body, waitMs) => {
    expect(hint(429, {}, body)).toEqual({ retry: true, waitMs });
  });

  test('headers are more exact', () => {
    expect(hint(429, { 'retry-after': '2' }, google('34s'))).toEqual({ retry: true, waitMs: 2000 });
    expect(hint(429, { 'x-ratelimit-reset-tokens': '9s' }, said('try again in 5s'))).toEqual({
      retry: true,
      waitMs: 5000,
    });
  });

  test('behind a byte order mark', () => {
    const body = `\u{feff}${JSON.stringify(google('34s'))}`;
    expect(retryHint({ status: 429, headers: {}, body, nowEpochMs: NOW })).toEqual({ retry: true, waitMs: 34_000 });
  });

  test('plain text', () => {
    const answer = { status: 503, headers: {}, body: 'Busy, try again in 3s', nowEpochMs: NOW };
    expect(retryHint(answer)).toEqual({ retry: true, waitMs: 3000 });
  });
});

describe('whether to retry', () => {
  const hopeful = { 'retry-after': '1' };
  test.each([400, 401, 402, 403, 404, 410, 413, 422])('never: %i, whatever the headers say', (status) => {
    expect(hint(status, { ...hopeful, 'x-should-retry': 'true' })).toEqual({ retry: false, waitMs: null });
  });

  test.each([408, 409, 500, 502, 504])('%i only when the server asks for it', (status) => {
    expect(hint(status, hopeful)).toEqual({ retry: false, waitMs: null });
    expect(hint(status, { ...hopeful, 'x-should-retry': 'true' })).toEqual({ retry: true, waitMs: 1000 });
  });

  test.each([429, 503, 529])('%i, unless the server asks not to', (status) => {
    expect(hint(status, hopeful)).toEqual({ retry: true, waitMs: 1000 });
    expect(hint(status, { ...hopeful, 'x-should-retry': 'false' })).toEqual({ retry: false, waitMs: null });
  });

  test('a hint on an answer that succeeded is information only', () => {
    for (const status of [200, 299]) {
      expect(hint(status, { ...hopeful, 'x-should-retry': 'true' })).toEqual({ retry: false, waitMs: null });
    }
  });

  const exhausted: readonly [string, JsonValue][] = [
    [
      'OpenAI',
      { error: { message: 'You exceeded your quota', type: 'insufficient_quota', code: 'insufficient_quota' } },
    ],
    ['OpenAI, type alone', { error: { message: 'x', type: 'insufficient_quota', code: null } }],
    ['OpenAI credit', { error: { message: 'x', code: 'credit_balance_exhausted' } }],
    ['spend', { error: { message: 'x', type: 'spend_limit_reached' } }],
    ['billing', { error: { message: 'x', code: 'billing_hard_limit_reached' } }],
    ['by status', { error: { message: 'x', status: 'SPEND_LIMIT' } }],
    ['by error type', { error: 'x', error_type: 'usage_limit' }],
    ['by a bare name', { error: 'billing_disabled', message: 'x' }],
    ['Anthropic', { type: 'error', error: { type: 'rate_limit_error', message: 'Monthly spend limit reached' } }],
    ['Groq', { error: { message: 'Limit reached on tokens per day (TPD). Please try again in 7m12s', code: 'r' } }],
    [
      'Gemini',
      {
        error: {
          code: 429,
          message: 'Quota',
          status: 'RESOURCE_EXHAUSTED',
          details: [{ violations: [{ quotaId: 'GenerateRequestsPerDayPerProjectPerModel' }] }, { retryDelay: '34s' }],
        },
      },
    ],
  ];
  test.each(exhausted)('an exhausted quota: %s', (_, body) => {
    expect(hint(429, hopeful, body)).toEqual({ retry: false, waitMs: null });
  });

  test('an overload is not exhausted, whatever it says', () => {
    expect(hint(503, hopeful, { error: { message: 'Restarts once per day' } })).toEqual({ retry: true, waitMs: 1000 });
  });

  test('a rate limit that mentions billing is not exhausted', () => {
    const openai = 'Rate limit reached. Add a payment method at https://platform.openai.com/account/billing';
    expect(hint(429, hopeful, { error: { message: openai, code: 'rate_limit_exceeded' } })).toMatchObject({
      retry: true,
    });
    const perMinute = {
      error: {
        message: 'You exceeded your current quota, please check your plan and billing details',
        status: 'RESOURCE_EXHAUSTED',
        details: [{ violations: [{ quotaId: 'GenerateRequestsPerMinutePerProject' }] }, { retryDelay: '34s' }],
      },
    };
    expect(hint(429, {}, perMinute)).toEqual({ retry: true, waitMs: 34_000 });
  });
});
