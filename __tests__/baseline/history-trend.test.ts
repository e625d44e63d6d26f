import { describe, expect, test } from '@jest/globals';
import type { PastRun } from '../../src/baseline/history-file.ts';
import { buildTrends } from '../../src/baseline/history-trend.ts';
import type { MetricComparison, MetricName } from '../../src/model.ts';
import type { StoredMetric } from '../../src/verdict/comparison-evidence.ts';
import { METRICS } from '../../src/metrics.ts';
import { runIdOf, startOf } from '../support/past-artifact.ts';

function aPastRun(day: number, medians: Partial<Record<MetricName, number>>, leftOut: string | null = null): PastRun {
  const metrics = METRICS.map(({ name }): [MetricName, StoredMetric] => {
    const p50 = medians[name] ?? null;
    return [name, { count: 9, p50, low: p50, high: p50, p90: p50 }];
  });
  const figures = {
    metrics: Object.fromEntries(metrics) as PastRun['figures']['metrics'],
    boundAlpha: 0.05,
    errorRate: 0,
  };
  return { runId: runIdOf(day), startedAt: startOf(day), fingerprint: 'f', shard: null, leftOut, figures };
}

const compared = (metric: MetricName, change: number, low: number, high: number) =>
  ({ metric, change, low, high }) as MetricComparison;

const LATENCY = { metric: 'latency', percent: 50, floor: 0.02 } as const;
const SPEED = { metric: 'output_tps', percent: 50, floor: 0 } as const;

describe('a trend', () => {
  test('holds the earlier runs of each compared metric, and this one', () => {
    const past = [aPastRun(1, { latency: 0.5 }), aPastRun(2, {}), aPastRun(3, { latency: 0.6 }, 'too slow')];
    expect(buildTrends({ metrics: [LATENCY, SPEED], past, compared: [], current: () => 0.7 })).toEqual([
      {
        metric: 'latency',
        past: [
          { startedAt: startOf(1), p50: 0.5, leftOut: null },
          { startedAt: startOf(3), p50: 0.6, leftOut: 'too slow' },
        ],
        current: 0.7,
        band: null,
      },
    ]);
  });

  test('lays the interval of the change around what is usual', () => {
    const past = [aPastRun(1, { latency: 0.5, output_tps: 50 })];
    const [latency, speed] = buildTrends({
      metrics: [LATENCY, SPEED],
      past,
      compared: [compared('latency', 0.2, 0, 0.44), compared('output_tps', 0.2, 0, 0.44)],
      current: (metric) => (metric === 'latency' ? 0.6 : 50),
    });
    expect(latency?.band?.low).toBeCloseTo(0.5 / 1.2, 12);
    expect(latency?.band?.high).toBeCloseTo(0.5 * 1.2, 12);
    expect(speed?.band?.low).toBeCloseTo(60 / 1.2, 12);
    expect(speed?.band?.high).toBeCloseTo(60 * 1.2, 12);
  });

  test('shows the last thirty', () => {
    const past = Array.from({ length: 40 }, (_, i) => aPastRun(i + 1, { latency: i }));
    const [trend] = buildTrends({ metrics: [LATENCY], past, compared: [], current: () => null });
    expect(trend?.past.map(({ p50 }) => p50)).toEqual(Array.from({ length: 30 }, (_, i) => i + 10));
  });
});
