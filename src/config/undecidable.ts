import type { ComparisonPlan, MetricName, Plan, PromptList } from '../model.ts';
import { fewestPairs } from '../verdict/comparison-size.ts';
import { allowedSteps } from './allowed-steps.ts';
import type { Problems } from './problems.ts';
import type { InputValues } from './read-values.ts';
import { figureName } from './regression-metrics.ts';

/** What decides how much there will be to compare. */
interface Size {
  readonly values: InputValues;
  readonly problems: Problems;
  readonly plan: Plan;
  /** null = there was a problem. */
  readonly prompts: PromptList | null;
}

/** Metrics that only a streamed answer has. */
const STREAMED: readonly MetricName[] = ['ttft', 'ttfo', 'tpot', 'decode_tps', 'max_gap'];

/** Refuses a comparison that could never fail: a gate that is always open is worse than none. */
export function refuseUndecidable(comparison: ComparisonPlan, { values, problems, plan, prompts }: Size): void {
  for (const figure of comparison.metrics) {
    const name = figureName(figure);
    if (STREAMED.includes(figure.metric) && !values.stream) {
      problems.add(`regression-metrics: ${name} is unknown with stream: false; stream, or leave ${name} out`);
    }
    if (figure.metric === 'connect' && plan.connection === 'reuse') {
      problems.add(`regression-metrics: ${name} is known of the first request only; set connection: fresh`);
    }
    if (figure.percent !== 50 && comparison.baseline.kind !== 'endpoint') {
      const why = 'the tail of one run differs from that of the next by a third for no reason';
      problems.add(`regression-metrics: ${name} needs baseline: endpoint, because ${why}; write ${figure.metric}.p50`);
    }
  }
  if (prompts !== null && prompts.count > 0) refuseTooFew(comparison, { values, problems, plan, prompts });
}

function refuseTooFew(comparison: ComparisonPlan, size: Size & { readonly prompts: PromptList }): void {
  const { values, problems, plan, prompts } = size;
  const needed = fewestPairs(comparison);
  const figures = comparison.metrics.map(figureName).join(', ');
  const why = `with fewer than ${needed} a comparison of ${figures} could never fail`;
  const planned = prompts.count * plan.repeat;
  if (planned < needed) {
    const repeat = Math.ceil(needed / prompts.count);
    problems.add(
      `repeat: ${plan.repeat} gives ${count(planned, comparison)}, and ${why}; set repeat: ${repeat} or more`,
    );
  }
  const most = values['max-requests'];
  const arms = comparison.baseline.kind === 'endpoint' ? 2 : 1;
  const allowed = allowedSteps(most, plan.warmup, arms);
  if (allowed < needed) {
    const enough = arms * (needed + plan.warmup);
    problems.add(`max-requests: ${most} allows ${count(allowed, comparison)}, and ${why}; allow ${enough} or more`);
  }
}

/** A history is compared with as a whole, everything else request by request. */
function count(requests: number, { baseline }: ComparisonPlan): string {
  const noun = baseline.kind === 'history' ? 'request' : 'pair';
  return `${requests} ${noun}${requests === 1 ? '' : 's'}`;
}
