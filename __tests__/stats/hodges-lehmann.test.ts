import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRandom, gauss } from '../../src/random.ts';
import { hodgesLehmann, signedRankTest } from '../../src/stats/hodges-lehmann.ts';
import { sortSamples } from '../../src/stats/quantile.ts';
import { signedRankCritical, signedRankUpperTail } from '../../src/stats/signed-rank.ts';
import { selectWalsh, splitWalsh } from '../../src/stats/walsh.ts';

/** Every average of two, listed and sorted: what the library never builds. */
function listWalsh(values: readonly number[]): number[] {
  const averages = values.flatMap((a, i) => values.slice(i).map((b) => (a + b) / 2));
  return averages.toSorted((a, b) => a - b);
}

/** 0 stays 0: a negative zero is another value to `toEqual`. */
const negate = (value: number | null): number | null => (value === null ? null : 0 - value);

/** Differences with ties, zeros and both signs. */
const coarse = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 40 });
const fine = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 40 });
const sample = (seed: string, n: number, middle: number): number[] => {
  const random = createRandom(seed);
  return Array.from({ length: n }, () => middle + 0.3 * gauss(random));
};

describe('Walsh averages without listing them', () => {
  test('every position agrees with the sorted list', () => {
    fc.assert(
      fc.property(fc.oneof(coarse, fine), (values) => {
        const listed = listWalsh(values);
        const sorted = sortSamples(values);
        expect(listed.map((_, k) => selectWalsh(sorted, k))).toEqual(listed.map((value) => value));
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test('counts and neighbours of any value agree with the list', () => {
    fc.assert(
      fc.property(fc.oneof(coarse, fine), fc.integer({ min: -14, max: 14 }), (values, halves) => {
        const listed = listWalsh(values);
        const value = halves / 2;
        expect(splitWalsh(sortSamples(values), value)).toEqual({
          upTo: listed.filter((average) => average <= value).length,
          below: listed.findLast((average) => average <= value) ?? -Infinity,
          above: listed.find((average) => average > value) ?? Infinity,
        });
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});

describe('hodgesLehmann', () => {
  test('no differences, no estimate', () => {
    expect(hodgesLehmann([], 0.05)).toEqual({ estimate: null, low: null, high: null });
  });

  test.each([
    [0.05, 5],
    [0.01, 7],
    [0.0148, 7],
    [0.025, 6],
  ])('at %p it takes %p differences to give bounds', (alpha, fewest) => {
    const values = [0.1, 0.3, 0.2, 0.5, 0.4, 0.7, 0.6];
    expect(hodgesLehmann(values.slice(0, fewest - 1), alpha)).toMatchObject({ low: null, high: null });
    const enough = values.slice(0, fewest);
    expect(hodgesLehmann(enough, alpha)).toMatchObject({ low: Math.min(...enough), high: Math.max(...enough) });
  });

  test('equal differences are their own estimate and bounds', () => {
    expect(hodgesLehmann([0.2, 0.2, 0.2, 0.2, 0.2, 0.2], 0.05)).toEqual({ estimate: 0.2, low: 0.2, high: 0.2 });
  });

  test('bounds hold the estimate and lie within the differences', () => {
    fc.assert(
      fc.property(fc.oneof(coarse, fine), (values) => {
        const { estimate, low, high } = hodgesLehmann(values, 0.05);
        const floor = Math.min(...values);
        const ceiling = Math.max(...values);
        expect([floor, low ?? floor, estimate, high ?? ceiling, ceiling]).toEqual(
          [floor, low ?? floor, estimate!, high ?? ceiling, ceiling].toSorted((a, b) => a - b),
        );
      }),
      { seed: 9 },
    );
  });

  test('turning the sign turns everything round; moving moves everything', () => {
    fc.assert(
      fc.property(coarse, fc.integer({ min: -9, max: 9 }), (values, shift) => {
        const plain = hodgesLehmann(values, 0.05);
        const move = (value: number | null): number | null => (value === null ? null : value + shift);
        expect(
          hodgesLehmann(
            values.map((value) => 0 - value),
            0.05,
          ),
        ).toEqual({
          estimate: negate(plain.estimate),
          low: negate(plain.high),
          high: negate(plain.low),
        });
        expect(
          hodgesLehmann(
            values.map((value) => value + shift),
            0.05,
          ),
        ).toEqual({
          estimate: move(plain.estimate),
          low: move(plain.low),
          high: move(plain.high),
        });
      }),
      { seed: 10 },
    );
  });
});

describe('signedRankTest', () => {
  test('agrees with the bound: significant exactly when the lower bound is above the shift', () => {
    fc.assert(
      fc.property(fc.oneof(coarse, fine), fc.integer({ min: -4, max: 4 }), (values, shift) => {
        const { low } = hodgesLehmann(values, 0.05);
        expect(signedRankTest(values, shift) <= 0.05).toBe(low !== null && low > shift);
      }),
      { seed: 11, numRuns: 1000 },
    );
  });

  test('holds for many differences too', () => {
    for (const n of [51, 80, 333]) {
      const values = sample(`agree ${n}`, n, 0.15);
      const { low } = hodgesLehmann(values, 0.05);
      expect(signedRankTest(values, low! - 1e-9)).toBeLessThanOrEqual(0.05);
      expect(signedRankTest(values, low!)).toBeGreaterThan(0.05);
    }
  });

  test('all above: one in 2^n; no differences: certain', () => {
    expect(signedRankTest([1, 2, 3, 4, 5], 0)).toBe(2 ** -5);
    expect(signedRankTest([2, 2, 2, 2, 2], 1)).toBe(2 ** -5);
    expect(signedRankTest([], 0)).toBe(1);
  });

  test('zeros and ties count against the claim', () => {
    expect(signedRankTest([1, 1, 1, 1, 1], 1)).toBe(1);
    expect(signedRankTest([0, 0, 1, 1, 1, 1, 1], 0)).toBeGreaterThan(signedRankTest([0.1, 0.1, 1, 1, 1, 1, 1], 0));
    expect(signedRankTest([-1, 1, 2, 2, 2, 2], 0)).toBeGreaterThan(signedRankTest([-1, 1.1, 2, 2, 2, 2], 0));
  });

  test('falls as the differences rise', () => {
    fc.assert(
      fc.property(coarse, (values) => {
        expect(
          signedRankTest(
            values.map((value) => value + 1),
            0,
          ),
        ).toBeLessThanOrEqual(signedRankTest(values, 0));
      }),
      { seed: 12 },
    );
  });
});

/** The tail chance at 1.645 standard deviations above the middle, whatever n is. */
function farOut(n: number): number {
  const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
  return signedRankUpperTail(Math.round((n * (n + 1)) / 4 + 1.645 * deviation), n);
}

describe('the signed-rank distribution', () => {
  test('small cases by hand', () => {
    // n = 3: sums of subsets of {1,2,3}: 0 1 2 3 3 4 5 6.
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((v) => signedRankUpperTail(v, 3))).toEqual([
      1,
      7 / 8,
      6 / 8,
      5 / 8,
      3 / 8,
      2 / 8,
      1 / 8,
      0,
    ]);
  });

  test('nothing is certain, more than everything impossible, for few differences and many', () => {
    for (const n of [3, 60]) {
      const total = (n * (n + 1)) / 2;
      expect([-1, 0, total + 1].map((v) => signedRankUpperTail(v, n))).toEqual([1, 1, 0]);
      expect(signedRankUpperTail(1, n)).toBeLessThan(1);
      expect(signedRankUpperTail(total, n)).toBeGreaterThan(0);
    }
  });

  test('the normal form takes over without a step', () => {
    expect(Math.abs(farOut(50) - farOut(51))).toBeLessThan(0.0005);
  });

  test('the critical value is the largest that is unlikely enough', () => {
    for (const n of [5, 20, 50, 51, 300]) {
      const total = (n * (n + 1)) / 2;
      const c = signedRankCritical(n, 0.05)!;
      expect(signedRankUpperTail(total - c, n)).toBeLessThanOrEqual(0.05);
      expect(signedRankUpperTail(total - c - 1, n)).toBeGreaterThan(0.05);
    }
    expect(signedRankCritical(20, 0.05)).toBe(60);
    expect(signedRankCritical(4, 0.05)).toBeNull();
    expect(signedRankCritical(0, 0.05)).toBeNull();
  });
});
