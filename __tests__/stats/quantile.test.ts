import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { minimumSamples, percentile, quantile, shareAbove, sortSamples } from '../../src/stats/quantile.ts';

const samples = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const upTo = (n: number) => sortSamples(Array.from({ length: n }, (_, i) => i + 1));

describe('sortSamples', () => {
  test('sorts by size, not as text, and copies', () => {
    const values = [10, 9, 100, -1];
    expect([...sortSamples(values)]).toEqual([-1, 9, 10, 100]);
    expect(values).toEqual([10, 9, 100, -1]);
  });

  test.each([[NaN], [Infinity], [-Infinity]])('refuses %p', (value) => {
    expect(() => sortSamples([1, value, 2])).toThrow(new RangeError('samples must be finite numbers'));
  });
});

describe('quantile', () => {
  test('interpolates as type 7', () => {
    expect([0, 0.25, 0.5, 0.9, 1].map((p) => quantile(upTo(4), p))).toEqual([1, 1.75, 2.5, 3.7, 4]);
  });

  test('is null without samples', () => {
    expect(quantile(sortSamples([]), 0.5)).toBeNull();
  });

  test('never falls as p grows, and stays between the extremes', () => {
    fc.assert(
      fc.property(samples, fraction, fraction, (values, p, q) => {
        const sorted = sortSamples(values);
        const low = quantile(sorted, Math.min(p, q))!;
        const high = quantile(sorted, Math.max(p, q))!;
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(sorted[0]!);
        expect(high).toBeLessThanOrEqual(sorted.at(-1)!);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('moves and stretches with the samples', () => {
    const integers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(integers, fraction, fc.integer({ min: -50, max: 50 }), (values, p, shift) => {
        const plain = quantile(sortSamples(values), p)!;
        const moved = quantile(sortSamples(values.map((value) => 2 * value + shift)), p)!;
        expect(moved).toBeCloseTo(2 * plain + shift, 8);
      }),
      { seed: 2 },
    );
  });
});

describe('the minimum sample rule', () => {
  test.each([
    [50, 2],
    [75, 4],
    [90, 10],
    [95, 20],
    [99, 100],
    [99.9, 1000],
    [99.99, 10_000],
    [99.7, 334],
    [10, 10],
    [0.1, 1000],
  ])('p%p needs %p samples', (percent, fewest) => {
    expect(minimumSamples(percent)).toBe(fewest);
    expect(percentile(upTo(fewest - 1), percent)).toBeNull();
    expect(percentile(upTo(fewest), percent)).not.toBeNull();
  });

  test('a percentile is the quantile from there on', () => {
    expect(percentile(upTo(10), 90)).toBeCloseTo(9.1, 12);
    expect(percentile(upTo(1000), 99.9)).toBeCloseTo(999.001, 9);
  });

  test.each([0, 100, -5, 101, NaN, 1e-9])('p%p does not exist', (percent) => {
    expect(() => percentile(upTo(100), percent)).toThrow(
      new RangeError(`a percentile lies between 0 and 100, got ${percent}`),
    );
  });

  test('the share above has no rounding of its own', () => {
    expect([50, 90, 95, 99, 99.9, 99.99].map(shareAbove)).toEqual([0.5, 0.1, 0.05, 0.01, 0.001, 0.0001]);
  });
});
