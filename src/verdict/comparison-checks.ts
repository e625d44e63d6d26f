import type { Answer, Check, ComparisonPlan, MetricComparison, RegressionMetric } from '../model.ts';
import { formatLimit } from './format-quantity.ts';

type Rules = Pick<ComparisonPlan, 'metrics' | 'maxRegression' | 'required'>;

/** A comparison as checks, one for each compared figure: a slowdown beside what is tolerated. */
export function comparisonChecks(metrics: readonly MetricComparison[], { maxRegression }: Rules): Check[] {
  return metrics.map((compared) => ({
    ...checkOf(compared, maxRegression, compared.tolerated),
    observed: compared.change,
    interval: { low: compared.low, high: compared.high },
    samples: compared.samples,
    answer: compared.answer,
    reason: compared.reason,
  }));
}

/** The same where nothing could be compared: inconclusive, or a failure where a baseline is required. */
export function uncomparedChecks({ metrics, maxRegression, required }: Rules, reason: string): Check[] {
  const answer: Answer = required ? 'fail' : 'inconclusive';
  return metrics.map((figure) => ({
    ...checkOf(figure, maxRegression, maxRegression),
    observed: null,
    interval: null,
    samples: 0,
    answer,
    reason,
  }));
}

function checkOf(
  { metric, percent }: Pick<RegressionMetric, 'metric' | 'percent'>,
  maxRegression: number,
  limit: number,
): Pick<Check, 'threshold'> {
  const source = `max-regression ${formatLimit(maxRegression, 'share').replace(' ', '')} (${metric}.p${percent})`;
  const subject = { kind: 'regression', metric, percent } as const;
  return { threshold: { source, subject, operator: '<=', limit, warnOnly: false } };
}
