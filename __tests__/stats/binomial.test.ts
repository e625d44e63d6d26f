import { describe, expect, test } from '@jest/globals';
import { binomialCdf, binomialUpperTail } from '../../src/stats/binomial.ts';
import { normalQuantile, normalUpperTail } from '../../src/stats/normal.ts';
import { betaQuantile, regularizedBeta } from '../../src/stats/special.ts';
import { studentQuantile, studentUpperTail } from '../../src/stats/student-t.ts';

describe('the binomial distribution', () => {
  test('outside of what can be counted', () => {
    expect([-1, 5, 7].map((k) => binomialCdf(k, 5, 0.5))).toEqual([0, 1, 1]);
    expect([-1, 0, 6].map((k) => binomialUpperTail(k, 5, 0.5))).toEqual([1, 1, 0]);
    expect([binomialCdf(0, 0, 0.5), binomialUpperTail(1, 0, 0.5)]).toEqual([1, 0]);
  });

  test('five coins', () => {
    const tails = [1, 2, 3, 4, 5].map((k) => binomialUpperTail(k, 5, 0.5));
    expect(tails).toEqual([31, 26, 16, 6, 1].map((ways) => expect.closeTo(ways / 32, 14)));
    const up = [0, 1, 2, 3, 4].map((k) => binomialCdf(k, 5, 0.5));
    expect(up).toEqual([1, 6, 16, 26, 31].map((ways) => expect.closeTo(ways / 32, 14)));
  });

  test('a million tries lose no digits beside the mean', () => {
    // Summed term by term with 40 digits (mpmath).
    const exact: readonly (readonly [number, number, number])[] = [
      [500_500, 0.5, 0.1588973456816528],
      [50_400, 0.05, 0.03351937147289892],
    ];
    for (const [k, p, expected] of exact) {
      expect(Math.abs(binomialUpperTail(k, 1_000_000, p) / expected - 1)).toBeLessThan(2e-12);
    }
  });
});

describe('the incomplete beta function', () => {
  test('ends at 0 and 1, and so does its inverse', () => {
    expect([-1, 0, 1, 2].map((x) => regularizedBeta(x, 2, 3))).toEqual([0, 0, 1, 1]);
    expect([-1, 0, 1, 2].map((p) => betaQuantile(p, 2, 3))).toEqual([0, 0, 1, 1]);
  });

  test('of what is no number is no number, at once', () => {
    expect(regularizedBeta(NaN, 2, 3)).toBeNaN();
    expect(regularizedBeta(0.5, NaN, 3)).toBeNaN();
    expect(studentUpperTail(NaN, 5)).toBeNaN();
    expect(normalUpperTail(NaN)).toBeNaN();
    expect([studentQuantile(0.9, NaN), normalQuantile(NaN)].map(Math.abs)).toEqual([0, 0]);
  });

  test('where its inverse is known', () => {
    expect(betaQuantile(0.3, 1, 1)).toBeCloseTo(0.3, 14);
    expect(betaQuantile(0.25, 2, 1)).toBeCloseTo(0.5, 14);
    expect(betaQuantile(0.05, 1, 20)).toBeCloseTo(1 - 0.95 ** (1 / 20), 14);
    expect(betaQuantile(1e-30, 3, 1) / 1e-10).toBeCloseTo(1, 13);
  });
});
