import type { ComparisonPlan, Plan, PromptList } from '../model.ts';
import type { RecordTable } from '../records.ts';
import { isMeasured } from '../samples.ts';
import type { StoredFigures } from '../verdict/comparison-evidence.ts';
import { fewestPairs } from '../verdict/comparison-size.ts';
import { formatCount } from '../units.ts';
import type { StoredRun } from './stored-run.ts';

/** How much a run sends. */
export interface RunSize {
  readonly prompts: Pick<PromptList, 'count'>;
  readonly plan: Pick<Plan, 'repeat'>;
}

/**
 * Why a comparison with an earlier run could never fail: it is too small, in words that go on after its name, with what to do;
 * null = it is large enough.
 */
export function whyTooSmall(run: StoredRun, size: RunSize, plan: ComparisonPlan): string | null {
  const { table, summary } = run;
  if (table === null) return whyUnbounded(summary.figures, plan);
  const usable = usableRequests(table, size.plan.repeat);
  const needed = fewestPairs(plan);
  if (usable >= needed) return null;
  const repeat = Math.ceil(needed / Math.max(1, size.prompts.count));
  return `has ${formatCount(usable, 'answered request')} to compare with, and with fewer than ${needed} a comparison could never fail; measure it again with repeat: ${repeat} or more`;
}

/** Without bounds of its own a median says nothing against another one; of a single answer there is no median at all. */
function whyUnbounded({ metrics }: StoredFigures, plan: ComparisonPlan): string | null {
  const unbounded = plan.metrics.find(({ metric }) => {
    const { count, low, high } = metrics[metric];
    return count > 0 && (low === null || high === null);
  });
  if (unbounded === undefined) return null;
  const { metric } = unbounded;
  const answers = formatCount(metrics[metric].count, 'answer');
  return `has no confidence bounds of the median of ${metric}, as it is of ${answers} only, so a comparison could never fail; keep its metrics_requests.csv beside it, or measure it again with a larger repeat`;
}

/** Answered requests that a run of `repeat` rounds can be paired with. */
function usableRequests(table: RecordTable, repeat: number): number {
  const seen = new Map<number, number>();
  let usable = 0;
  for (let row = 0; row < table.length; row += 1) {
    const record = table.view(row);
    if (!isMeasured(record)) continue;
    const prompt = table.promptNumber(row);
    const times = (seen.get(prompt) ?? 0) + 1;
    seen.set(prompt, times);
    if (times <= repeat && record.outcome === 'ok') usable += 1;
  }
  return usable;
}
