// How often a verdict is wrong over many simulated runs, and what takes many values or budgets. Apart from the other tests,
// because these take seconds, and mutation testing leaves them out.
import { describe, expect, test } from '@jest/globals';
import { createRandom, gauss } from '../../src/random.ts';
import type { ComparedMetric } from '../../src/stats/compare.ts';
import { compareMetrics } from '../../src/stats/compare.ts';
import { planLooks } from '../../src/stats/early-stop.ts';
import { nominalAlpha } from '../../src/stats/group-sequential.ts';
import type { RunLevel } from '../../src/stats/history.ts';
import { historyEvidence } from '../../src/stats/history.ts';
import { hodgesLehmann } from '../../src/stats/hodges-lehmann.ts';
import { percentileInterval } from '../../src/stats/intervals.ts';
import { normalQuantile } from '../../src/stats/normal.ts';
import { minimumPairs, pairsToDecide } from '../../src/stats/pairs-needed.ts';
import { quantile, sortSamples } from '../../src/stats/quantile.ts';
import { NO_RUN_NOISE } from '../../src/stats/run-noise.ts';
import { tailRatio } from '../../src/stats/tail-ratio.ts';
import { drift, warmupEffect } from '../../src/stats/trend.ts';
import { inTurn, simulate as simulateRun } from './latencies.ts';

const TOLERANCE = Math.log(1.1);

const pairs = (differences: readonly number[]): ComparedMetric => ({
  evidence: { kind: 'pairs', differences },
  runNoise: NO_RUN_NOISE,
  tolerance: TOLERANCE,
});

const stateOf = (metric: ComparedMetric): unknown => compareMetrics([metric], 0.05)[0]!.state;

/** Paired log ratios as in a run: noise of 25 % a request, some requests five times as slow. */
function simulate(run: number, n: number, slowdown: number): number[] {
  const random = createRandom(`run ${run}`);
  const request = (): number => 0.25 * gauss(random) + (random() < 0.02 ? Math.log(5) + 0.3 * gauss(random) : 0);
  return Array.from({ length: n }, () => Math.log(1 + slowdown) + request() - request());
}

describe('runs without and with a slowdown', () => {
  test.each([
    [1000, 0, 20, 0, 0.01],
    [1000, 0.1, 50, 0.02, 0.075],
    [200, 0.2, 200, 0.85, 1],
    [200, 0.5, 50, 0.99, 1],
  ])('of %p runs, slower by %p over %p pairs, %p to %p fail', (runs, slowdown, n, least, most) => {
    let failed = 0;
    for (let run = 0; run < runs; run++) if (stateOf(pairs(simulate(run, n, slowdown))) === 'regression') failed++;
    expect(failed / runs).toBeGreaterThanOrEqual(least);
    expect(failed / runs).toBeLessThanOrEqual(most);
  });

  test('six metrics exactly at the tolerance rarely fail', () => {
    const random = createRandom('family');
    let failed = 0;
    for (let run = 0; run < 500; run++) {
      const metrics = Array.from({ length: 6 }, () =>
        pairs(Array.from({ length: 30 }, () => TOLERANCE + 0.3 * gauss(random))),
      );
      if (compareMetrics(metrics, 0.05).some(({ state }) => state === 'regression')) failed++;
    }
    // At most 25 expected; three standard deviations more are 40.
    expect(failed).toBeLessThan(40);
    expect(failed).toBeGreaterThan(5);
  });

  test('so many pairs find it in about four of five cases', () => {
    const random = createRandom('power');
    const draw = (n: number): number[] => Array.from({ length: n }, () => TOLERANCE + 0.1 + 0.4 * gauss(random));
    const planned = pairsToDecide({ differences: draw(80), distance: 0.1, runNoise: NO_RUN_NOISE, alpha: 0.05 })!;
    let found = 0;
    for (let run = 0; run < 500; run++) if (stateOf(pairs(draw(planned))) === 'regression') found++;
    expect(found / 500).toBeGreaterThan(0.7);
    expect(found / 500).toBeLessThan(0.9);
  });
});

describe('bounds of a middle', () => {
  const sample = (seed: string, n: number, middle: number): number[] => {
    const random = createRandom(seed);
    return Array.from({ length: n }, () => middle + 0.3 * gauss(random));
  };

  test.each([12, 50, 51])('with %p differences each bound fails in about 5 %% of cases', (n) => {
    let above = 0;
    let below = 0;
    for (let run = 0; run < 1000; run++) {
      const { low, high } = hodgesLehmann(sample(`cover ${n} ${run}`, n, 0), 0.05);
      if (low! > 0) above++;
      if (high! < 0) below++;
    }
    // Nominally at most 50 each; three standard deviations of a count of 50 are 21.
    expect([above, below].every((misses) => misses > 20 && misses < 71)).toBe(true);
  });

  test('ten thousand pairs need no fifty million averages', () => {
    const { estimate, low, high } = hodgesLehmann(sample('many', 10_000, 0.1), 0.05);
    // The standard error of the estimate is about 0.003.
    expect(estimate).toBeGreaterThan(0.09);
    expect(estimate).toBeLessThan(0.11);
    expect(high! - low!).toBeGreaterThan(0.009);
    expect(high! - low!).toBeLessThan(0.011);
  });
});

