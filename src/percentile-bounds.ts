import { METRICS } from './metrics.ts';
import type { Interval, MetricName } from './model.ts';
import type { MetricSamples, Samples } from './samples.ts';
import { percentileInterval } from './stats/intervals.ts';
import { percentile, sortSamples } from './stats/quantile.ts';

/** The percentiles that reports give. */
export const PERCENTILES = [50, 90, 95, 99] as const;
/** Name of such a percentile in files. */
export type PercentileName = `p${(typeof PERCENTILES)[number]}`;
/** Each bound of a percentile holds with this confidence on its own. */
export const BOUND_CONFIDENCE = 0.95;

/** Confidence bounds of one metric's percentiles, in the metric's unit; none where the percentile itself is not given. */
export type PercentileBounds = Readonly<Record<PercentileName, Interval>>;
/** Confidence bounds of every metric. */
export type MetricBounds = Readonly<Record<MetricName, PercentileBounds>>;

/** Confidence bounds for the percentiles in a summary of the same samples. */
export function boundPercentiles(samples: Samples): MetricBounds {
  return Object.fromEntries(METRICS.map(({ name }) => [name, boundsOf(samples[name])])) as MetricBounds;
}

/** Bounds of one metric. `sorted` are the same samples, to spare sorting them again. */
export function boundsOf({ values, prompts }: MetricSamples, sorted = sortSamples(values)): PercentileBounds {
  const bounds = PERCENTILES.map((percent) => {
    const given = percentile(sorted, percent) !== null;
    const parts = { samples: values, sorted, groups: prompts };
    return [
      `p${percent}`,
      given ? percentileInterval(parts, percent, 1 - BOUND_CONFIDENCE) : { low: null, high: null },
    ];
  });
  return Object.fromEntries(bounds) as PercentileBounds;
}
