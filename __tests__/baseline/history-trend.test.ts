import { describe, expect, test } from '@jest/globals';
import type { PastRun } from '../../src/baseline/history-file.ts';
import { buildTrends, comparedRunIds } from '../../src/baseline/history-trend.ts';
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
    expect(
      buildTrends({
        metrics: [LATENCY, SPEED],
        past,
        comparedIds: new Set([runIdOf(1)]),
        compared: [],
        current: () => 0.7,
      }),
    ).toEqual([
      {
        metric: 'latency',
        past: [
          { startedAt: startOf(1), p50: 0.5, compared: true, leftOut: null },
          { startedAt: startOf(3), p50: 0.6, compared: false, leftOut: 'too slow' },
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
      comparedIds: new Set(),
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
    const shown = (ids: readonly string[]): (number | undefined)[] => {
      const parts = { metrics: [LATENCY], past, comparedIds: new Set(ids), compared: [], current: () => null };
      const [trend] = buildTrends(parts);
      return [trend?.past[0]?.p50, trend?.past.at(-1)?.p50];
    };
    expect(shown([])).toEqual([10, 39]);
    expect(shown([runIdOf(31)])).toEqual([10, 39]);
    // And all that are compared with.
    expect(shown([runIdOf(6), runIdOf(40)])).toEqual([5, 39]);
  });
});

describe('compared with are', () => {
  const past = [1, 2, 3, 4].map((day) => aPastRun(day, { latency: 1 }, day === 3 ? 'too slow' : null));
  const history = { kind: 'history', runs: 2, firstAt: startOf(2), lastAt: startOf(4) } as const;

  test('of a history the last ones that count', () => {
    expect([...comparedRunIds({ past, identity: history })]).toEqual([runIdOf(2), runIdOf(4)]);
  });

  test('one where it is the previous run, and none without any', () => {
    const previous = { kind: 'previous-run', runId: runIdOf(2), startedAt: startOf(2) } as const;
    expect([...comparedRunIds({ past, identity: previous })]).toEqual([runIdOf(2)]);
    expect([...comparedRunIds({ past, identity: { kind: 'none', wanted: 'history' } })]).toEqual([]);
  });
});
