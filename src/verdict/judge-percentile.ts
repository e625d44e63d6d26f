import type { Answer, Threshold } from '../model.ts';
import { release } from '../release.ts';
import type { MetricSamples } from '../samples.ts';
import type { Count } from '../stats/binomial-test.ts';
import { isProvenMiss, judgeCount, requestsToDecide } from '../stats/binomial-test.ts';
import { percentileInterval } from '../stats/intervals.ts';
import { minimumSamples, percentile, shareAbove, sortSamples } from '../stats/quantile.ts';
import { formatCount, formatInteger } from '../units.ts';
import type { Level } from './confidence.ts';
import type { Finding } from './finding.ts';
import { undecided } from './finding.ts';
import { formatLimit, formatObserved } from './format-quantity.ts';
import { comparison, isUpperLimit, keeps, limitPhrase } from './limit.ts';
import { quantityOf, subjectPhrase } from './subject.ts';

/**
 * Holds a percentile to its limit. "p95 <= 2 s" says that at most 5 % of requests take more than 2 s, so evidence
 * is a count: the exact binomial test. At `point` the observed percentile decides; with fewer samples than it
 * needs there is none, and only a miss that the count proves is an answer.
 */
export function judgePercentile(threshold: Threshold, percent: number, samples: MetricSamples, level: Level): Finding {
  const { values, prompts } = samples;
  const sorted = sortSamples(values);
  const observed = percentile(sorted, percent);
  const count: Count = {
    over: values.reduce((total, value) => total + (keeps(value, threshold) ? 0 : 1), 0),
    total: values.length,
    allowedShare: isUpperLimit(threshold) ? shareAbove(percent) : 1 - shareAbove(percent),
  };
  const interval = percentileInterval({ samples: values, sorted, groups: prompts }, percent, level.alpha);
  const furthest = (isUpperLimit(threshold) ? sorted.at(-1) : sorted[0]) ?? Number.NaN;
  release(sorted);
  const found = { observed, interval, samples: values.length };

  if (level.needsEvidence) {
    const answer = judgeCount(count, level.alpha);
    return { ...found, answer, reason: evidenceReason({ threshold, observed, count, answer }, level) };
  }
  if (observed !== null) {
    const reason = `${comparison(threshold, observed)} (${formatCount(count.total)})`;
    return { ...found, answer: keeps(observed, threshold) ? 'pass' : 'fail', reason };
  }
  if (isProvenMiss(count, level.alpha)) {
    return { ...found, answer: 'fail', reason: countReason({ threshold, observed, count, answer: 'fail' }) };
  }
  return { ...found, answer: 'inconclusive', reason: tooFewReason(threshold, percent, { count, furthest }) };
}

interface Judged {
  readonly threshold: Threshold;
  readonly observed: number | null;
  readonly count: Count;
  readonly answer: Answer;
}

function evidenceReason(judged: Judged, level: Level): string {
  const { threshold, observed, count, answer } = judged;
  if (answer !== 'inconclusive') return `${countReason(judged)} (${level.text})`;
  return undecided(threshold, level, {
    observed,
    samples: count.total,
    counted: missesPhrase(count),
    needed: requestsToDecide(count, level.alpha),
  });
}

/** `p95 latency 2.31 s is over the limit of 2 s: 12 of 100 requests missed it, at most 5 % may`. */
function countReason({ threshold, observed, count, answer }: Judged): string {
  const misses = missesPhrase(count);
  if (observed !== null) return `${comparison(threshold, observed)}: ${misses}`;
  const relation = answer === 'pass' ? 'keeps' : 'misses';
  return `${subjectPhrase(threshold.subject)} ${relation} the ${limitPhrase(threshold)}: ${misses}`;
}

function missesPhrase({ over, total, allowedShare }: Count): string {
  return `${formatInteger(over)} of ${formatCount(total)} missed it, at most ${formatLimit(allowedShare, 'share')} may`;
}

function tooFewReason(threshold: Threshold, percent: number, seen: { count: Count; furthest: number }): string {
  const { count, furthest } = seen;
  const needed = `needs at least ${formatCount(minimumSamples(percent))} with a value and got ${formatInteger(count.total)}`;
  const word = isUpperLimit(threshold) ? 'largest' : 'smallest';
  const value = formatObserved(furthest, threshold.limit, quantityOf(threshold.subject));
  return `${subjectPhrase(threshold.subject)} ${needed} (${word} ${value}, ${limitPhrase(threshold)})`;
}
