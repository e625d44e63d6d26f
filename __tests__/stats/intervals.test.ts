import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { averageInterval, percentileInterval, proportionInterval } from '../../src/stats/intervals.ts';
import { longRunVariance } from '../../src/stats/long-run-variance.ts';
import { orderRanks } from '../../src/stats/order-statistics.ts';
import { quantile, sortSamples } from '../../src/stats/quantile.ts';
import { inTurn, simulate } from './latencies.ts';

describe('samples for a finite bound', () => {
  test.each([
    [50, 5, 6],
    [90, 29, 36],
    [95, 59, 72],
    [99, 299, 368],
  ])('p%p: %p one-sided, %p two-sided at 5 %%', (percent, oneSided, twoSided) => {
    const highest = (n: number, alpha: number) => orderRanks(n, percent, alpha).high;
    expect([highest(oneSided, 0.05), highest(oneSided - 1, 0.05)]).toEqual([oneSided, null]);
    expect([highest(twoSided, 0.025), highest(twoSided - 1, 0.025)]).toEqual([twoSided, null]);
  });

  test('the other side of p95 needs one sample', () => {
    expect(orderRanks(1, 95, 0.05)).toEqual({ low: 1, high: null });
  });
});

describe('percentileInterval', () => {
  test('no samples, no bounds; too few, none above', () => {
    expect(percentileInterval(inTurn([], 1), 50, 0.05)).toEqual({ low: null, high: null });
    const few = simulate('few', { n: 40, prompts: 4, drift: 0 });
    expect(percentileInterval(inTurn(few, 4), 95, 0.05)).toEqual({ low: expect.any(Number), high: null });
  });

  test('holds the percentile and lies within the samples', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom(50, 90, 95, 99),
        (seed, n, percent) => {
          const samples = simulate(seed, { n, prompts: 5, drift: 0.1 });
          const sorted = sortSamples(samples);
          const { low, high } = percentileInterval(inTurn(samples, 5), percent, 0.05);
          const observed = quantile(sorted, percent / 100)!;
          expect(low ?? observed).toBeLessThanOrEqual(observed);
          expect(low ?? observed).toBeGreaterThanOrEqual(sorted[0]!);
          expect(high ?? observed).toBeGreaterThanOrEqual(observed);
          expect(high ?? observed).toBeLessThanOrEqual(sorted.at(-1)!);
        },
      ),
      { seed: 4, numRuns: 200 },
    );
  });

  test('is at least the order-statistic interval', () => {
    const samples = simulate('wide', { n: 200, prompts: 10, drift: 0 });
    const sorted = sortSamples(samples);
    const ranks = orderRanks(200, 90, 0.05);
    const { low, high } = percentileInterval(inTurn(samples, 10), 90, 0.05);
    expect(low).toBeLessThanOrEqual(sorted[ranks.low! - 1]!);
    expect(high).toBeGreaterThanOrEqual(sorted[ranks.high! - 1]!);
  });

  test('prompts that never cross the percentile still leave it uncertain', () => {
    // Two prompts, one all below the median and one all above: nothing varies within them.
    const samples = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? 1 + i / 2 : 11 + (i - 1) / 2));
    // t(0.995, 20/7) √(0.0625/20) = 0.343 of 19 steps either way: wider than ranks 4 to 17.
    expect(percentileInterval(inTurn(samples, 2), 50, 0.005)).toEqual({
      low: expect.closeTo(10.5 - 19 * 0.34324, 3),
      high: expect.closeTo(10.5 + 19 * 0.34324, 3),
    });
  });

  test('gets wider when the same values drift', () => {
    const steady = simulate('drift', { n: 200, prompts: 1, drift: 0 });
    const drifting = steady.toSorted((a, b) => a - b);
    const calm = percentileInterval(inTurn(steady, 1), 50, 0.05);
    const wild = percentileInterval(inTurn(drifting, 1), 50, 0.05);
    expect(wild.high! - wild.low!).toBeGreaterThan(1.5 * (calm.high! - calm.low!));
  });
});

/** The textbook form: autocovariances with Bartlett weights. */
function newey(residuals: readonly number[], lags: number, groups: number): number {
  const n = residuals.length;
  let total = 0;
  for (let lag = 0; lag <= lags; lag++) {
    let covariance = 0;
    for (let i = lag; i < n; i++) covariance += residuals[i]! * residuals[i - lag]!;
    total += (lag === 0 ? 1 : 2 * (1 - lag / (lags + 1))) * covariance;
  }
  return total / Math.max(1, n - groups);
}

describe('longRunVariance', () => {
  test('is the Newey-West sum of values centred by group', () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3];
    const groups = ['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b', 'a', 'b'];
    const residuals = values.map((value, i) => value - (i % 2 === 0 ? 19 / 5 : 4));
    expect(longRunVariance(values, groups, 3)).toBeCloseTo(newey(residuals, 3, 2), 12);
    expect(longRunVariance(values, groups, 0)).toBeCloseTo(newey(residuals, 0, 2), 12);
    expect(longRunVariance(values, groups, 20)).toBeCloseTo(newey(residuals, 20, 2), 12);
  });

  test('numbers of groups are read as any label is, and left as they were', () => {
    const values = [3, 1, 4, 1, 5, 9];
    const numbers = Int32Array.of(0, 1, 0, 2, 1, 3);
    const expected = longRunVariance(values, ['a', 'b', 'a', 'c', 'b', 'd'], 2);
    expect(longRunVariance(values, numbers, 2)).toBe(expected);
    expect([...numbers]).toEqual([0, 1, 0, 2, 1, 3]);
    expect(longRunVariance(values, numbers, 2)).toBe(expected);
  });

  test('takes prompts that were sent once together', () => {
    const values = [1, 2, 3, 6];
    const alone = ['a', 'b', 'c', 'd'];
    expect(longRunVariance(values, alone, 1)).toBeCloseTo(newey([-2, -1, 0, 3], 1, 1), 12);
  });
});

describe('averageInterval', () => {
  test('needs two values', () => {
    expect(averageInterval([], 0.05)).toEqual({ low: null, high: null });
    expect(averageInterval([1], 0.05)).toEqual({ low: null, high: null });
    expect(averageInterval([2, 2], 0.05)).toEqual({ low: 2, high: 2 });
  });

  test('never gives out what is not finite', () => {
    expect(averageInterval([1e300, -1e300], 0.05)).toEqual({ low: null, high: null });
  });
});

describe('proportionInterval', () => {
  test('nothing tried, nothing known; no hits and all hits stop at the ends', () => {
    expect(proportionInterval(0, 0, 0.05)).toEqual({ low: null, high: null });
    expect(proportionInterval(0, 1000, 0.05)).toEqual({ low: 0, high: expect.closeTo(0.003, 4) });
    expect(proportionInterval(10, 10, 0.05)).toEqual({ low: expect.closeTo(0.05 ** 0.1, 10), high: 1 });
  });

  test('holds the observed share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (total, share) => {
        const hits = Math.round(share * total);
        const { low, high } = proportionInterval(hits, total, 0.05);
        expect(low).toBeLessThanOrEqual(hits / total);
        expect(high).toBeGreaterThanOrEqual(hits / total);
      }),
      { seed: 5 },
    );
  });
});
