import { metricOf } from '../metrics.ts';
import type { Interval, MetricName, RegressionMetric } from '../model.ts';
import type { RecordTable } from '../records.ts';
import type { MetricSamples, Samples } from '../samples.ts';
import { average } from '../stats/describe.ts';
import type { PairEvidence, PointEvidence, RunNoise } from '../stats/evidence.ts';
import { historyEvidence, levelDifference, logStandardError, type RunLevel } from '../stats/history.ts';
import { percentileInterval } from '../stats/intervals.ts';
import { percentile, quantile, sortSamples } from '../stats/quantile.ts';
import { tailRatio } from '../stats/tail-ratio.ts';
import type { PairedValues } from './comparison-pairs.ts';

/** One metric of a run of which only the figures were kept, in the metric's unit. */
export interface StoredMetric extends Interval {
  readonly count: number;
  readonly p50: number | null;
  readonly p90: number | null;
}

/** A run of which only the figures were kept. */
export interface StoredFigures {
  /** `low` and `high` bound the median, each with a risk of `boundAlpha`. */
  readonly metrics: Readonly<Record<MetricName, StoredMetric>>;
  readonly boundAlpha: number;
  /** null = nothing was attempted. */
  readonly errorRate: number | null;
}

/** What a run is compared with: the other arm in its own table, an earlier run's requests, or only that run's figures. */
export type ComparedBaseline =
  | { readonly kind: 'arm' }
  | { readonly kind: 'run'; readonly table: RecordTable }
  | { readonly kind: 'figures'; readonly figures: StoredFigures }
  /** Several earlier runs, in any order. */
  | { readonly kind: 'history'; readonly runs: readonly StoredFigures[] };

/** What there is to say about one figure. */
export interface FigureEvidence {
  readonly evidence: PairEvidence | PointEvidence;
  /** The baseline's own figure, which an absolute floor is a part of; null = unknown. */
  readonly baselineFigure: number | null;
  readonly samples: number;
  /** How much the figure varies from run to run, where that is known of itself; null = as for the whole comparison. */
  readonly runNoise: RunNoise | null;
}

const NO_PAIRS: PairEvidence = { kind: 'pairs', differences: [] };

/** Evidence of pairs: for a median the log ratio of each, for a tail one by resampling, none of it where pairs are too few. */
export function evidenceOfPairs({ metric, percent }: RegressionMetric, values: PairedValues): FigureEvidence {
  const { candidate, baseline } = values;
  const sign = metricOf(metric).better === 'lower' ? 1 : -1;
  const differences = candidate.map((value, i) => sign * Math.log(value / baseline[i]!));
  const pairs = { kind: 'pairs', differences } as const;
  const tail = percent === 50 ? null : tailRatio({ candidate, baseline, p: percent / 100 });
  return {
    evidence: percent === 50 ? pairs : (tail ?? NO_PAIRS),
    baselineFigure: quantile(sortSamples(baseline), percent / 100),
    samples: differences.length,
    runNoise: null,
  };
}

/** Evidence of two medians and their bounds; without pairs the prompts' own differences stay in. */
export function evidenceOfFigures(
  { metric }: RegressionMetric,
  samples: Samples,
  { metrics, boundAlpha }: StoredFigures,
): FigureEvidence {
  const past = metrics[metric];
  const mine = levelOf(metric, currentFigure(samples[metric], boundAlpha), boundAlpha);
  const theirs = levelOf(metric, past, boundAlpha);
  const evidence = mine === null || theirs === null ? NO_PAIRS : levelDifference(mine, theirs);
  return { evidence, baselineFigure: past.p50, samples: samples[metric].values.length, runNoise: null };
}

/** Evidence of a median beside those of several earlier runs, whose spread says how much runs differ for no reason. */
export function evidenceOfHistory(
  { metric }: RegressionMetric,
  samples: Samples,
  runs: readonly StoredFigures[],
): FigureEvidence {
  const { values } = samples[metric];
  const alpha = runs[0]?.boundAlpha ?? 0.05;
  const mine = levelOf(metric, currentFigure(samples[metric], alpha), alpha);
  const theirs = runs.flatMap(({ metrics, boundAlpha }) => levelOf(metric, metrics[metric], boundAlpha) ?? []);
  const found = mine === null ? null : historyEvidence(mine, theirs);
  return {
    evidence: found?.evidence ?? NO_PAIRS,
    baselineFigure: usualFigure(runs.map(({ metrics }) => metrics[metric].p50)),
    samples: values.length,
    runNoise: found?.runNoise ?? null,
  };
}

/** The geometric mean: the figure that a log ratio to several runs is a ratio to. */
export function usualFigure(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure): figure is number => figure !== null && figure > 0);
  const mean = average(known.map((figure) => Math.log(figure)));
  return mean === null ? null : Math.exp(mean);
}

type Median = Pick<StoredMetric, 'count' | 'p50' | 'low' | 'high'>;

function currentFigure({ values, prompts }: MetricSamples, alpha: number): Median {
  const sorted = sortSamples(values);
  return {
    count: sorted.length,
    p50: percentile(sorted, 50),
    ...percentileInterval({ samples: values, sorted, groups: prompts }, 50, alpha),
  };
}

function levelOf(metric: MetricName, { count, p50, low, high }: Median, alpha: number): RunLevel | null {
  if (p50 === null || p50 <= 0) return null;
  const sign = metricOf(metric).better === 'lower' ? 1 : -1;
  return { logValue: sign * Math.log(p50), standardError: logStandardError({ low, high }, alpha), samples: count };
}
