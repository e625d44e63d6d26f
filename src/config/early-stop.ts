import type { Config } from '../model.ts';
import { needsEvidence } from '../verdict/confidence.ts';
import type { Problems } from './problems.ts';

/** Refuses to look for an early end where nothing can ever be decided early. */
export function refuseIdleEarlyStop(
  { plan, gates, comparison }: Pick<Config, 'plan' | 'gates' | 'comparison'>,
  problems: Problems,
): void {
  if (!plan.earlyStop || comparison !== null) return;
  if (gates.thresholds.some((threshold) => needsEvidence(threshold, gates.confidence))) return;
  const why = 'limits that take the observed value as it is are never decided before the end';
  problems.add(`early-stop: ${why}; set confidence: 95% and a limit, or a baseline`);
}
