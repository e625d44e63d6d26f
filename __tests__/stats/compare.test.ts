import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ComparedMetric } from '../../src/stats/compare.ts';
import { compareMetrics, relativeChange, toleratedLogRatio } from '../../src/stats/compare.ts';
import { hodgesLehmann } from '../../src/stats/hodges-lehmann.ts';
import { minimumPairs, pairsToDecide } from '../../src/stats/pairs-needed.ts';
import { deploymentNoise, NO_RUN_NOISE, storedRunNoise } from '../../src/stats/run-noise.ts';

const TOLERANCE = Math.log(1.1);

function pairs(differences: readonly number[], runNoise = NO_RUN_NOISE): ComparedMetric {
  return { evidence: { kind: 'pairs', differences }, runNoise, tolerance: TOLERANCE };
}

function point(estimate: number, standardError: number | null, runNoise = storedRunNoise()): ComparedMetric {
  return { evidence: { kind: 'point', estimate, standardError }, runNoise, tolerance: TOLERANCE };
}

/** Differences evenly spread around a middle. */
const spread = (middle: number, reach: number, n: number): number[] =>
  Array.from({ length: n }, (_, i) => middle + reach * ((2 * i) / (n - 1) - 1));

const same = (value: number, n: number): number[] => Array.from({ length: n }, () => value);

const stateOf = (metric: ComparedMetric): unknown => compareMetrics([metric], 0.05)[0]!.state;

describe('states', () => {
  test.each([
    ['regression', 0.3],
    ['suspected', 0.12],
    ['none-seen', 0.07],
    ['proven', 0.0],
  ])('%s', (state, middle) => {
    expect(stateOf(pairs(spread(middle, 0.3, 40)))).toBe(state);
  });

  test('the whole outcome of pairs against one deployment', () => {
    const differences = spread(0.3, 0.1, 5);
    expect(compareMetrics([pairs(differences)], 0.05)).toEqual([
      {
        estimate: expect.closeTo(0.3, 12),
        low: expect.closeTo(0.2, 12),
        high: expect.closeTo(0.4, 12),
        pValue: 2 ** -5,
        state: 'regression',
        pairsToDecide: null,
      },
    ]);
  });

  test('no pairs, or too few ever to fail, is no state at all', () => {
    expect(compareMetrics([pairs([])], 0.05)).toEqual([
      { estimate: null, low: null, high: null, pValue: null, state: null, pairsToDecide: null },
    ]);
    expect(compareMetrics([pairs([1, 1, 1, 1])], 0.05)).toEqual([
      { estimate: 1, low: null, high: null, pValue: null, state: null, pairsToDecide: null },
    ]);
    expect(stateOf(point(1, null))).toBeNull();
  });

  test('a slowdown of exactly the tolerance is none', () => {
    expect(stateOf(pairs(same(TOLERANCE, 20)))).toBe('proven');
  });

  test('equal arms whose every answer takes the same time are proven; a constant slowdown is found', () => {
    expect(stateOf(pairs(same(0, 20)))).toBe('proven');
    expect(stateOf(pairs(same(Math.log(1.2), 20)))).toBe('regression');
  });
});

describe('run-to-run noise', () => {
  const differences = spread(0.35, 0.5, 60);

  test('widens the interval by the formula', () => {
    const { low, high } = hodgesLehmann(differences, 0.05);
    const z = 1.6448536269514722;
    const reach = z * Math.hypot((high! - low!) / (2 * z), Math.sqrt(2) * 0.05);
    const [compared] = compareMetrics([pairs(differences, deploymentNoise(0.05))], 0.05);
    expect(compared).toMatchObject({
      estimate: expect.closeTo(0.35, 12),
      low: expect.closeTo(0.35 - reach, 12),
      high: expect.closeTo(0.35 + reach, 12),
    });
  });

  test('against one stored run only a large slowdown fails', () => {
    // t(0.95, 4) √2 · 10 % = 0.30, on top of the tolerance.
    expect(stateOf(point(0.39, 0))).toBe('suspected');
    expect(stateOf(point(0.41, 0))).toBe('regression');
    expect(stateOf(point(0, 0))).toBe('none-seen');
    expect(stateOf(point(-0.21, 0))).toBe('proven');
  });

  test('the p value agrees with the bound', () => {
    // Not doubles: most of those that are made up lie close to 0.
    const thousandths = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 1000);
    fc.assert(
      fc.property(thousandths(-1000, 2000), thousandths(0, 500), (estimate, error) => {
        const { low, pValue } = compareMetrics([point(estimate, error)], 0.05)[0]!;
        if (Math.abs(low! - TOLERANCE) > 1e-9) expect(pValue! <= 0.05).toBe(low! > TOLERANCE);
      }),
      { seed: 15, numRuns: 500 },
    );
  });

  test('the p value is that of t', () => {
    // R: pt(-(0.4 - log(1.1)) / sqrt(0.02 + 0.01), 4)
    expect(compareMetrics([point(0.4, 0.1)], 0.05)).toEqual([
      {
        estimate: 0.4,
        low: expect.closeTo(0.4 - 2.13184678632665 * Math.sqrt(0.03), 12),
        high: expect.closeTo(0.4 + 2.13184678632665 * Math.sqrt(0.03), 12),
        pValue: expect.closeTo(0.07668646294174479, 12),
        state: 'suspected',
        pairsToDecide: null,
      },
    ]);
  });

  test('a point without any noise is above or not', () => {
    const outcome = (estimate: number) => compareMetrics([point(estimate, 0, NO_RUN_NOISE)], 0.05)[0]!;
    expect(outcome(0.2)).toMatchObject({ low: 0.2, high: 0.2, pValue: 0, state: 'regression' });
    expect(outcome(TOLERANCE)).toMatchObject({ low: TOLERANCE, high: TOLERANCE, pValue: 1, state: 'proven' });
  });
});

