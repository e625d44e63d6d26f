import type { Interval } from '../model.ts';
import { average, standardDeviation } from './describe.ts';
import type { Groups } from './long-run-variance.ts';
import { longRunVariance } from './long-run-variance.ts';
import { orderRanks } from './order-statistics.ts';
import type { SortedSamples } from './quantile.ts';
import { quantile, shareAbove } from './quantile.ts';
import { release } from '../release.ts';
import { betaQuantile } from './special.ts';
import { studentQuantile } from './student-t.ts';

const UNBOUNDED: Interval = { low: null, high: null };

/** What an interval for a percentile is made of. */
export interface PercentileSamples {
  /** In the order in which they were taken: drift shows only there. */
  readonly samples: ArrayLike<number>;
  /** The same samples sorted. */
  readonly sorted: SortedSamples;
  /** What each sample measured (its prompt); as long as `samples`. */
  readonly groups: Groups;
}

/**
 * A confidence interval for a percentile, `alpha` of risk on each side; null where no finite bound exists: at 5 %, above
 * p95 with fewer than 59 samples, above p99 with fewer than 299.
 *
 * The wider one, side by side, of the order-statistic interval, which holds for independent samples of any
 * distribution, and of one that allows for drift: the long-run variance v of "lies above the percentile"
 * (Newey-West over 1.5 √n lags, at least p(1-p)/4) moves p by h = t √(v/n) with n / lags degrees of freedom.
 */
export function percentileInterval(
  { samples, sorted, groups }: PercentileSamples,
  percent: number,
  alpha: number,
): Interval {
  const n = sorted.length;
  const p = 1 - shareAbove(percent);
  const observed = quantile(sorted, p);
  if (observed === null) return UNBOUNDED;

  const above = new Uint8Array(n);
  // Not by a condition, which a processor guesses wrong half of the time.
  for (let i = 0; i < n; i += 1) above[i] = Number(samples[i]! > observed);
  const lags = Math.round(1.5 * Math.sqrt(n));
  const variance = Math.max(longRunVariance(above, groups, lags), (p * (1 - p)) / 4);
  release(above);
  const h = studentQuantile(1 - alpha, Math.max(2, n / lags)) * Math.sqrt(variance / n);

  const ranks = orderRanks(n, percent, alpha);
  const low = ranks.low === null || p - h <= 0 ? null : Math.min(sorted[ranks.low - 1]!, quantile(sorted, p - h)!);
  const high = ranks.high === null || p + h >= 1 ? null : Math.max(sorted[ranks.high - 1]!, quantile(sorted, p + h)!);
  return { low, high };
}

/**
 * Student's t interval for the mean, `alpha` of risk on each side; no bounds below two samples.
 * Approximate: with the heavy tail that latencies have it covers less than it promises.
 */
export function averageInterval(values: ArrayLike<number>, alpha: number): Interval {
  const mean = average(values);
  const deviation = standardDeviation(values);
  if (mean === null || deviation === null) return UNBOUNDED;
  const h = (studentQuantile(1 - alpha, values.length - 1) * deviation) / Math.sqrt(values.length);
  return Number.isFinite(h) ? { low: mean - h, high: mean + h } : UNBOUNDED;
}

/**
 * An exact interval for a proportion of which `hits` of `total` were seen, `alpha` of risk on each side.
 *
 * Source: Clopper & Pearson, Biometrika 26, 1934, by beta quantiles. No hits in n: at most about 3/n at 5 %.
 */
export function proportionInterval(hits: number, total: number, alpha: number): Interval {
  if (total === 0) return UNBOUNDED;
  return {
    low: hits === 0 ? 0 : betaQuantile(alpha, hits, total - hits + 1),
    high: hits === total ? 1 : betaQuantile(1 - alpha, hits + 1, total - hits),
  };
}
