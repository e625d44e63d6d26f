import { describe, expect, test } from '@jest/globals';
import { METRICS } from '../../src/metrics.ts';
import type { MetricName, RunComparison } from '../../src/model.ts';
import { storedRunNoise } from '../../src/stats/run-noise.ts';
import { compareRuns } from '../../src/verdict/comparison.ts';
import { usualFigure, type StoredFigures, type StoredMetric } from '../../src/verdict/comparison-evidence.ts';
import { RULES } from './comparison-runs.ts';
import { answered, tableOf } from './run-rows.ts';

/** A past run with this median latency, bounded within a tenth. */
function aRun(p50: number | null): StoredFigures {
  const nothing: StoredMetric = { count: 0, p50: null, low: null, high: null, p90: null };
  const metrics = METRICS.map(({ name }): [MetricName, StoredMetric] => [name, nothing]);
  const latency = p50 === null ? nothing : { count: 20, p50, low: p50 * 0.9, high: p50 * 1.1, p90: p50 * 1.5 };
  return {
    metrics: { ...(Object.fromEntries(metrics) as StoredFigures['metrics']), latency },
    boundAlpha: 0.05,
    errorRate: 0,
  };
}

/** Answers around a median, closer together than past runs are. */
const answersOf = (median: number, count: number) =>
  Array.from({ length: count }, (_, i) => answered(median * (0.9 + (0.2 * i) / (count - 1))));

function compare(median: number, past: readonly (number | null)[], count = 20): RunComparison {
  return compareRuns({
    candidate: tableOf(answersOf(median, count)),
    baseline: { kind: 'history', runs: past.map(aRun) },
    runNoise: storedRunNoise(),
    rules: RULES,
  });
}

const TEN = [0.95, 1.02, 0.98, 1.05, 1, 0.97, 1.03, 1.01, 0.99, 1];

describe('against a history', () => {
  test('an equal run passes, and says what could still be hidden', () => {
    const { state, metrics, pairs } = compare(1, TEN);
    expect([state, pairs]).toEqual(['none-seen', null]);
    expect(metrics[0]).toMatchObject({ answer: 'pass', samples: 20, pairsToDecide: null });
    expect(metrics[0]?.reason).toMatch(
      /^p50 latency changed by [+-]?\d(\.\d)? % against the baseline, within the tolerated 10 %; 10 earlier runs cannot exclude up to \+\d+(\.\d)? %; more would not help, as runs differ that much anyway$/,
    );
  });

  test('a run of two answers knows its median less well than runs of twenty', () => {
    expect([compare(1.5, TEN, 20).state, compare(1.5, TEN, 2).state]).toEqual(['regression', 'suspected']);
    expect([compare(0.85, TEN, 20).state, compare(0.85, TEN, 2).state]).toEqual(['proven', 'none-seen']);
  });

  test('one that is twice as slow is a regression', () => {
    const { state, metrics } = compare(2, TEN);
    expect(state).toBe('regression');
    expect(metrics[0]?.reason).toMatch(
      /^p50 latency is 100(\.\d)? % slower than the baseline, at least \d+(\.\d)? % with 95 % confidence; 10 % is tolerated \(10 earlier runs\)$/,
    );
  });

  test('the change is to the geometric mean, the bounds are the moderated prediction interval', () => {
    const [metric] = compare(1.2, TEN).metrics;
    const logs = TEN.map(Math.log);
    const mean = logs.reduce((sum, value) => sum + value, 0) / 10;
    const variance = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 9;
    const moderated = (9 * variance + 4 * 0.1 ** 2) / 13;
    const reach = 1.7709333959868 * Math.sqrt(moderated * 1.1);
    expect(metric?.change).toBeCloseTo(Math.exp(Math.log(1.2) - mean) - 1, 6);
    expect(metric?.low).toBeCloseTo(Math.exp(Math.log(1.2) - mean - reach) - 1, 3);
    expect(metric?.high).toBeCloseTo(Math.exp(Math.log(1.2) - mean + reach) - 1, 3);
  });

  test('of wide spread the same slowdown is only suspected', () => {
    const { state, metrics } = compare(1.35, [0.7, 1.4, 0.8, 1.3, 1]);
    expect(state).toBe('suspected');
    expect(metrics[0]?.reason).toContain('which 5 earlier runs do not prove');
    expect(metrics[0]?.reason).toMatch(/; more of them would narrow it$/);
  });

  test('of one run the prior alone says how much runs differ', () => {
    const [equal, slow] = [compare(1, [1]), compare(3, [1])];
    expect([equal.state, slow.state]).toEqual(['none-seen', 'regression']);
    expect(compare(1.3, [1]).metrics[0]?.reason).toContain('which 1 earlier run does not prove');
  });

  test('runs without a value do not count, and a history without any is none', () => {
    expect(compare(2, [...TEN, null]).state).toBe('regression');
    const [metric] = compare(2, [null, null]).metrics;
    expect(metric).toMatchObject({ state: null, answer: 'inconclusive', change: null });
  });

  test('both sides show what is usual', () => {
    const { sides } = compare(1.2, [1, 4]);
    expect(sides[0]?.metric).toBe('latency');
    expect(sides[0]?.baseline.p50).toBeCloseTo(2, 12);
    expect(sides[0]?.baseline.p90).toBeCloseTo(3, 12);
  });
});

test('what is usual is the geometric mean of what is known', () => {
  expect(usualFigure([2, null, 8])).toBeCloseTo(4, 12);
  expect(usualFigure([null, 0])).toBeNull();
});
