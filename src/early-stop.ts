import type { Baseline } from './baseline/load-baseline.ts';
import { compareBaseline } from './compare-baseline.ts';
import { allowedSteps } from './config/allowed-steps.ts';
import type { EarlyStop } from './measure/drive.ts';
import type { Config } from './model.ts';
import { otherArm } from './open-target.ts';
import type { RecordTable } from './records.ts';
import { planLooks, type LookPlan } from './stats/early-stop.ts';
import { NO_RUN_NOISE } from './stats/run-noise.ts';
import { needsEvidence } from './verdict/confidence.ts';
import { runNoiseOf } from './verdict/comparison-size.ts';
import { evaluate } from './verdict/evaluate.ts';

/** The most measured steps (requests, or pairs of them) that a run can come to. */
export function plannedSteps(config: Config): number {
  const { prompts, plan, patience } = config;
  const arms = otherArm(config) === null ? 1 : 2;
  return Math.min(prompts.count * plan.repeat, allowedSteps(patience.maxRequests, plan.warmup, arms));
}

/** When to look at the unfinished results of a run, and how strictly; null = never, or there is nothing to send. */
export function planEarlyStop(config: Config, baseline: Baseline | null): LookPlan | null {
  return config.plan.earlyStop ? looksAt(plannedSteps(config), baseline) : null;
}

/** The same for so many steps at most, whether or not a run may end early; null = there are none. */
export function looksAt(total: number, baseline: Baseline | null): LookPlan | null {
  if (total === 0) return null;
  const found = comparable(baseline);
  if (found === null) return planLooks({ total, metrics: 0, alpha: 0.05, runNoise: NO_RUN_NOISE });
  const { metrics, alpha, baseline: plan } = found.plan;
  return planLooks({ total, metrics: metrics.length, alpha, runNoise: runNoiseOf(plan) });
}

/** The looks themselves; the one at the end is the verdict. `table` is read as it grows. */
export function createEarlyStop(
  looks: LookPlan,
  run: { readonly config: Config; readonly baseline: Baseline | null; readonly table: RecordTable },
): EarlyStop {
  return { at: looks.at.slice(0, -1), isDecided: () => isDecided(looks, run) };
}

/**
 * Whether more requests could still change the verdict: not after a regression, and not when the comparison has proven that
 * there is none and every limit that wants evidence has it. Where nothing can be compared, the limits alone decide.
 */
function isDecided(
  looks: LookPlan,
  { config, baseline, table }: { config: Config; baseline: Baseline | null; table: RecordTable },
): boolean {
  const found = comparable(baseline);
  const compared = found === null ? null : compareBaseline(found, table, looks.alpha);
  if (compared?.state === 'regression') return true;
  if (compared !== null && compared.state !== 'proven') return false;
  const { thresholds: all, confidence } = config.gates;
  const thresholds = all.filter((threshold) => needsEvidence(threshold, confidence));
  if (compared === null && thresholds.length === 0) return false;
  const checks = evaluate({ table, thresholds, confidence, looks: looks.at.length, totalTimeSeconds: 0 });
  return checks.every(({ answer }) => answer !== 'inconclusive');
}

/** A baseline that nothing can be compared with decides nothing. */
function comparable(baseline: Baseline | null): Baseline | null {
  return baseline === null || baseline.compared === null ? null : baseline;
}
