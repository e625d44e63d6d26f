import { describe, expect, test } from '@jest/globals';
import type { FailedRequest } from '../../src/model.ts';
import { failedRow, okRow } from '../support/expected-row.ts';
import { measureOnce } from '../support/measure-once.ts';
import { call, wait, type Script } from '../support/scripted-server.ts';
import { HELLO, streamed, whole } from './answers.ts';
import { rowOf, serve } from './server.ts';

describe('when to try again', () => {
  test.each([
    ['retry-after-ms', limited('retry-after-ms: 1250\r\n'), 1250],
    ['retry-after in seconds', limited('retry-after: 2.5\r\n'), 2500],
    ['a reset as Go writes durations', limited('x-ratelimit-reset-requests: 1m0.5s\r\n'), 60_000],
    ['a reset in plain seconds', limited('x-ratelimit-reset-tokens: 7\r\n'), 7000],
    ["the body's retryDelay", limited('', told({ details: [{ '@type': 'RetryInfo', retryDelay: '34s' }] })), 34_000],
    ['the words of the message', limited('', told({ message: 'Please try again in 5.289s.' })), 5289],
    ['a wait without end, cut to a minute', limited('retry-after: 99999999\r\n'), 60_000],
    ['a date that has passed: the own pause', limited('retry-after: Wed, 21 Oct 2015 07:28:00 GMT\r\n'), 500],
    ['no number: the own pause', limited('retry-after: abc\r\n'), 500],
    ['a negative number: the own pause', limited('retry-after: -1\r\n'), 500],
  ])('49 %s', async (_, refusal, pause) => {
    const tried = await triedAgain(refusal);
    expect(tried).toEqual({ row: okRow({ attempts: 2, chunks: 2 }), pauses: [pause], requests: 2 });
  });

  test('49 a moment in RFC 3339', async () => {
    const at = new Date(Date.now() + 20_000).toISOString();
    const { pauses } = await triedAgain(limited(`anthropic-ratelimit-tokens-reset: ${at}\r\n`));
    expect(pauses).toHaveLength(1);
    expect(pauses[0]).toBeLessThanOrEqual(20_000);
    expect(pauses[0]).not.toBe(500);
  });

  test('49 own pauses double', async () => {
    const tried = await triedAgain(whole('503 Service Unavailable', ''), { retries: 9, times: 7 });
    expect(tried).toEqual({
      row: okRow({ attempts: 8, chunks: 2 }),
      pauses: [500, 1000, 2000, 4000, 8000, 8000, 8000],
      requests: 8,
    });
  });

  test.each([
    ['a quota that is used up', limited('retry-after: 1\r\n', told({ code: 'insufficient_quota' }))],
    ['x-should-retry: false', limited('x-should-retry: false\r\n')],
    ...[400, 401, 402, 403, 404, 410, 413, 422, 500].map(
      (status) => [`${status}`, whole(`${status} No`, 'full')] as const,
    ),
  ])('49 never after %s', async (_, refusal) => {
    const { row, pauses, requests } = await triedAgain(refusal, { retries: 3 });
    expect({ outcome: row.outcome, attempts: row.attempts, pauses, requests }).toEqual({
      outcome: 'failed',
      attempts: 1,
      pauses: [],
      requests: 1,
    });
  });

  test('49 the last of all attempts counts', async () => {
    const tried = await triedAgain(limited('retry-after: 1\r\n'), { retries: 3, times: 9 });
    expect(tried).toEqual({ row: full(4), pauses: [1000, 1000, 1000], requests: 4 });
  });

  test('49 every attempt takes its time, the pauses between them do not', async () => {
    const server = await serve([
      [wait(60), ...limited('retry-after-ms: 400\r\n')],
      [wait(60), ...streamed(HELLO)],
    ]);
    const took: number[] = [];
    const row = await measureOnce(server.origin, { patience: { retries: 1 }, took });
    expect(row).toMatchObject({ outcome: 'ok', attempts: 2 });
    expect(took[0]).toBeGreaterThanOrEqual(118);
    expect(took[0]).toBeLessThan(400);
  });

  test('49 nothing is waited for where there is no time for it; the refusal is what happened', async () => {
    const server = await serve([limited('retry-after: 30\r\n')]);
    const asked: (readonly number[])[] = [];
    const mayRetry = (...asking: readonly number[]): boolean => {
      asked.push(asking);
      return asked.length < 3;
    };
    const pauses: number[] = [];
    const row = await measureOnce(server.origin, { patience: { retries: 9 }, pauses, mayRetry });
    expect(row).toEqual(full(3));
    expect([asked, pauses]).toEqual([
      [
        [30_000, 1],
        [30_000, 2],
        [30_000, 3],
      ],
      [30_000, 30_000],
    ]);
  });

  test('nothing is tried again unless that was asked for', async () => {
    const tried = await triedAgain(limited('retry-after: 1\r\n'), { retries: 0 });
    expect(tried).toEqual({ row: full(1), pauses: [], requests: 1 });
  });

  test('an interruption during the pause ends it; the refusal is what happened', async () => {
    const interruption = new AbortController();
    const interrupt = call(() => interruption.abort());
    const server = await serve([[...limited('retry-after: 30\r\n'), wait(50), interrupt]]);
    const row = await measureOnce(server.origin, { patience: { retries: 3 }, signal: interruption.signal });
    expect(row).toEqual(full(1));
    expect(server.requests).toHaveLength(1);
  });

  test('50 retry-after on a success is information only', async () => {
    const row = await rowOf(streamed(HELLO, 'retry-after: 58\r\n'), { patience: { retries: 2 } });
    expect(row).toEqual(okRow({ chunks: 2 }));
  });
});

function limited(headers: string, body = 'full'): Script {
  return whole('429 Too Many Requests', body, headers);
}

function told(error: object): string {
  return JSON.stringify({ error: { message: 'Slow down', ...error } });
}

function full(attempts: number): FailedRequest {
  return failedRow('rate_limit', 'full', { httpStatus: 429, attempts });
}

/** The row of a request that is refused `times` times before it is answered, and the pauses between the attempts. */
async function triedAgain(refusal: Script, { retries = 1, times = 1 } = {}) {
  const server = await serve([...Array<Script>(times).fill(refusal), streamed(HELLO)]);
  const pauses: number[] = [];
  const row = await measureOnce(server.origin, { patience: { retries }, pauses });
  return { row, pauses, requests: server.requests.length };
}
