import { METRICS } from '../metrics.ts';
import type { MetricName, RegressionMetric, SideBySide } from '../model.ts';
import type { Samples } from '../samples.ts';
import { percentile, sortSamples } from '../stats/quantile.ts';
import { usualFigure, type StoredFigures } from './comparison-evidence.ts';

/** What one side shows of a metric: over all its answered requests, in the metric's unit. */
export type SideFigures = Readonly<Record<MetricName, SideBySide['candidate']>>;

/** What nearly every reader wants to see of both sides, whatever is compared. */
const SHOWN: readonly MetricName[] = ['latency', 'ttft', 'tpot', 'output_tokens'];

/** Both sides of what is compared, and of what explains it; metrics that neither has are left out. */
export function sideBySide(
  compared: readonly RegressionMetric[],
  candidate: SideFigures,
  baseline: SideFigures,
): SideBySide[] {
  const wanted = new Set([...SHOWN, ...compared.map(({ metric }) => metric)]);
  return METRICS.filter(({ name }) => wanted.has(name))
    .map(({ name: metric }) => ({ metric, candidate: candidate[metric], baseline: baseline[metric] }))
    .filter((row) => row.candidate.p50 !== null || row.baseline.p50 !== null);
}

/** The figures of requests. */
export function sideOfSamples(samples: Samples): SideFigures {
  return bySide((metric) => {
    const sorted = sortSamples(samples[metric].values);
    return { p50: percentile(sorted, 50), p90: percentile(sorted, 90) };
  });
}

/** The figures of a run of which only they were kept. */
export function sideOfFigures({ metrics }: StoredFigures): SideFigures {
  return bySide((metric) => ({ p50: metrics[metric].p50, p90: metrics[metric].p90 }));
}

/** What is usual over several runs of which only the figures were kept. */
export function sideOfHistory(runs: readonly StoredFigures[]): SideFigures {
  const usual = (metric: MetricName, figure: 'p50' | 'p90') =>
    usualFigure(runs.map(({ metrics }) => metrics[metric][figure]));
  return bySide((metric) => ({ p50: usual(metric, 'p50'), p90: usual(metric, 'p90') }));
}

function bySide(figures: (metric: MetricName) => SideBySide['candidate']): SideFigures {
  return Object.fromEntries(METRICS.map(({ name }) => [name, figures(name)])) as SideFigures;
}
