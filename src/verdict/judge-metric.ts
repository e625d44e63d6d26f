import { metricOf } from '../metrics.ts';
import type { MetricName, Statistic, Subject, Threshold } from '../model.ts';
import type { MetricSamples } from '../samples.ts';
import { formatCount, formatInteger } from '../units.ts';
import type { Level } from './confidence.ts';
import type { Finding } from './finding.ts';
import { MOST_FAILED, nothingToJudge, ONLY_SURVIVORS } from './finding.ts';
import { formatObserved } from './format-quantity.ts';
import { judgeAverage } from './judge-average.ts';
import { judgeExtreme } from './judge-extreme.ts';
import { judgePercentile } from './judge-percentile.ts';
import { limitPhrase } from './limit.ts';
import { metricPhrase, quantityOf, subjectPhrase } from './subject.ts';
import type { Tally } from './tally.ts';
import { whyFlattered } from './judge-timed-out.ts';

type MetricSubject = Extract<Subject, { kind: 'metric' }>;

/** What a metric's threshold is judged by. */
export interface MetricEvidence {
  readonly samples: MetricSamples;
  readonly tally: Tally;
  readonly level: Level;
}

/** Holds a metric to its limit, and doubts the answer where failed requests make the answered ones look good. */
export function judgeMetric(threshold: Threshold, subject: MetricSubject, evidence: MetricEvidence): Finding {
  const { samples, tally, level } = evidence;
  const { metric, statistic } = subject;
  if (samples.values.length === 0) return nothingToJudge(whyNothing(metric, tally));
  const judge = (of: MetricSamples): Finding => judgeStatistic(threshold, statistic, of, level);
  const finding = judge(samples);
  if (leavesSurvivors(tally)) {
    return { ...finding, answer: 'inconclusive', reason: survivorReason(threshold, finding, tally) };
  }
  if (finding.answer !== 'pass') return finding;

  const reason = whyFlattered({ threshold, metric, statistic, samples, judge }, tally);
  return reason === null ? finding : { ...finding, answer: 'inconclusive', reason };
}

function judgeStatistic(threshold: Threshold, statistic: Statistic, samples: MetricSamples, level: Level): Finding {
  if (statistic.kind === 'percentile') return judgePercentile(threshold, statistic.percent, samples, level);
  if (statistic.kind === 'average') return judgeAverage(threshold, samples, level);
  return judgeExtreme(threshold, statistic.kind, samples);
}

function whyNothing(metric: MetricName, { attempted, completed, failed }: Tally): string {
  if (attempted === 0) return 'nothing was measured';
  if (completed === 0) return `nothing was measured: ${formatInteger(failed)} of ${formatCount(attempted)} failed`;
  const reason = `unknown when ${metricOf(metric).unknownWhen}`;
  return `no value for ${metricPhrase(metric)} in ${formatCount(completed)} (${reason})`;
}

/** So many failed that the answered ones no longer speak for all, whichever way they look. */
function leavesSurvivors({ attempted, failed }: Tally): boolean {
  return failed / attempted > MOST_FAILED;
}

function survivorReason(threshold: Threshold, { observed }: Finding, { attempted, failed }: Tally): string {
  const { subject, limit } = threshold;
  const seen = observed === null ? '' : `observed ${formatObserved(observed, limit, quantityOf(subject))}, `;
  const share = formatObserved(failed / attempted, MOST_FAILED, 'share');
  const failures = `${formatInteger(failed)} of ${formatCount(attempted)} failed (${share})`;
  return `${subjectPhrase(subject)} cannot be judged: ${failures}, ${ONLY_SURVIVORS} (${seen}${limitPhrase(threshold)})`;
}
