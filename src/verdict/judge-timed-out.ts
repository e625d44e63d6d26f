import { metricOf } from '../metrics.ts';
import type { MetricName, Statistic, Threshold } from '../model.ts';
import type { MetricSamples } from '../samples.ts';
import { formatCount } from '../units.ts';
import type { Finding } from './finding.ts';
import { formatObserved } from './format-quantity.ts';
import { isUpperLimit, keeps, limitPhrase } from './limit.ts';
import { quantityOf, subjectPhrase } from './subject.ts';
import type { Tally, TimedOut } from './tally.ts';

/** Times that a request which is waited for in vain would have stretched. */
const STRETCHED_BY_WAITING: readonly MetricName[] = ['latency', 'ttfb', 'ttft', 'ttfo', 'stream_end'];

/** A year: longer than anything that is measured or a limit. */
const NEVER_SECONDS = 31_536_000;

/** A limit on a statistic of a metric that the answered requests pass. */
export interface Passed {
  readonly threshold: Threshold;
  readonly metric: MetricName;
  readonly statistic: Statistic;
  readonly samples: MetricSamples;
  readonly judge: (samples: MetricSamples) => Finding;
}

/**
 * Why a pass holds only without the requests that timed out; null = it holds with them. Each is taken at its own value where it
 * got that far, else at the time that it had waited. One that was given up while it kept an upper limit shows nothing: it would
 * have taken longer, nobody knows how long.
 */
export function whyFlattered(passed: Passed, { timedOut }: Tally): string | null {
  const { threshold, metric, statistic, samples, judge } = passed;
  if (!STRETCHED_BY_WAITING.includes(metric)) return null;
  const { read } = metricOf(metric);
  const waited = timedOut.filter(({ request }) => (read(request) ?? request.waitedSeconds) !== null);
  if (waited.length === 0) return null;
  const valueOf = ({ request }: TimedOut): number => read(request) ?? request.waitedSeconds!;
  const atWait = judge(withValues(samples, waited, valueOf));
  if (atWait.answer !== 'pass') return waitedReason(threshold, atWait, waited.length);

  if (!isUpperLimit(threshold) || statistic.kind === 'stddev') return null;
  const isOpen = (each: TimedOut): boolean => read(each.request) === null && keeps(valueOf(each), threshold);
  const open = waited.filter(isOpen);
  if (open.length === 0) return null;
  const longer = judge(withValues(samples, waited, (each) => (isOpen(each) ? NEVER_SECONDS : valueOf(each))));
  return longer.answer === 'pass' ? null : openReason(threshold, open.map(valueOf));
}

function withValues(
  { values, prompts }: MetricSamples,
  added: readonly TimedOut[],
  valueOf: (timedOut: TimedOut) => number,
): MetricSamples {
  const all = {
    values: new Float64Array(values.length + added.length),
    prompts: new Int32Array(values.length + added.length),
  };
  all.values.set(values);
  all.values.set(added.map(valueOf), values.length);
  all.prompts.set(prompts);
  all.prompts.set(
    added.map(({ prompt }) => prompt),
    prompts.length,
  );
  return all;
}

function waitedReason(threshold: Threshold, withThem: Finding, added: number): string {
  const waited = added === 1 ? 'it' : 'they';
  return `${holdsOnly(threshold, added)}; counted at the time ${waited} had waited: ${withThem.reason}`;
}

function openReason(threshold: Threshold, waits: readonly number[]): string {
  const longest = formatObserved(Math.max(...waits), threshold.limit, quantityOf(threshold.subject));
  const [given, would] = waits.length === 1 ? ['it was given up after', 'it'] : ['given up after at most', 'they'];
  return `${holdsOnly(threshold, waits.length)}; ${given} ${longest}, and how long ${would} would have taken is not known`;
}

function holdsOnly(threshold: Threshold, timedOut: number): string {
  const limit = `the ${limitPhrase(threshold)} on ${subjectPhrase(threshold.subject)}`;
  return `${limit} holds only without ${formatCount(timedOut, 'timed-out request')}`;
}
