import { metricOf } from '../metrics.ts';
import type { MetricComparison, MetricName, RegressionMetric, Trend } from '../model.ts';
import type { PastRun } from './history-file.ts';

/** What a trend is made of. */
export interface TrendParts {
  readonly metrics: readonly RegressionMetric[];
  /** Oldest first. */
  readonly past: readonly PastRun[];
  /** What came of comparing with a history; empty where nothing did. */
  readonly compared: readonly MetricComparison[];
  /** This run's median, in the metric's unit; null = it has none. */
  readonly current: (metric: MetricName) => number | null;
}

/** Runs that a trend shows: as many as the eye can follow. */
const MOST_POINTS = 30;

/** Each compared metric over the last runs; those without an earlier value are left out. */
export function buildTrends({ metrics, past, compared, current }: TrendParts): Trend[] {
  const trends = metrics.map(({ metric }): Trend => {
    const points = past.flatMap(({ startedAt, leftOut, figures }) => {
      const { p50 } = figures.metrics[metric];
      return p50 === null ? [] : [{ startedAt, p50, leftOut }];
    });
    const value = current(metric);
    const found = compared.find((candidate) => candidate.metric === metric);
    return { metric, past: points.slice(-MOST_POINTS), current: value, band: bandOf(value, found) };
  });
  return trends.filter((trend) => trend.past.length > 0);
}

/**
 * Where a run like the earlier ones was to be expected: the interval of the change, laid around what is usual instead of
 * around this run.
 */
function bandOf(current: number | null, found: MetricComparison | undefined): Trend['band'] {
  if (current === null || found === undefined) return null;
  const { metric, change, low, high } = found;
  if (change === null || low === null || high === null) return null;
  const slowdown = 1 + change;
  const usual = metricOf(metric).better === 'lower' ? current / slowdown : current * slowdown;
  const reach = Math.sqrt((1 + high) / (1 + low));
  return { low: usual / reach, high: usual * reach };
}
