import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/model.ts';
import { liveLine, requestLine, summaryLines, withoutSaid } from '../../src/report/console.ts';
import { logLine } from '../../src/report/log-line.ts';
import { aCompletedRequest, aFailedRequest, aReport } from '../support/a-record.ts';
import { KEPT } from '../support/sample-reports.ts';

describe('requestLine', () => {
  test.each([
    [aCompletedRequest(), '[1] Latency: 0.842s  TTFT: 0.103s  tokens: 57'],
    [
      aCompletedRequest({ index: 12, ttftSeconds: null, outputTokens: null }),
      '[12] Latency: 0.842s  TTFT: n/a  tokens: n/a',
    ],
    [aCompletedRequest({ outputTokens: 0, ttftSeconds: 0 }), '[1] Latency: 0.842s  TTFT: 0.000s  tokens: 0'],
    [aCompletedRequest({ phase: 'warmup' }), '[1] Latency: 0.842s  TTFT: 0.103s  tokens: 57  (warm-up)'],
    [aCompletedRequest({ arm: 'baseline' }), '[1] Latency: 0.842s  TTFT: 0.103s  tokens: 57  (baseline)'],
    [
      aCompletedRequest({ ttftSeconds: null, flags: ['not_streamed'] }),
      '[1] Latency: 0.842s  TTFT: n/a  tokens: 57  (not streamed)',
    ],
    [aFailedRequest({ failure: 'http', httpStatus: 500, failureMessage: 'busy' }), '[1] FAILED http 500: busy'],
    [aFailedRequest({ index: 2 }), '[2] FAILED rate_limit 429: Rate limit reached, try again in 20 s'],
    [
      aFailedRequest({ httpStatus: null, failure: 'timeout', failureMessage: 'no answer within 120 s' }),
      '[1] FAILED timeout: no answer within 120 s',
    ],
    [
      aFailedRequest({ phase: 'negotiation', failure: 'http', httpStatus: 400, failureMessage: 'unknown option' }),
      '[1] FAILED http 400: unknown option  (negotiation)',
    ],
    [aFailedRequest({ failureMessage: '\u001b[31m##[error]x\n::y' }), '[1] FAILED rate_limit 429: ## [error]x ::y'],
  ])('%#', (record, expected) => {
    expect(requestLine(record)).toBe(expected);
  });
});

describe('summaryLines', () => {
  test('starts with its heading and ends with the verdict', () => {
    const lines = summaryLines(aReport());
    expect(lines[0]).toBe('--- summary ---');
    expect(lines).toContain('average_latency_seconds: 0.842');
    expect(lines).toContain('throughput_rps: 0.100');
    expect(lines.at(-1)).toBe('verdict: pass - no limit is set');
  });

  test('what was not observed is "n/a", as everywhere in the log', () => {
    const reason = 'p95 latency needs at least 20 requests with a value and got 6 (largest 3.00 s, limit of 2 s)';
    const check: Check = { ...KEPT, observed: null, interval: null, answer: 'inconclusive', reason };
    const lines = summaryLines(aReport({ verdict: { status: 'inconclusive', reason, checks: [check] } }));
    expect(lines).toContain(`limit: latency.p95 < 2s: inconclusive, observed n/a - ${reason}`);
  });

  test('why a run ended early is a sentence', () => {
    expect(summaryLines(aReport({ cutShort: 'decided', planned: 40 })).at(-2)).toBe(
      'note: The run ended early, after 1 of 40 requests: nothing was left to decide (early-stop).',
    );
  });
});

describe('flags', () => {
  test('are said at the end, with what they mean', () => {
    const requests = [aCompletedRequest({ flags: ['not_streamed'] }), aCompletedRequest({ index: 2 })];
    expect(summaryLines(aReport({ requests }))).toContain(
      'flag: not_streamed on 1 of 2 answers: a stream was asked for and the answer came whole, so there is no time to first token',
    );
    expect(summaryLines(aReport()).filter((line) => line.startsWith('flag:'))).toEqual([]);
  });
});

test('withoutSaid leaves out the notes that were seen before, and nothing else', () => {
  const report = aReport({ notes: ['seen', 'new'] });
  expect(withoutSaid(report, ['seen'])).toEqual({ ...report, notes: ['new'] });
});

describe('logLine', () => {
  test.each([
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    ['\n::error::x', ' : :error::x'],
    ['a ::error::x', 'a ::error::x'],
    ['##[error]x ####[group]', '## [error]x #### [group]'],
    ['a\r\nb', 'a b'],
  ])('%j is %j', (line, expected) => {
    expect(logLine(line)).toBe(expected);
  });
});

describe('liveLine', () => {
  const halfway = { done: 10, failed: 1, planned: 40, lastSeconds: 0.842, averageSeconds: 0.9, elapsedSeconds: 10 };

  test.each([
    [halfway, '10/40  last 842 ms  average 900 ms  1 failed  30.0 s left'],
    [{ ...halfway, failed: 0, planned: null }, '10 done  last 842 ms  average 900 ms'],
    [{ ...halfway, lastSeconds: null, averageSeconds: null }, '10/40  last failed  1 failed  30.0 s left'],
    [{ ...halfway, done: 0, failed: 0, lastSeconds: null, averageSeconds: null, elapsedSeconds: 0 }, '0/40'],
    [{ ...halfway, done: 41, failed: 0 }, '41/40  last 842 ms  average 900 ms  0 ms left'],
  ])('%#', (progress, expected) => {
    expect(liveLine(progress, 80)).toBe(expected);
  });

  test('leaves the last column of the terminal free', () => {
    expect(liveLine(halfway, 12)).toBe('10/40  last');
    expect(liveLine(halfway, 0)).toBe('');
  });
});
