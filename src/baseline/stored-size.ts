import { InputError } from '../errors.ts';
import type { ComparisonPlan, Config } from '../model.ts';
import type { RecordTable } from '../records.ts';
import { isMeasured } from '../samples.ts';
import { samplesForBound } from '../stats/order-statistics.ts';
import { fewestPairs } from '../verdict/comparison-size.ts';
import type { StoredRun } from './stored-run.ts';

/**
 * Refuses an earlier run that is so small that a comparison with it could never fail.
 * @throws {InputError} that names the `repeat` to measure the baseline with
 */
export function refuseTooSmall(run: StoredRun, config: Config, plan: ComparisonPlan): void {
  const { figures } = run.summary;
  const [usable, needed] =
    run.table === null
      ? [figures.metrics.latency.count, samplesForBound(50, figures.boundAlpha)]
      : [usableRequests(run.table, config.plan.repeat), fewestPairs(plan)];
  if (usable >= needed) return;
  const repeat = Math.ceil(needed / Math.max(1, config.prompts.count));
  const requests = `${usable} answered request${usable === 1 ? '' : 's'}`;
  throw new InputError(
    `baseline: ${run.path} has ${requests} to compare with, and with fewer than ${needed} a comparison could never fail; measure it again with repeat: ${repeat} or more`,
  );
}

/** Answered requests that a run of `repeat` rounds can be paired with. */
function usableRequests(table: RecordTable, repeat: number): number {
  const seen = new Map<number, number>();
  let usable = 0;
  for (let row = 0; row < table.length; row += 1) {
    const record = table.at(row);
    if (!isMeasured(record)) continue;
    const prompt = table.promptNumber(row);
    const times = (seen.get(prompt) ?? 0) + 1;
    seen.set(prompt, times);
    if (times <= repeat && record.outcome === 'ok') usable += 1;
  }
  return usable;
}
