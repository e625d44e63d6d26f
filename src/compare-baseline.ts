import type { Baseline } from './baseline/load-baseline.ts';
import type { Check } from './model.ts';
import type { RecordTable } from './records.ts';
import type { ReportComparison } from './report/report.ts';
import { compareRuns } from './verdict/comparison.ts';
import { comparisonChecks, uncomparedChecks } from './verdict/comparison-checks.ts';
import { runNoiseOf } from './verdict/comparison-size.ts';

/**
 * Compares what was measured so far with the baseline. `alpha` is the risk of this one look, where the growing data of a run is
 * looked at several times.
 */
export function compareBaseline(
  baseline: Baseline,
  candidate: RecordTable,
  alpha = baseline.plan.alpha,
): ReportComparison {
  const { plan, identity, compared, problem, notes } = baseline;
  const { maxRegression } = plan;
  const common = { baseline: identity, confidence: 1 - plan.alpha, maxRegression, problem };
  if (compared === null) return { ...common, state: null, metrics: [], pairs: null, sides: [], notes };
  const runNoise = runNoiseOf(plan.baseline);
  const comparison = compareRuns({ candidate, baseline: compared, runNoise, rules: plan, alpha });
  return { ...common, ...comparison, notes: [...notes, ...comparison.notes] };
}

/** The checks of a comparison; none where nothing is compared. */
export function comparedChecks(baseline: Baseline | null, comparison: ReportComparison | null): Check[] {
  if (baseline === null || comparison === null) return [];
  const { plan, problem } = baseline;
  return problem === null ? comparisonChecks(comparison.metrics, plan) : uncomparedChecks(plan, problem);
}
