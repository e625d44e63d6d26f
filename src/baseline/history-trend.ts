import { metricOf } from '../metrics.ts';
import type { MetricComparison, MetricName, RegressionMetric, Trend, TrendPoint } from '../model.ts';
import type { PastRun } from './history-file.ts';
import type { Baseline } from './load-baseline.ts';

/** What a trend is made of. */
export interface TrendParts {
  readonly metrics: readonly RegressionMetric[];
  /** Oldest first. */
  readonly past: readonly PastRun[];
  /** Ids of those that are compared with. */
  readonly comparedIds: ReadonlySet<string>;
  /** What came of comparing with a history; empty where nothing did. */
  readonly compared: readonly MetricComparison[];
  /** This run's median, in the metric's unit; null = it has none. */
  readonly current: (metric: MetricName) => number | null;
}

/** Which of the earlier runs are compared with: of a history only the last ones that count. */
export function comparedRunIds({ identity, past }: Pick<Baseline, 'identity' | 'past'>): ReadonlySet<string> {
  if (identity.kind === 'previous-run') return new Set([identity.runId]);
  if (identity.kind !== 'history') return new Set();
  const counted = (past ?? []).filter(({ leftOut }) => leftOut === null);
  return new Set(counted.slice(-identity.runs).map(({ runId }) => runId));
}

/** Runs that a trend shows: as many as the eye can follow, and all that are compared with. */
const MOST_POINTS = 30;

/** Each compared metric over the last runs; those without an earlier value are left out. */
export function buildTrends({ metrics, past, comparedIds, compared, current }: TrendParts): Trend[] {
  const trends = metrics.map(({ metric }): Trend => {
    const points = past.flatMap(({ runId, startedAt, leftOut, figures }) => {
      const { p50 } = figures.metrics[metric];
      return p50 === null ? [] : [{ startedAt, p50, compared: comparedIds.has(runId), leftOut }];
    });
    const value = current(metric);
    const found = compared.find((candidate) => candidate.metric === metric);
    return { metric, past: lastOf(points), current: value, band: bandOf(value, found) };
  });
  return trends.filter((trend) => trend.past.length > 0);
}

function lastOf(points: readonly TrendPoint[]): readonly TrendPoint[] {
  const first = points.findIndex(({ compared }) => compared);
  const from = Math.max(0, points.length - MOST_POINTS);
  return points.slice(first < 0 ? from : Math.min(first, from));
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
