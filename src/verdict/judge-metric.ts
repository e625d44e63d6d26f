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

type MetricSubject = Extract<Subject, { kind: 'metric' }>;

/** What a metric's threshold is judged by. */
export interface MetricEvidence {
  readonly samples: MetricSamples;
  readonly tally: Tally;
  readonly level: Level;
}

/** Times that a request which is waited for in vain would have stretched. */
const STRETCHED_BY_WAITING: readonly MetricName[] = ['latency', 'ttfb', 'ttft', 'ttfo', 'stream_end'];

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

  const complete = withTimedOut(samples, metric, tally);
  const judged = complete.values.length === samples.values.length ? finding : judge(complete);
  if (judged.answer === 'pass') return finding;
  const added = complete.values.length - samples.values.length;
  return { ...finding, answer: 'inconclusive', reason: flatteredReason(threshold, judged, added) };
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

/** The samples, and each timed-out request at its own value where it got that far, else at the time it had waited. */
function withTimedOut(samples: MetricSamples, metric: MetricName, { timedOut }: Tally): MetricSamples {
  if (!STRETCHED_BY_WAITING.includes(metric)) return samples;
  const { read } = metricOf(metric);
  const added = timedOut.flatMap(({ request, prompt }) => {
    const value = read(request) ?? request.waitedSeconds;
    return value === null ? [] : [{ value, prompt }];
  });
  const values = new Float64Array(samples.values.length + added.length);
  values.set(samples.values);
  values.set(
    added.map(({ value }) => value),
    samples.values.length,
  );
  const prompts = new Int32Array(values.length);
  prompts.set(samples.prompts);
  prompts.set(
    added.map(({ prompt }) => prompt),
    samples.prompts.length,
  );
  return { values, prompts };
}

function flatteredReason(threshold: Threshold, withThem: Finding, added: number): string {
  const limit = `the ${limitPhrase(threshold)} on ${subjectPhrase(threshold.subject)}`;
  const waited = added === 1 ? 'it' : 'they';
  const without = `${formatCount(added, 'timed-out request')}; counted at the time ${waited} had waited`;
  return `${limit} holds only without ${without}: ${withThem.reason}`;
}
