import { describe, expect, test } from '@jest/globals';
import type { MetricComparison, RegressionMetric } from '../../src/model.ts';
import {
  failedPairs,
  stateReason,
  timedOutReason,
  tooFewReason,
  type Wording,
} from '../../src/verdict/comparison-wording.ts';
import { formatLimit, formatObserved, formatQuantity } from '../../src/verdict/format-quantity.ts';
import { nearestName } from '../../src/verdict/nearest-name.ts';

const LATENCY: RegressionMetric = { metric: 'latency', percent: 50, floor: 0.02 };

const COMPARED: MetricComparison = {
  metric: 'latency',
  percent: 50,
  state: 'suspected',
  answer: 'inconclusive',
  change: 0.12,
  low: 0.01,
  high: 0.25,
  tolerated: 0.15,
  samples: 40,
  pairsToDecide: 120,
  reason: 'because',
};

describe('words for one and for many', () => {
  const wording: Wording = {
    unit: 'pair',
    confidencePercent: 95,
    family: 1,
    tolerated: '10 %',
    noise: null,
    pastRuns: null,
  };

  test('requests that timed out', () => {
    const said = (count: number) => timedOutReason(COMPARED, wording, count);
    expect(said(1)).toBe(
      'p50 latency changed by +12 % against the baseline in 40 pairs, but 1 request timed out where the baseline answered, ' +
        'and without a latency it is left out of that',
    );
    expect(said(2)).toBe(
      'p50 latency changed by +12 % against the baseline in 40 pairs, but 2 requests timed out where the baseline answered, ' +
        'and without a latency they are left out of that',
    );
  });

  test('pairs that failed, or are too few', () => {
    const counts = { candidateFailed: 0, baselineFailed: 0, candidateTimedOut: 0, unpaired: 0 };
    expect(failedPairs({ ...counts, attempted: 4, complete: 3 })).toBe('1 of 4 pairs has a failed request (25 %)');
    expect(failedPairs({ ...counts, attempted: 4, complete: 2 })).toBe('2 of 4 pairs have a failed request (50 %)');
    expect(tooFewReason(LATENCY, 1, 5)).toBe(
      'p50 latency cannot be compared: 1 pair has a value on both sides, and it takes 5',
    );
    expect(tooFewReason(LATENCY, 2, 5)).toBe(
      'p50 latency cannot be compared: 2 pairs have a value on both sides, and it takes 5',
    );
  });

  test('what would decide: a number of pairs, none, or nobody knows of a tail', () => {
    const said = (change: Partial<MetricComparison>) =>
      stateReason({ ...COMPARED, ...change }, wording)
        .split('; ')
        .at(-1);
    expect(said({})).toBe('about 120 would decide');
    expect(said({ pairsToDecide: 1234 })).toBe('about 1,200 would decide');
    expect(said({ pairsToDecide: null })).toBe('more pairs would not settle it: the change lies at the limit');
    expect(said({ pairsToDecide: null, percent: 95 })).toBe('more would narrow it');
  });

  test('a change that is not known is no number', () => {
    expect(stateReason({ ...COMPARED, state: 'none-seen', change: null, high: 0.3 }, wording)).toContain(
      'p50 latency changed by an unknown amount against the baseline; 40 pairs cannot exclude up to +30 %',
    );
  });

  test('a change is told with as many decimals as keep it beside what is tolerated', () => {
    const said = (change: number) =>
      stateReason({ ...COMPARED, state: 'regression', tolerated: 0.1, change, low: change }, wording);
    expect(said(0.1004)).toContain('is 10.04 % slower');
    expect(said(0.1 + 1e-13)).toContain('is 10 % slower');
  });
});

describe('numbers in words', () => {
  test('are written as in tables', () => {
    expect([0.9994, 1.1, 2.9].map((value) => formatQuantity(value, 'seconds'))).toEqual(['999 ms', '1.10 s', '2.90 s']);
    expect(formatQuantity(1 / 15, 'share')).toBe('6.7 %');
  });

  test('tokens have their unit, and commas between thousands', () => {
    expect([999.4, 1000, 123_456].map((value) => formatQuantity(value, 'tokens'))).toEqual([
      '999 tokens',
      '1,000 tokens',
      '123,456 tokens',
    ]);
  });

  test('a limit has the digits that it was given', () => {
    expect([0.8, 1, 2, 1.2345].map((limit) => formatLimit(limit, 'seconds'))).toEqual([
      '800 ms',
      '1 s',
      '2 s',
      '1.2345 s',
    ]);
    expect([0.055, 0.0025].map((limit) => formatLimit(limit, 'share'))).toEqual(['5.5 %', '0.25 %']);
  });

  test('a value stands on its side of the limit', () => {
    expect(formatObserved(2.0004, 2, 'seconds')).toBe('2.0004 s');
    expect(formatObserved(0.0500004, 0.05, 'share')).toBe('5.00004 %');
    expect(formatObserved(0.05, 0.05, 'share')).toBe('5 %');
    expect(formatObserved(1 + 2 ** -52, 1, 'seconds')).toBe('1.00 s');
    expect(formatObserved(0.99961, 1, 'seconds')).toBe('0.9996 s');
  });
});

test('a name is guessed from its part only where the part says enough', () => {
  const names = ['latency', 'stream_end'];
  expect(nearestName('end', names)).toBe('stream_end');
  expect(nearestName('en', names)).toBeNull();
  expect(nearestName(`latency${'x'.repeat(33)}`, names)).toBe('latency');
  expect(nearestName(`latency${'x'.repeat(34)}`, names)).toBeNull();
});
