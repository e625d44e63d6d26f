import type { Unit } from '../metrics.ts';
import { METRICS, metricOf } from '../metrics.ts';
import type { MetricName, Statistic, Subject } from '../model.ts';

/** What a limit is counted in. A `share` is a fraction from 0 to 1. */
export type Quantity = Unit | 'share' | 'requests_per_second';

/** The metrics that a threshold can name. */
export const METRIC_NAMES: readonly MetricName[] = METRICS.map((metric) => metric.name);

/** What the limit of a subject is counted in. */
export function quantityOf(subject: Subject): Quantity {
  if (subject.kind === 'metric') return metricOf(subject.metric).unit;
  return subject.kind === 'throughput_rps' ? 'requests_per_second' : 'share';
}

/** A statistic as thresholds write it: `average`, `p99.9`. */
export function statisticName(statistic: Statistic): string {
  return statistic.kind === 'percentile' ? `p${statistic.percent}` : statistic.kind;
}

const STATISTIC_WORDS = { average: 'average', min: 'minimum', max: 'maximum', stddev: 'standard deviation of' };
const RATE_WORDS = { error_rate: 'error rate', throughput_rps: 'throughput', goodput: 'goodput' };

/** A subject as a sentence writes it: `p95 latency`, `average time to first token (TTFT)`, `error rate`. */
export function subjectPhrase(subject: Subject): string {
  if (subject.kind === 'regression') return `slowdown in p${subject.percent} ${metricPhrase(subject.metric)}`;
  if (subject.kind !== 'metric') return RATE_WORDS[subject.kind];
  const { statistic, metric } = subject;
  const word = statistic.kind === 'percentile' ? statisticName(statistic) : STATISTIC_WORDS[statistic.kind];
  return `${word} ${metricPhrase(metric)}`;
}

/** A metric as a sentence writes it: its label with a small first letter. */
export function metricPhrase(name: MetricName): string {
  const { label } = metricOf(name);
  return label.charAt(0).toLowerCase() + label.slice(1);
}
