import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { average, describeFigures, largestShare, standardDeviation } from '../../src/stats/describe.ts';
import { sortSamples } from '../../src/stats/quantile.ts';

describe('describeFigures', () => {
  test('without samples everything but the count is unknown', () => {
    expect(describeFigures(sortSamples([]))).toEqual({
      count: 0,
      average: null,
      stddev: null,
      min: null,
      max: null,
      p50: null,
      p90: null,
      p95: null,
      p99: null,
    });
  });

  test('one sample has no spread and no percentile', () => {
    expect(describeFigures(sortSamples([1.5]))).toEqual({
      count: 1,
      average: 1.5,
      stddev: null,
      min: 1.5,
      max: 1.5,
      p50: null,
      p90: null,
      p95: null,
      p99: null,
    });
  });

  test('ten samples have a p90 and no p95', () => {
    expect(describeFigures(sortSamples([1, 1, 1, 1, 1, 1, 1, 1, 1, 11]))).toEqual({
      count: 10,
      average: 2,
      stddev: Math.sqrt(10),
      min: 1,
      max: 11,
      p50: 1,
      p90: expect.closeTo(2, 12),
      p95: null,
      p99: null,
    });
  });

  test('what is too large for a number is unknown', () => {
    expect(describeFigures(sortSamples([1e308, 1.5e308]))).toMatchObject({
      average: null,
      stddev: null,
    });
  });

  test('small squares beside large ones are not lost, whichever come first', () => {
    const large = [2 ** 27, -(2 ** 27)];
    const small = Array.from({ length: 2 ** 12 }, (_, i) => (i % 2 === 0 ? 1 : -1));
    // In whole numbers: 2^55 + 2^12, of which a plain sum keeps no more than 2^55.
    const expected = Math.sqrt((2 ** 55 + 2 ** 12) / (2 ** 12 + 1));
    expect(Math.sqrt(2 ** 55 / (2 ** 12 + 1))).not.toBe(expected);
    expect(standardDeviation([...large, ...small])).toBe(expected);
    expect(standardDeviation([...small, ...large])).toBe(expected);
    expect(standardDeviation([1, -1, ...large, ...small.slice(2)])).toBe(expected);
  });

  test('small values beside large ones are not lost either', () => {
    expect(average([2 ** 53, 1, 1, 1, 1, -(2 ** 53)])).toBe(4 / 6);
    expect(average([1, 2 ** 53, 1, 1, 1, -(2 ** 53)])).toBe(4 / 6);
    expect(average([1, 1, -(2 ** 54), 1, 1, 2 ** 54])).toBe(4 / 6);
  });

  test('no value, or one, has no deviation', () => {
    expect([average([]), standardDeviation([]), standardDeviation([7])]).toEqual([null, null, null]);
  });

  test('order does not matter to the last bit, and rounding does not add up', () => {
    const tenths = Array.from({ length: 10_000 }, () => 0.1);
    expect(average(tenths)).toBe(0.1);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2 }), (values) => {
        expect(describeFigures(sortSamples(values))).toEqual(describeFigures(sortSamples(values.toReversed())));
      }),
      { seed: 3 },
    );
  });
});

describe('largestShare', () => {
  const shareOf = (...values: number[]): number | null => largestShare(sortSamples(values));

  test('is the part of the sum', () => {
    expect([shareOf(1.5), shareOf(1, 1, 1, 1, 1, 1, 1, 1, 1, 11), shareOf(-1, 4)]).toEqual([1, 0.55, 4 / 3]);
  });

  test('is unknown without a sum, and of one that is too large for a number', () => {
    expect([shareOf(), shareOf(0, 0), shareOf(-4, 1), shareOf(1e308, 1.5e308)]).toEqual([null, null, null, null]);
  });
});
