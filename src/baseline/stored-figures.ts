import * as v from 'valibot';
import { METRICS } from '../metrics.ts';
import type { MetricName } from '../model.ts';
import type { StoredFigures, StoredMetric } from '../verdict/comparison-evidence.ts';

/** A whole number from 0 up. */
export const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A fraction from 0 to 1. */
export const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const Figure = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));

/** One metric as metrics_summary.json and history.jsonl write it, in the metric's unit. */
export const WrittenMetric = v.object({
  count: Count,
  p50: Figure,
  p50_low: Figure,
  p50_high: Figure,
  p90: Figure,
});

/** What stands beside the metrics in both files, and says how to read them. */
export const WRITTEN_BESIDE = {
  error_rate: v.nullable(Share),
  bound_confidence: v.pipe(Share, v.gtValue(0.5), v.ltValue(1)),
};

/** The figures of a run as both files write them. */
export interface WrittenFigures {
  /** By the name of the metric; one that is missing was not measured. */
  readonly metrics: Readonly<Record<string, v.InferOutput<typeof WrittenMetric>>>;
  readonly error_rate: number | null;
  readonly bound_confidence: number;
}

const NOT_MEASURED: StoredMetric = { count: 0, p50: null, low: null, high: null, p90: null };

/** Figures as a comparison takes them. */
export function toStoredFigures(written: WrittenFigures): StoredFigures {
  const metrics = METRICS.map(({ name }): [MetricName, StoredMetric] => {
    const metric = written.metrics[name];
    if (metric === undefined) return [name, NOT_MEASURED];
    const { count, p50, p50_low: low, p50_high: high, p90 } = metric;
    return [name, { count, p50, low, high, p90 }];
  });
  return {
    metrics: Object.fromEntries(metrics) as StoredFigures['metrics'],
    boundAlpha: 1 - written.bound_confidence,
    errorRate: written.error_rate,
  };
}
