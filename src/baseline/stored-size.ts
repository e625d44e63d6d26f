import { InputError } from '../errors.ts';
import type { ComparisonPlan, Plan, PromptList } from '../model.ts';
import type { RecordTable } from '../records.ts';
import { isMeasured } from '../samples.ts';
import type { StoredFigures } from '../verdict/comparison-evidence.ts';
import { fewestPairs } from '../verdict/comparison-size.ts';
import type { StoredRun } from './stored-run.ts';

/** How much a run sends. */
export interface RunSize {
  readonly prompts: Pick<PromptList, 'count'>;
  readonly plan: Pick<Plan, 'repeat'>;
}

/**
 * Refuses an earlier run that is so small that a comparison with it could never fail.
 * @throws {InputError} that names the `repeat` to measure the baseline with
 */
export function refuseTooSmall(run: StoredRun, size: RunSize, plan: ComparisonPlan): void {
  const { table, path, summary } = run;
  if (table === null) return refuseUnbounded(path, summary.figures, plan);
  const usable = usableRequests(table, size.plan.repeat);
  const needed = fewestPairs(plan);
  if (usable >= needed) return;
  const repeat = Math.ceil(needed / Math.max(1, size.prompts.count));
  const requests = `${usable} answered request${usable === 1 ? '' : 's'}`;
  throw new InputError(
    `baseline: ${path} has ${requests} to compare with, and with fewer than ${needed} a comparison could never fail; measure it again with repeat: ${repeat} or more`,
  );
}

/** Without bounds of its own a median says nothing against another one. */
function refuseUnbounded(path: string, { metrics }: StoredFigures, plan: ComparisonPlan): void {
  const unbounded = plan.metrics.find(({ metric }) => {
    const { p50, low, high } = metrics[metric];
    return p50 !== null && (low === null || high === null);
  });
  if (unbounded === undefined) return;
  const what = `no confidence bounds of the median of ${unbounded.metric}, as it is of ${metrics[unbounded.metric].count} answers only`;
  throw new InputError(
    `baseline: ${path} has ${what}, so a comparison could never fail; keep its metrics_requests.csv beside it, or measure it again with a larger repeat`,
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
