import type { Threshold } from '../model.ts';
import type { MetricSamples } from '../samples.ts';
import { average, standardDeviation } from '../stats/describe.ts';
import { firstTrueUpTo } from '../stats/first-true.ts';
import { averageInterval } from '../stats/intervals.ts';
import { studentQuantile } from '../stats/student-t.ts';
import { formatCount } from '../units.ts';
import type { Level } from './confidence.ts';
import type { Finding } from './finding.ts';
import { nothingToJudge, undecided } from './finding.ts';
import { formatObserved } from './format-quantity.ts';
import { comparison, isUpperLimit, keeps } from './limit.ts';
import { quantityOf } from './subject.ts';

const MAX_REQUESTS = 1_000_000;

/** Holds an average to its limit; where evidence is asked for, its whole confidence interval must be on one side. */
export function judgeAverage(threshold: Threshold, { values }: MetricSamples, level: Level): Finding {
  const observed = average(values);
  if (observed === null) return nothingToJudge('no average can be taken of these values');
  const interval = averageInterval(values, level.alpha);
  const found = { observed, interval, samples: values.length };
  if (!level.needsEvidence) {
    const reason = `${comparison(threshold, observed)} (${formatCount(values.length)})`;
    return { ...found, answer: keeps(observed, threshold) ? 'pass' : 'fail', reason };
  }

  const upper = isUpperLimit(threshold);
  const quantity = quantityOf(threshold.subject);
  const [best, worst] = upper ? [interval.low, interval.high] : [interval.high, interval.low];
  if (worst !== null && keeps(worst, threshold)) {
    const sure = `${upper ? 'at most' : 'at least'} ${formatObserved(worst, threshold.limit, quantity)}`;
    return { ...found, answer: 'pass', reason: `${comparison(threshold, observed)}: ${sure} with ${level.text}` };
  }
  if (best !== null && !keeps(best, threshold)) {
    const sure = `${upper ? 'at least' : 'at most'} ${formatObserved(best, threshold.limit, quantity)}`;
    return { ...found, answer: 'fail', reason: `${comparison(threshold, observed)}: ${sure} with ${level.text}` };
  }
  const needed = requestsToSettle(values, threshold.limit, level.alpha);
  const reason = undecided(threshold, level, { observed, samples: values.length, counted: null, needed });
  return { ...found, answer: 'inconclusive', reason };
}

/**
 * About how many requests would put the interval on one side of the limit if average and spread stayed as they
 * are: the n with t s / √n <= |average - limit|. null when a million would not do; 2 where one value has no spread.
 */
function requestsToSettle(values: Float64Array, limit: number, alpha: number): number | null {
  const spread = standardDeviation(values);
  if (spread === null) return 2;
  const gap = Math.abs(average(values)! - limit);
  const settles = (n: number): boolean => (studentQuantile(1 - alpha, n - 1) * spread) / Math.sqrt(n) <= gap;
  return firstTrueUpTo(values.length, MAX_REQUESTS, settles);
}