describe('looks at unfinished data', () => {
  test('none comes before a comparison could fail, the last is the whole budget', () => {
    for (const total of [5, 6, 10, 23, 50, 64, 70, 300]) {
      const looks = planLooks({ metrics: 1, alpha: 0.05, runNoise: NO_RUN_NOISE, total });
      expect(looks.at[0]).toBeGreaterThanOrEqual(Math.min(total, minimumPairs(1, looks.alpha, NO_RUN_NOISE)));
      expect(looks.at.at(-1)).toBe(total);
    }
  });

  test('a simulated path crosses at any look as often as asked for', () => {
    const fractions = [0.1, 0.2, 0.4, 0.7, 1];
    const boundary = normalQuantile(1 - nominalAlpha(fractions, 0.05));
    const random = createRandom('paths');
    let crossed = 0;
    for (let run = 0; run < 20_000; run++) {
      let at = 0;
      let from = 0;
      const crosses = fractions.map((time) => {
        at += Math.sqrt(time - from) * gauss(random);
        from = time;
        return at > boundary * Math.sqrt(time);
      });
      if (crosses.includes(true)) crossed++;
    }
    // 1000 expected, three standard deviations are 92.
    expect(crossed).toBeGreaterThan(908);
    expect(crossed).toBeLessThan(1092);
  });
});

describe('a history', () => {
  const level = (logValue: number): RunLevel => ({ logValue, standardError: null, samples: 20 });

  test('ten nights of 10 % noise: false alarms at no tolerance stay near 5 %', () => {
    const random = createRandom('nights');
    let alarms = 0;
    for (let run = 0; run < 2000; run++) {
      const past = Array.from({ length: 10 }, () => level(0.1 * gauss(random)));
      const { evidence, runNoise } = historyEvidence(level(0.1 * gauss(random)), past)!;
      if (compareMetrics([{ evidence, runNoise, tolerance: 0 }], 0.05)[0]!.state === 'regression') alarms++;
    }
    // 100 expected, three standard deviations are 29.
    expect(alarms).toBeGreaterThan(70);
    expect(alarms).toBeLessThan(130);
  });
});

describe('percentile intervals', () => {
  test.each([
    [50, 0.1, 0.86],
    [90, 0.1, 0.86],
    [95, 0.1, 0.88],
  ])('covers the true p%p of drifting runs nearly as often as it says', (percent, moving, atLeast) => {
    const truth = quantile(
      sortSamples(simulateRun('truth', { n: 200_000, prompts: 10, drift: moving })),
      percent / 100,
    )!;
    let covered = 0;
    for (let run = 0; run < 400; run++) {
      const samples = simulateRun(`run ${run}`, { n: 200, prompts: 10, drift: moving });
      const { low, high } = percentileInterval(inTurn(samples, 10), percent, 0.05);
      if ((low ?? 0) <= truth && truth <= (high ?? Infinity)) covered++;
    }
    expect(covered / 400).toBeGreaterThan(atLeast);
  });
});

function arm(seed: string, n: number, factor: number): number[] {
  const random = createRandom(seed);
  return Array.from({ length: n }, () => factor * Math.exp(0.25 * gauss(random)));
}

describe('tail ratios', () => {
  const candidate = arm('candidate', 400, 1.3);
  const baseline = arm('baseline', 400, 1);

  test('its standard error is what repeated runs show', () => {
    // For log-normal values: sd of a median's log is about σ √(π / 2n), for two arms √2 times that.
    const expected = 0.25 * Math.sqrt(Math.PI / 400);
    const { standardError } = tailRatio({ candidate, baseline, p: 0.5 })!;
    expect(standardError! / expected).toBeGreaterThan(0.85);
    expect(standardError! / expected).toBeLessThan(1.15);
    const estimates = Array.from({ length: 24 }, (_, run) =>
      tailRatio({ candidate: arm(`c${run}`, 200, 1), baseline: arm(`b${run}`, 200, 1), p: 0.95 })!,
    );
    const spread = Math.sqrt(estimates.reduce((sum, { estimate }) => sum + estimate ** 2, 0) / 24);
    const claimed = estimates.reduce((sum, { standardError: error }) => sum + error!, 0) / 24;
    expect(claimed / spread).toBeGreaterThan(0.6);
    expect(claimed / spread).toBeLessThan(1.5);
  });
});

const PROMPTS = 4;
/** Latencies of four prompts of different length, sent in turn; `factor` says how slow each request is. */
function runInTurn(seed: string, n: number, factor: (i: number) => number): { samples: number[]; groups: string[] } {
  const random = createRandom(seed);
  const samples = Array.from({ length: n }, (_, i) => (1 + (i % PROMPTS)) * factor(i) * Math.exp(0.1 * gauss(random)));
  return { samples, groups: samples.map((_, i) => `p${i % PROMPTS}`) };
}

describe('notes on a run', () => {
  test('steady runs rarely have a slow start', () => {
    const noted = Array.from({ length: 500 }, (_, i) => runInTurn(`steady ${i}`, 40, () => 1)).filter(
      ({ samples, groups }) => warmupEffect(samples, groups)!.pValue < 0.01,
    );
    expect(noted.length).toBeLessThan(15);
  });

  test('steady runs rarely drift', () => {
    const noted = Array.from({ length: 500 }, (_, i) => runInTurn(`steady ${i}`, 60, () => 1)).filter(
      ({ samples, groups }) => drift(samples, groups)!.noteworthy,
    );
    expect(noted.length).toBeLessThan(15);
  });
});
