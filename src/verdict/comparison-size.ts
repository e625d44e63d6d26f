import type { BaselinePlan, ComparisonPlan } from '../model.ts';
import type { RunNoise } from '../stats/evidence.ts';
import { minimumPairs } from '../stats/pairs-needed.ts';
import { deploymentNoise, storedRunNoise } from '../stats/run-noise.ts';
import { FEWEST_TAIL_PAIRS } from '../stats/tail-ratio.ts';

/** How much the two sides differ for no reason, beside what their requests show. */
export function runNoiseOf(baseline: BaselinePlan): RunNoise {
  return baseline.kind === 'endpoint' ? deploymentNoise(baseline.deploymentVariation) : storedRunNoise();
}

/** A history's own spread says how far a run's median varies, however few requests it is of. */
const FEWEST_FOR_MEDIAN = 2;

/**
 * The fewest pairs with which each compared figure could still fail: 5 for one median at 95 %, 6 for two or three, 200 for a tail.
 * With fewer the comparison would be a gate that is always open.
 */
export function fewestPairs({
  baseline,
  metrics,
  alpha,
}: Pick<ComparisonPlan, 'baseline' | 'metrics' | 'alpha'>): number {
  if (baseline.kind === 'history') return FEWEST_FOR_MEDIAN;
  const medians = minimumPairs(metrics.length, alpha, runNoiseOf(baseline));
  return metrics.some(({ percent }) => percent !== 50) ? Math.max(medians, FEWEST_TAIL_PAIRS) : medians;
}
