import { metricOf } from '../metrics.ts';
import type { Check, Statistic, Subject } from '../model.ts';
import { formatBeside, type DisplayUnit } from '../units.ts';

/** What a limit judges, as files name it: `latency.p95`, `error_rate`, `goodput`, `regression(latency.p50)`. */
export function subjectName(subject: Subject): string {
  if (subject.kind === 'regression') return `regression(${subject.metric}.p${subject.percent})`;
  return subject.kind === 'metric' ? `${subject.metric}.${statisticName(subject.statistic)}` : subject.kind;
}

/** What a limit and the observed value beside it are counted in. */
export function subjectUnit(subject: Subject): DisplayUnit {
  if (subject.kind === 'metric') return metricOf(subject.metric).unit;
  if (subject.kind === 'regression') return 'change';
  return subject.kind === 'throughput_rps' ? 'requests_per_second' : 'share';
}

/** What was observed, with enough digits to stand on the right side of the limit. */
export function observedText({ threshold, observed }: Check): string {
  return formatBeside(observed, threshold.limit, subjectUnit(threshold.subject));
}

function statisticName(statistic: Statistic): string {
  return statistic.kind === 'percentile' ? `p${statistic.percent}` : statistic.kind;
}
