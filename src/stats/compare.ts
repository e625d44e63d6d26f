import type { ComparisonState, Interval } from '../model.ts';
import type { PairEvidence, PointEvidence, RunNoise } from './evidence.ts';
import { hodgesLehmann, signedRankTest } from './hodges-lehmann.ts';
import { holm } from './holm.ts';
import { normalQuantile } from './normal.ts';
import { pairsToDecide } from './pairs-needed.ts';
import { studentQuantile, studentUpperTail } from './student-t.ts';

/** One gated metric. For a metric of which more is better, the log ratio is negated. */
export interface ComparedMetric {
  readonly evidence: PairEvidence | PointEvidence;
  readonly runNoise: RunNoise;
  /** See `toleratedLogRatio`. */
  readonly tolerance: number;
}

/** The outcome for one metric, on the log scale; `relativeChange` turns figures into fractions. */
export interface Comparison extends Interval {
  /** Null when there was nothing to compare. */
  readonly estimate: number | null;
  /** One-sided: how likely so much slowdown would be seen if the true one were the tolerance. */
  readonly pValue: number | null;
  /**
   * By the interval of the slowdown and the tolerance: `regression` all of it above (and Holm agrees), `suspected` the
   * estimate above, `none-seen` the estimate not above, `proven` all of it not above. Null when no bound exists: too
   * little to ever fail on, so never to be read as a pass.
   */
  readonly state: ComparisonState | null;
  /** For the two undecided states: see `pairsToDecide`. */
  readonly pairsToDecide: number | null;
}

type Bounded = Pick<Comparison, 'estimate' | 'low' | 'high' | 'pValue'>;

/**
 * Compares every gated metric of a job at once: bounds with `alpha` of risk on each side, and at most `alpha`
 * for any false `regression` among them all (Holm). `proven` for all of them needs no correction.
 *
 * Pairs without run-to-run noise: Hodges-Lehmann and the signed-rank test. Otherwise
 * estimate ± t √(se² + v), se from the Hodges-Lehmann bounds or as given, v the run-to-run variance.
 */
export function compareMetrics(metrics: readonly ComparedMetric[], alpha: number): Comparison[] {
  const bounded = metrics.map((metric) => bound(metric, alpha));
  const rejected = holm(
    bounded.map(({ pValue }) => pValue),
    alpha,
  );
  return metrics.map((metric, i) => {
    const figures = bounded[i]!;
    const state = judge(figures, metric.tolerance, rejected[i]!);
    const undecided = state === 'suspected' || state === 'none-seen';
    const more = undecided ? morePairs(metric, figures.estimate, alpha / metrics.length) : null;
    return { ...figures, state, pairsToDecide: more };
  });
}

/**
 * The log ratio up to which a slowdown is tolerated: `maxRegression` as a fraction (0.1 = 10 %), or `floor` as an
 * absolute time in the unit of `baselineMedian`, whichever allows more. So 20 ms on top of a median of 50 ms
 * are tolerated as 40 %, and on top of 2 s change nothing.
 */
export function toleratedLogRatio(maxRegression: number, floor: number, baselineMedian: number | null): number {
  const relative = Math.log1p(maxRegression);
  const known = baselineMedian !== null && baselineMedian > 0;
  return known ? Math.max(relative, Math.log1p(floor / baselineMedian)) : relative;
}

/** A log ratio as a change: ln 1.25 is 0.25; null stays null, and so does what is too large for a number. */
export function relativeChange(logRatio: number | null): number | null {
  const change = logRatio === null ? null : Math.expm1(logRatio);
  return change !== null && Number.isFinite(change) ? change : null;
}

function bound({ evidence, runNoise, tolerance }: ComparedMetric, alpha: number): Bounded {
  if (evidence.kind === 'point') return widen(evidence, { runNoise, tolerance, alpha });
  const location = hodgesLehmann(evidence.differences, alpha);
  const { estimate, low, high } = location;
  if (estimate === null || low === null || high === null) return { ...location, pValue: null };
  if (runNoise.variance === 0) return { ...location, pValue: signedRankTest(evidence.differences, tolerance) };
  const standardError = (high - low) / (2 * normalQuantile(1 - alpha));
  return widen({ estimate, standardError }, { runNoise, tolerance, alpha });
}

function widen(
  { estimate, standardError }: Pick<PointEvidence, 'estimate' | 'standardError'>,
  { runNoise, tolerance, alpha }: Pick<ComparedMetric, 'runNoise' | 'tolerance'> & { readonly alpha: number },
): Bounded {
  if (standardError === null) return { estimate, low: null, high: null, pValue: null };
  const { variance, degreesOfFreedom } = runNoise;
  const spread = Math.hypot(standardError, Math.sqrt(variance));
  const reach = studentQuantile(1 - alpha, degreesOfFreedom) * spread;
  const excess = estimate - tolerance;
  const sure = excess > 0 ? 0 : 1;
  const pValue = spread > 0 ? studentUpperTail(excess / spread, degreesOfFreedom) : sure;
  return { estimate, low: estimate - reach, high: estimate + reach, pValue };
}

function judge({ estimate, low, high }: Bounded, tolerance: number, rejected: boolean): ComparisonState | null {
  if (estimate === null || low === null || high === null) return null;
  if (low > tolerance && rejected) return 'regression';
  if (estimate > tolerance) return 'suspected';
  return high > tolerance ? 'none-seen' : 'proven';
}

function morePairs(
  { evidence, runNoise, tolerance }: ComparedMetric,
  estimate: number | null,
  alpha: number,
): number | null {
  if (evidence.kind === 'point' || estimate === null) return null;
  const distance = Math.abs(estimate - tolerance);
  return pairsToDecide({ differences: evidence.differences, distance, runNoise, alpha });
}