describe('several metrics', () => {
  test('what fails alone may not fail in company, and is then suspected', () => {
    const borderline = pairs(spread(0.3, 0.1, 5));
    const fine = pairs(spread(0, 0.05, 5));
    expect(stateOf(borderline)).toBe('regression');
    expect(compareMetrics([borderline, fine], 0.05).map(({ state }) => state)).toEqual(['suspected', 'proven']);
    const clear = pairs(spread(0.3, 0.1, 6));
    expect(compareMetrics([clear, fine], 0.05).map(({ state }) => state)).toEqual(['regression', 'proven']);
    expect(compareMetrics([clear, borderline], 0.05).map(({ state }) => state)).toEqual(['regression', 'regression']);
  });
});

describe('minimumPairs', () => {
  test.each([
    [1, 0.05, 5],
    [2, 0.05, 6],
    [3, 0.05, 6],
    [4, 0.05, 7],
    [1, 0.01, 7],
    [3, 0.01, 9],
  ])('%p metrics at %p: %p', (metrics, alpha, fewest) => {
    expect(minimumPairs(metrics, alpha, NO_RUN_NOISE)).toBe(fewest);
  });

  test('is exact: with so many the worst case fails, with one fewer it cannot', () => {
    for (const metrics of [1, 2, 3, 4, 6]) {
      for (const runNoise of [NO_RUN_NOISE, deploymentNoise(0.05)]) {
        const fewest = minimumPairs(metrics, 0.05, runNoise);
        const worst = (n: number) =>
          compareMetrics(
            Array.from({ length: metrics }, () => pairs(same(9, n), runNoise)),
            0.05,
          );
        expect(worst(fewest).every(({ state }) => state === 'regression')).toBe(true);
        expect(worst(fewest - 1).some(({ state }) => state === 'regression')).toBe(false);
      }
    }
  });
});

describe('pairsToDecide', () => {
  test('more metrics need more pairs each', () => {
    const undecided = pairs(spread(0.15, 0.6, 21));
    const [alone] = compareMetrics([undecided], 0.05);
    const [among] = compareMetrics([undecided, undecided], 0.05);
    const ratio = (1.959964 + 0.841621) / (1.644854 + 0.841621);
    expect(among!.pairsToDecide! / alone!.pairsToDecide!).toBeCloseTo(ratio ** 2, 1);
  });

  test('is the published formula without run-to-run noise', () => {
    const differences = spread(0.15, 0.6, 21);
    const deviation = 1.4826 * 0.3;
    const expected = (((1.6448536 + 0.8416212) * 1.05 * deviation) / (0.15 - TOLERANCE)) ** 2;
    expect(compareMetrics([pairs(differences)], 0.05)[0]).toMatchObject({
      state: 'suspected',
      pairsToDecide: Math.ceil(expected),
    });
  });

  test('grows without end towards the tolerance, and is always more than there were', () => {
    const base = { differences: spread(0.2, 0.3, 30), runNoise: NO_RUN_NOISE, alpha: 0.05 };
    expect(pairsToDecide({ ...base, distance: 0 })).toBeNull();
    expect(pairsToDecide({ ...base, distance: 1e-6 })).toBeNull();
    expect(pairsToDecide({ ...base, distance: 10 })).toBe(31);
    expect(pairsToDecide({ ...base, differences: [0, 0, 0], distance: 0.1 })).toBe(4);
  });

  test('no number of pairs helps inside the run-to-run noise', () => {
    const base = { differences: spread(0.2, 0.3, 30), runNoise: deploymentNoise(0.05), alpha: 0.05 };
    expect(pairsToDecide({ ...base, distance: 0.11 })).toBeNull();
    const alone = pairsToDecide({ ...base, runNoise: NO_RUN_NOISE, distance: 0.15 })!;
    expect(pairsToDecide({ ...base, distance: 0.15 })).toBeGreaterThan(alone);
  });
});

describe('toleratedLogRatio', () => {
  test('the larger of the share and the floor', () => {
    expect(toleratedLogRatio(0.1, 0.02, 0.05)).toBeCloseTo(Math.log(1.4), 12);
    expect(toleratedLogRatio(0.1, 0.02, 2)).toBeCloseTo(Math.log(1.1), 12);
    expect(toleratedLogRatio(0, 0, 2)).toBe(0);
  });

  test('without a baseline median only the share', () => {
    expect(toleratedLogRatio(0.1, 0.02, null)).toBeCloseTo(Math.log(1.1), 12);
    expect(toleratedLogRatio(0.1, 0.02, 0)).toBeCloseTo(Math.log(1.1), 12);
  });
});

describe('relativeChange', () => {
  test('a fraction, or null for what is none', () => {
    expect(relativeChange(Math.log(1.25))).toBeCloseTo(0.25, 12);
    expect(relativeChange(Math.log(0.5))).toBeCloseTo(-0.5, 12);
    expect([relativeChange(null), relativeChange(1e6)]).toEqual([null, null]);
  });
});
