import { describe, expect, test } from '@jest/globals';
import type { Answer, Check, Confidence, RequestRecord } from '../../src/model.ts';
import type { RecordTable } from '../../src/records.ts';
import { evaluate } from '../../src/verdict/evaluate.ts';
import { parseThresholds } from '../../src/verdict/grammar.ts';
import { answered, refused, tableOf, timedOut, times } from './run-rows.ts';

function judge(table: RecordTable, line: string, confidence: Confidence = 'point', totalTimeSeconds = 10): Check {
  const thresholds = parseThresholds(line, 'thresholds');
  return evaluate({ table, thresholds, confidence, totalTimeSeconds })[0]!;
}

/** The answer and why, for tables of cases. */
function verdictOf(table: RecordTable, line: string, confidence: Confidence = 'point'): string {
  const { answer, reason } = judge(table, line, confidence);
  return `${answer}: ${reason}`;
}

/** One, two, three, four fast, one slow, and so on. */
function everyFifthSlow(count: number): RequestRecord[] {
  return Array.from({ length: count }, (_, i) => answered(i % 5 === 4 ? 3 : 1));
}

describe('a check', () => {
  test('carries everything that a report needs', () => {
    const [threshold] = parseThresholds('latency.average <= 2s', 'thresholds');
    expect(judge(tableOf(answered(1), answered(2), answered(3)), 'latency.average <= 2s')).toEqual({
      threshold,
      observed: 2,
      interval: { low: expect.closeTo(2 - 1.6858544608, 9), high: expect.closeTo(2 + 1.6858544608, 9) },
      samples: 3,
      answer: 'pass',
      reason: 'average latency 2.00 s is within the limit of 2 s (3 requests)',
    });
  });

  test('checks come in the order of the thresholds', () => {
    const text = 'error_rate < 5%\nwarn latency.max < 2s\nlatency.min < 2s';
    const checks = evaluate({
      table: tableOf(answered(1)),
      thresholds: parseThresholds(text, 'thresholds'),
      confidence: 'point',
      totalTimeSeconds: 1,
    });
    expect(checks.map(({ threshold }) => threshold.source)).toEqual(text.split('\n'));
  });

  test('only measured requests of the candidate count', () => {
    const table = tableOf(
      answered(9, { phase: 'warmup' }),
      refused({ phase: 'negotiation' }),
      answered(8, { arm: 'baseline' }),
      timedOut(30, { phase: 'warmup' }),
      answered(1),
    );
    expect(verdictOf(table, 'latency.max < 2s')).toMatch(
      /^pass: maximum latency 1.00 s is within the limit of 2 s \(1 request;/,
    );
    expect(verdictOf(table, 'error_rate <= 0%')).toBe(
      'pass: error rate 0 % is within the limit of 0 % (0 of 1 request failed)',
    );
    expect(verdictOf(table, 'goodput(latency < 2s) >= 99%')).toMatch(/^pass: .* \(1 of 1 request kept every bound\)$/);
  });

  test('the same rows give the same checks', () => {
    const rows = Array.from({ length: 60 }, (_, i) => answered(1 + ((i * 7919) % 60) / 60, { promptId: `p${i % 4}` }));
    const thresholds = parseThresholds('latency.p90 < 2s\nlatency.avg < 1.5s\nerror_rate < 5%', 'thresholds');
    const run = (): string =>
      JSON.stringify(evaluate({ table: tableOf(rows), thresholds, confidence: '95%', totalTimeSeconds: 90 }));
    expect(run()).toBe(run());
  });
});

describe('at point the observed value decides', () => {
  const two = tableOf(times(20, answered(2, { outputTokens: 40 })));
  test.each([
    ['latency.p95 <= 2s', 'pass: p95 latency 2.00 s is within the limit of 2 s (20 requests)'],
    ['latency.p95 < 2s', 'fail: p95 latency 2.00 s is not below the limit of 2 s (20 requests)'],
    ['latency.p95 < 1999ms', 'fail: p95 latency 2.000 s is over the limit of 1.999 s (20 requests)'],
    ['latency.average <= 2s', 'pass: average latency 2.00 s is within the limit of 2 s (20 requests)'],
    ['latency.average < 2s', 'fail: average latency 2.00 s is not below the limit of 2 s (20 requests)'],
    ['latency.average > 2s', 'fail: average latency 2.00 s is not above the minimum of 2 s (20 requests)'],
    ['latency.p50 >= 2s', 'pass: p50 latency 2.00 s meets the minimum of 2 s (20 requests)'],
    ['output_tps.p10 >= 20', 'pass: p10 output speed 20.0 tok/s meets the minimum of 20 tok/s (20 requests)'],
    ['output_tps.p10 >= 25', 'fail: p10 output speed 20.0 tok/s is under the minimum of 25 tok/s (20 requests)'],
    [
      'output_tokens.average < 50',
      'pass: average output tokens 40 tokens is within the limit of 50 tokens (20 requests)',
    ],
    [
      'latency.max < 3s',
      'pass: maximum latency 2.00 s is within the limit of 3 s (20 requests; a maximum has no interval, the observed value decides)',
    ],
    [
      'latency.min > 3s',
      'fail: minimum latency 2.00 s is under the minimum of 3 s (20 requests; a minimum has no interval, the observed value decides)',
    ],
    [
      'latency.stddev <= 0s',
      'pass: standard deviation of latency 0 ms is within the limit of 0 ms (20 requests; a standard deviation has no interval, the observed value decides)',
    ],
    ['error_rate <= 5%', 'pass: error rate 0 % is within the limit of 5 % (0 of 20 requests failed)'],
    [
      'throughput_rps >= 2',
      'pass: throughput 2.00 req/s meets the minimum of 2 req/s (20 requests; throughput has no interval, the observed value decides)',
    ],
    [
      'throughput_rps > 2',
      'fail: throughput 2.00 req/s is not above the minimum of 2 req/s (20 requests; throughput has no interval, the observed value decides)',
    ],
    [
      'goodput(latency <= 2s, output_tps >= 20) >= 95%',
      'pass: goodput 100 % meets the minimum of 95 % (20 of 20 requests kept every bound)',
    ],
    [
      'goodput(latency < 2s) >= 95%',
      'fail: goodput 0 % is under the minimum of 95 % (0 of 20 requests kept every bound)',
    ],
  ])('%s', (line, expected) => {
    expect(verdictOf(two, line)).toBe(expected);
  });

  test('a value just over the limit is written so that one sees it', () => {
    expect(verdictOf(tableOf(answered(2.0004)), 'latency.average <= 2s')).toBe(
      'fail: average latency 2.0004 s is over the limit of 2 s (1 request)',
    );
    expect(verdictOf(tableOf(answered(0.8421)), 'latency.average <= 850ms')).toBe(
      'pass: average latency 842 ms is within the limit of 850 ms (1 request)',
    );
  });

  test.each([
    ['min', 1],
    ['max', 4],
    ['average', 2],
    ['p50', 1.5],
  ])('%s of 1, 1, 2 and 4', (statistic, observed) => {
    const table = tableOf(answered(2), answered(1), answered(4), answered(1));
    expect(judge(table, `latency.${statistic} < 9s`).observed).toBe(observed);
  });

  test('shares at the limit exactly: 1 of 20 is 5 %', () => {
    const table = tableOf(times(19, answered(1)), refused());
    expect(judge(table, 'error_rate <= 5%')).toMatchObject({ answer: 'pass', observed: 0.05, samples: 20 });
    expect(judge(table, 'error_rate < 5%')).toMatchObject({ answer: 'fail' });
    expect(judge(table, 'goodput(latency < 2s) >= 95%')).toMatchObject({ answer: 'pass', observed: 0.95, samples: 20 });
    expect(judge(table, 'goodput(latency < 2s) > 95%')).toMatchObject({ answer: 'fail' });
  });

  test('each row has the interval of 95 %, each bound on its own', () => {
    const table = tableOf(times(29, answered(1)), answered(5));
    expect(judge(table, 'latency.p90 < 2s')).toMatchObject({ answer: 'pass', interval: { low: 1, high: 5 } });
    const { interval } = judge(table, 'error_rate <= 5%');
    expect(interval).toEqual({ low: 0, high: expect.closeTo(1 - 0.05 ** (1 / 30), 12) });
    expect(judge(table, 'latency.max < 9s').interval).toBeNull();
    expect(judge(table, 'latency.stddev < 9s').interval).toBeNull();
    expect(judge(table, 'throughput_rps > 1').interval).toBeNull();
  });
});

describe('at point a percentile needs its minimum sample', () => {
  test.each([
    [20, 'pass: p95 latency 1.00 s is within the limit of 2 s (20 requests)'],
    [19, 'inconclusive: p95 latency needs at least 20 requests with a value and got 19 (largest 1.00 s, limit of 2 s)'],
    [1, 'inconclusive: p95 latency needs at least 20 requests with a value and got 1 (largest 1.00 s, limit of 2 s)'],
  ])('p95 of %i', (count, expected) => {
    expect(verdictOf(tableOf(times(count, answered(1))), 'latency.p95 <= 2s')).toBe(expected);
  });

  test('nothing observed then, but an interval', () => {
    const check = judge(tableOf(times(19, answered(1))), 'latency.p95 <= 2s');
    expect(check).toMatchObject({ observed: null, interval: { low: 1, high: null }, samples: 19 });
  });

  test.each<[string, number, number, string]>([
    [
      'latency.p95 <= 2s',
      4,
      0,
      'fail: p95 latency misses the limit of 2 s: 4 of 4 requests missed it, at most 5 % may',
    ],
    ['latency.p95 <= 2s', 1, 0, 'fail: p95 latency misses the limit of 2 s: 1 of 1 request missed it, at most 5 % may'],
    [
      'latency.p95 <= 2s',
      3,
      16,
      'inconclusive: p95 latency needs at least 20 requests with a value and got 19 (largest 3.00 s, limit of 2 s)',
    ],
    [
      'latency.p95 <= 2s',
      4,
      15,
      'fail: p95 latency misses the limit of 2 s: 4 of 19 requests missed it, at most 5 % may',
    ],
    [
      'latency.p99 <= 2s',
      1,
      4,
      'fail: p99 latency misses the limit of 2 s: 1 of 5 requests missed it, at most 1 % may',
    ],
    [
      'latency.p99 <= 2s',
      1,
      5,
      'inconclusive: p99 latency needs at least 100 requests with a value and got 6 (largest 3.00 s, limit of 2 s)',
    ],
    [
      'latency.p50 <= 2s',
      1,
      0,
      'inconclusive: p50 latency needs at least 2 requests with a value and got 1 (largest 3.00 s, limit of 2 s)',
    ],
    [
      'latency.p10 >= 3s',
      0,
      3,
      'fail: p10 latency misses the minimum of 3 s: 3 of 3 requests missed it, at most 10 % may',
    ],
    [
      'latency.p10 >= 3s',
      2,
      1,
      'inconclusive: p10 latency needs at least 10 requests with a value and got 3 (smallest 1.00 s, minimum of 3 s)',
    ],
  ])('%s with %i slow and %i fast', (line, slow, fast, expected) => {
    expect(verdictOf(tableOf(times(slow, answered(3)), times(fast, answered(1))), line)).toBe(expected);
  });
});

describe('with a confidence pass and fail both need evidence', () => {
  test.each<[string, Confidence, number, number, string]>([
    [
      'latency.p95 <= 2s',
      '95%',
      0,
      59,
      'pass: p95 latency 1.00 s is within the limit of 2 s: 0 of 59 requests missed it, at most 5 % may (95 % confidence)',
    ],
    [
      'latency.p95 <= 2s',
      '95%',
      0,
      58,
      'inconclusive: p95 latency 1.00 s is within the limit of 2 s, but 58 requests do not prove it with 95 % confidence (0 of 58 requests missed it, at most 5 % may); about 59 requests like these would decide',
    ],
    [
      'latency.p95 <= 2s',
      '90%',
      0,
      45,
      'pass: p95 latency 1.00 s is within the limit of 2 s: 0 of 45 requests missed it, at most 5 % may (90 % confidence)',
    ],
    [
      'latency.p95 <= 2s',
      '99%',
      0,
      89,
      'inconclusive: p95 latency 1.00 s is within the limit of 2 s, but 89 requests do not prove it with 99 % confidence (0 of 89 requests missed it, at most 5 % may); about 90 requests like these would decide',
    ],
    [
      'latency.p95 <= 2s',
      '95%',
      10,
      90,
      'fail: p95 latency 3.00 s is over the limit of 2 s: 10 of 100 requests missed it, at most 5 % may (95 % confidence)',
    ],
    [
      'latency.p95 <= 2s',
      '95%',
      9,
      91,
      'inconclusive: p95 latency 3.00 s is over the limit of 2 s, but 100 requests do not prove it with 95 % confidence (9 of 100 requests missed it, at most 5 % may); about 123 requests like these would decide',
    ],
    [
      'latency.p95 <= 2s',
      '95%',
      4,
      0,
      'fail: p95 latency misses the limit of 2 s: 4 of 4 requests missed it, at most 5 % may (95 % confidence)',
    ],
    [
      'latency.p95 <= 2s',
      '95%',
      0,
      4,
      'inconclusive: 4 requests do not prove with 95 % confidence that p95 latency keeps the limit of 2 s (0 of 4 requests missed it, at most 5 % may); about 59 requests like these would decide',
    ],
    [
      'latency.p95 <= 2s',
      '95%',
      1,
      19,
      'inconclusive: p95 latency 1.10 s is within the limit of 2 s, but 20 requests do not prove it with 95 % confidence (1 of 20 requests missed it, at most 5 % may); more requests like these would not settle it: they lie at the limit',
    ],
    [
      'latency.p50 >= 2s',
      '95%',
      5,
      0,
      'pass: p50 latency 3.00 s meets the minimum of 2 s: 0 of 5 requests missed it, at most 50 % may (95 % confidence)',
    ],
    [
      'latency.p50 > 2s',
      '95%',
      1,
      4,
      'inconclusive: p50 latency 1.00 s is under the minimum of 2 s, but 5 requests do not prove it with 95 % confidence (4 of 5 requests missed it, at most 50 % may); about 13 requests like these would decide',
    ],
    [
      'latency.average <= 2s',
      '95%',
      0,
      2,
      'pass: average latency 1.00 s is within the limit of 2 s: at most 1.00 s with 95 % confidence',
    ],
    [
      'latency.average <= 2s',
      '95%',
      2,
      0,
      'fail: average latency 3.00 s is over the limit of 2 s: at least 3.00 s with 95 % confidence',
    ],
    [
      'latency.average >= 2s',
      '95%',
      2,
      0,
      'pass: average latency 3.00 s meets the minimum of 2 s: at least 3.00 s with 95 % confidence',
    ],
    [
      'latency.average >= 2s',
      '95%',
      4,
      1,
      'inconclusive: average latency 2.60 s meets the minimum of 2 s, but 5 requests do not prove it with 95 % confidence; about 8 requests like these would decide',
    ],
    [
      'latency.average <= 2s',
      '95%',
      0,
      1,
      'inconclusive: average latency 1.00 s is within the limit of 2 s, but 1 request does not prove it with 95 % confidence; about 2 requests like these would decide',
    ],
    [
      'latency.average <= 2s',
      '95%',
      1,
      4,
      'inconclusive: average latency 1.40 s is within the limit of 2 s, but 5 requests do not prove it with 95 % confidence; about 8 requests like these would decide',
    ],
    [
      'latency.average < 2s',
      '95%',
      2,
      2,
      'inconclusive: average latency 2.00 s is not below the limit of 2 s, but 4 requests do not prove it with 95 % confidence; more requests like these would not settle it: they lie at the limit',
    ],
    [
      'latency.max <= 2s',
      '99%',
      1,
      9,
      'fail: maximum latency 3.00 s is over the limit of 2 s (10 requests; a maximum has no interval, the observed value decides)',
    ],
    [
      'throughput_rps >= 0.1',
      '99%',
      1,
      0,
      'pass: throughput 0.100 req/s meets the minimum of 0.1 req/s (1 request; throughput has no interval, the observed value decides)',
    ],
    [
      'goodput(latency <= 2s) >= 95%',
      '95%',
      0,
      59,
      'pass: goodput 100 % meets the minimum of 95 % with 95 % confidence (59 of 59 requests kept every bound)',
    ],
    [
      'goodput(latency <= 2s) >= 95%',
      '95%',
      4,
      16,
      'fail: goodput 80 % is under the minimum of 95 % with 95 % confidence (16 of 20 requests kept every bound)',
    ],
    [
      'goodput(latency <= 2s) >= 95%',
      '95%',
      3,
      17,
      'inconclusive: goodput 85 % is under the minimum of 95 %, but 20 requests do not prove it with 95 % confidence (17 of 20 requests kept every bound); about 34 requests like these would decide',
    ],
    [
      'error_rate <= 5%',
      '95%',
      0,
      59,
      'pass: error rate 0 % is within the limit of 5 % with 95 % confidence (0 of 59 requests failed)',
    ],
    [
      'error_rate <= 5%',
      '95%',
      0,
      20,
      'inconclusive: error rate 0 % is within the limit of 5 %, but 20 requests do not prove it with 95 % confidence (0 of 20 requests failed); about 59 requests like these would decide',
    ],
    [
      'error_rate <= 0%',
      '95%',
      0,
      20,
      'inconclusive: error rate 0 % is within the limit of 0 %, but 20 requests do not prove it with 95 % confidence (0 of 20 requests failed); more requests like these would not settle it: they lie at the limit',
    ],
  ])('%s at %s with %i slow and %i fast', (line, confidence, slow, fast, expected) => {
    expect(verdictOf(tableOf(times(slow, answered(3)), times(fast, answered(1))), line, confidence)).toBe(expected);
  });

  test.each<[string, number, Confidence]>([
    ['latency.p90 <= 2s', 20, '95%'],
    ['latency.p75 <= 2s', 40, '95%'],
    ['latency.average <= 1.5s', 10, '90%'],
    ['error_rate <= 1%', 50, '99%'],
  ])('%s: as many requests as %i said would decide do decide', (line, count, confidence) => {
    const undecided = judge(tableOf(everyFifthSlow(count)), line, confidence);
    const needed = Number(/about ([\d,]+) requests/.exec(undecided.reason)?.[1]?.replace(',', ''));
    expect(undecided.answer).toBe('inconclusive');
    expect(needed).toBeGreaterThan(count);
    expect(judge(tableOf(everyFifthSlow(needed)), line, confidence).answer).not.toBe('inconclusive');
  });

  test('the interval follows the confidence', () => {
    const table = tableOf(times(10, answered(1)), refused());
    const high = (confidence: Confidence) => judge(table, 'error_rate <= 1%', confidence).interval?.high;
    expect([high('90%')! < high('95%')!, high('95%')! < high('99%')!, high('95%') === high('point')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('max-error-rate is judged on the observed value at every confidence', () => {
    const threshold = {
      source: 'max-error-rate 5%',
      subject: { kind: 'error_rate' },
      operator: '<=',
      limit: 0.05,
      warnOnly: false,
      byObserved: true,
    } as const;
    const at = (confidence: Confidence) =>
      evaluate({ table: tableOf(times(4, answered(1))), thresholds: [threshold], confidence, totalTimeSeconds: 4 })[0]
        ?.reason;
    const reason = 'error rate 0 % is within the limit of 5 % (0 of 4 requests failed)';
    expect([at('point'), at('95%'), at('99%')]).toEqual([reason, reason, reason]);
  });
});

describe('nothing measured fails', () => {
  const LINES = [
    'latency.p95 < 2s',
    'latency.average < 2s',
    'latency.max < 2s',
    'latency.min > 1ms',
    'latency.stddev < 2s',
    'throughput_rps < 9',
    'error_rate < 5%',
    'goodput(latency < 2s) >= 1%',
    'goodput(latency < 2s) < 99%',
  ];

  test.each(LINES)('no request at all: %s', (line) => {
    for (const confidence of ['point', '90%', '95%', '99%'] as const) {
      expect(judge(tableOf(), line, confidence)).toMatchObject({ answer: 'fail', observed: null, samples: 0 });
    }
  });

  test('no request was answered', () => {
    const table = tableOf(times(3, timedOut(30)));
    expect(verdictOf(table, 'latency.p95 < 60s')).toBe('fail: nothing was measured: 3 of 3 requests failed');
    expect(verdictOf(table, 'throughput_rps < 9', '95%')).toBe(
      'fail: nothing was measured: 0 of 3 requests were answered',
    );
    expect(verdictOf(table, 'error_rate <= 5%')).toBe(
      'fail: error rate 100 % is over the limit of 5 % (3 of 3 requests failed)',
    );
    expect(verdictOf(table, 'goodput(latency < 60s) >= 5%')).toBe(
      'fail: goodput 0 % is under the minimum of 5 % (0 of 3 requests kept every bound)',
    );
  });

  test('a metric that no request has', () => {
    const table = tableOf(times(30, answered(1)));
    expect(verdictOf(table, 'ttft.p95 < 60s', '95%')).toBe(
      'fail: no value for time to first token (TTFT) in 30 requests (unknown when not streamed, or the server ignored `stream`)',
    );
    expect(verdictOf(table, 'goodput(latency < 2s, ttft > 1ms) < 99%')).toBe(
      'fail: no value for time to first token (TTFT) in 30 requests',
    );
  });

  test('no time passed', () => {
    expect(judge(tableOf(answered(1)), 'throughput_rps > 0.1', 'point', 0).answer).toBe('fail');
  });

  test('one value has no spread, which is no miss either', () => {
    expect(verdictOf(tableOf(answered(1)), 'latency.stddev < 2s')).toBe(
      'inconclusive: a standard deviation takes 2 requests, 1 request has a value',
    );
  });
});

describe('a metric that some requests lack', () => {
  const table = tableOf(times(20, answered(1, { ttftSeconds: 0.2 })), times(10, answered(1)));

  test('is judged on those that have it', () => {
    expect(judge(table, 'ttft.p95 < 500ms')).toMatchObject({ answer: 'pass', observed: 0.2, samples: 20 });
  });

  test('does not make a request good, whichever way the goodput is limited', () => {
    expect(judge(table, 'goodput(ttft < 500ms) >= 95%')).toMatchObject({
      answer: 'fail',
      observed: 20 / 30,
      samples: 30,
    });
    expect(judge(table, 'goodput(ttft > 500ms) < 20%')).toMatchObject({ answer: 'fail', observed: 10 / 30 });
    expect(judge(table, 'goodput(ttft > 500ms, latency < 100ms) < 20%')).toMatchObject({ answer: 'pass', observed: 0 });
  });
});

test('goodput counts failed requests as not good, also where few good ones are wanted', () => {
  const table = tableOf(times(8, answered(1)), refused(), timedOut(1));
  expect(judge(table, 'goodput(latency < 2s) >= 90%')).toMatchObject({ answer: 'fail', observed: 0.8, samples: 10 });
  expect(judge(table, 'goodput(latency < 2s) <= 80%')).toMatchObject({ answer: 'pass', observed: 0.8 });
});

describe('timed-out requests must not flatter', () => {
  const few = tableOf(times(19, answered(1)), timedOut(30));

  test.each<[string, string]>([
    [
      'latency.average <= 2s',
      'inconclusive: the limit of 2 s on average latency holds only without 1 timed-out request; counted at the time it had waited: average latency 2.45 s is over the limit of 2 s (20 requests)',
    ],
    ['latency.average <= 3s', 'pass: average latency 1.00 s is within the limit of 3 s (19 requests)'],
    ['latency.average <= 900ms', 'fail: average latency 1.00 s is over the limit of 900 ms (19 requests)'],
    [
      'latency.max <= 29s',
      'inconclusive: the limit of 29 s on maximum latency holds only without 1 timed-out request; counted at the time it had waited: maximum latency 30.0 s is over the limit of 29 s (20 requests; a maximum has no interval, the observed value decides)',
    ],
    [
      'latency.max <= 30s',
      'inconclusive: the limit of 30 s on maximum latency holds only without 1 timed-out request; it was given up after 30.0 s, and how long it would have taken is not known',
    ],
    [
      'latency.stddev <= 30s',
      'pass: standard deviation of latency 0 ms is within the limit of 30 s (19 requests; a standard deviation has no interval, the observed value decides)',
    ],
    ['latency.p90 <= 2s', 'pass: p90 latency 1.00 s is within the limit of 2 s (19 requests)'],
    [
      'latency.min > 500ms',
      'pass: minimum latency 1.00 s meets the minimum of 500 ms (19 requests; a minimum has no interval, the observed value decides)',
    ],
    ['latency.average > 2s', 'fail: average latency 1.00 s is under the minimum of 2 s (19 requests)'],
  ])('%s', (line, expected) => {
    expect(verdictOf(few, line)).toBe(expected);
  });

  test.each<[string, Answer]>([
    ['latency.max < 1s', 'inconclusive'],
    ['latency.average < 1s', 'inconclusive'],
    ['latency.p90 < 1s', 'inconclusive'],
    ['latency.p50 < 1s', 'pass'],
    ['latency.max < 400ms', 'inconclusive'],
    ['latency.max < 200ms', 'fail'],
    ['latency.min > 100ms', 'pass'],
    ['latency.average > 100ms', 'pass'],
  ])('a wait below the limit says nothing of how long the answer would have taken: %s is %s', (line, answer) => {
    const table = tableOf(times(10, answered(0.3)), timedOut(0.5), timedOut(0.2));
    expect(judge(table, line).answer).toBe(answer);
  });

  test('of several that were given up the longest wait is told', () => {
    const table = tableOf(times(10, answered(0.3)), timedOut(0.5), timedOut(0.2));
    expect(judge(table, 'latency.max < 1s').reason).toBe(
      'the limit of 1 s on maximum latency holds only without 2 timed-out requests; given up after at most 500 ms, and how long they would have taken is not known',
    );
  });

  test('a percentile that they would carry over the limit', () => {
    const table = tableOf(times(90, answered(1)), times(10, timedOut(30)));
    expect(verdictOf(table, 'latency.p95 <= 2s')).toBe(
      'inconclusive: the limit of 2 s on p95 latency holds only without 10 timed-out requests; counted at the time they had waited: p95 latency 30.0 s is over the limit of 2 s (100 requests)',
    );
    expect(judge(table, 'latency.p95 <= 2s', '95%')).toMatchObject({
      answer: 'inconclusive',
      observed: 1,
      samples: 90,
    });
    expect(judge(table, 'latency.p50 <= 2s', '95%')).toMatchObject({ answer: 'pass' });
  });

  test('a pass that is proven only without them', () => {
    const table = tableOf(times(59, answered(1)), timedOut(30));
    expect(judge(table, 'latency.p95 <= 2s').answer).toBe('pass');
    expect(verdictOf(table, 'latency.p95 <= 2s', '95%')).toBe(
      'inconclusive: the limit of 2 s on p95 latency holds only without 1 timed-out request; counted at the time it had waited: ' +
        'p95 latency 1.00 s is within the limit of 2 s, but 60 requests do not prove it with 95 % confidence ' +
        '(1 of 60 requests missed it, at most 5 % may); about 153 requests like these would decide',
    );
  });

  test.each([
    ['ttfb', { ttfbSeconds: 0.1 }],
    ['ttft', { ttftSeconds: 0.1 }],
    ['ttfo', { ttfoSeconds: 0.1 }],
    ['stream_end', { streamEndSeconds: 0.1 }],
  ])('%s: counted at its own value where the request got that far', (metric, facts) => {
    const seen = times(19, answered(1, facts));
    expect(judge(tableOf(seen, timedOut(30)), `${metric}.max < 1s`).answer).toBe('inconclusive');
    expect(judge(tableOf(seen, timedOut(30, facts)), `${metric}.max < 1s`).answer).toBe('pass');
  });

  test('other metrics, other failures and requests that were never sent are not stretched', () => {
    const rows = times(19, answered(1, { maxGapSeconds: 0.1 }));
    expect(judge(tableOf(rows, timedOut(30)), 'max_gap.max < 1s').answer).toBe('pass');
    expect(judge(tableOf(rows, { ...refused(), waitedSeconds: 30 }), 'latency.max < 2s').answer).toBe('pass');
    expect(judge(tableOf(rows, timedOut(null)), 'latency.max < 2s').answer).toBe('pass');
  });
});

describe('above 20 % errors no figure of the answered requests is judged', () => {
  const table = tableOf(times(7, answered(1, { outputTokens: 40 })), times(3, refused()));

  test.each<[string, Confidence, string]>([
    [
      'latency.average < 2s',
      'point',
      'inconclusive: average latency cannot be judged: 3 of 10 requests failed (30 %), and above 20 % the answered ones do not speak for all (observed 1.00 s, limit of 2 s)',
    ],
    [
      'latency.average < 500ms',
      '95%',
      'inconclusive: average latency cannot be judged: 3 of 10 requests failed (30 %), and above 20 % the answered ones do not speak for all (observed 1.00 s, limit of 500 ms)',
    ],
    [
      'latency.p95 < 500ms',
      'point',
      'inconclusive: p95 latency cannot be judged: 3 of 10 requests failed (30 %), and above 20 % the answered ones do not speak for all (limit of 500 ms)',
    ],
    [
      'output_tps.min > 1',
      'point',
      'inconclusive: minimum output speed cannot be judged: 3 of 10 requests failed (30 %), and above 20 % the answered ones do not speak for all (observed 40.0 tok/s, minimum of 1 tok/s)',
    ],
    [
      'ttft.p50 < 1s',
      'point',
      'fail: no value for time to first token (TTFT) in 7 requests (unknown when not streamed, or the server ignored `stream`)',
    ],
    ['error_rate <= 50%', 'point', 'pass: error rate 30 % is within the limit of 50 % (3 of 10 requests failed)'],
    [
      'goodput(latency < 2s) >= 50%',
      'point',
      'pass: goodput 70 % meets the minimum of 50 % (7 of 10 requests kept every bound)',
    ],
    [
      'throughput_rps >= 0.5',
      'point',
      'pass: throughput 0.700 req/s meets the minimum of 0.5 req/s (7 requests; throughput has no interval, the observed value decides)',
    ],
  ])('%s at %s', (line, confidence, expected) => {
    expect(verdictOf(table, line, confidence)).toBe(expected);
  });

  test('exactly 20 % is judged; a little more says how little', () => {
    expect(judge(tableOf(times(8, answered(1)), times(2, refused())), 'latency.max < 2s').answer).toBe('pass');
    const { answer, reason } = judge(tableOf(times(3999, answered(1)), times(1001, refused())), 'latency.max < 2s');
    expect(answer).toBe('inconclusive');
    expect(reason).toContain('1,001 of 5,000 requests failed (20.02 %)');
  });
});
