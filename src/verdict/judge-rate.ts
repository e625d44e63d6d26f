import type { Subject, Threshold } from '../model.ts';
import type { Samples } from '../samples.ts';
import { judgeCount, requestsToDecide } from '../stats/binomial-test.ts';
import { proportionInterval } from '../stats/intervals.ts';
import { formatCount, formatInteger } from '../units.ts';
import type { Level } from './confidence.ts';
import type { Finding } from './finding.ts';
import { nothingToJudge, undecided } from './finding.ts';
import { comparison, isUpperLimit, keeps } from './limit.ts';
import { metricPhrase } from './subject.ts';
import type { Tally } from './tally.ts';

/** Part of the attempted requests. */
interface Share {
  readonly hits: number;
  readonly total: number;
  /** What the hits did: `failed`. */
  readonly did: string;
}

/** Holds failed / attempted to its limit. */
export function judgeErrorRate(threshold: Threshold, { failed, attempted }: Tally, level: Level): Finding {
  return judgeShare(threshold, { hits: failed, total: attempted, did: 'failed' }, level);
}

/**
 * Holds the share of attempted requests that keep every bound to its limit. A failed request keeps none. Whether a
 * request without a value for a metric keeps its bound is not known: it counts against the threshold, whichever
 * way that points.
 */
export function judgeGoodput(
  threshold: Threshold,
  subject: Extract<Subject, { kind: 'goodput' }>,
  { tally, samples, level }: { tally: Tally; samples: Samples; level: Level },
): Finding {
  const silent = subject.bounds.find(({ metric }) => samples[metric].values.length === 0);
  if (silent !== undefined && tally.completed > 0) {
    return nothingToJudge(`no value for ${metricPhrase(silent.metric)} in ${formatCount(tally.completed)}`);
  }
  const { kept, unknown } = tally.goodputs.get(subject) ?? { kept: 0, unknown: 0 };
  const hits = isUpperLimit(threshold) ? kept + unknown : kept;
  return judgeShare(threshold, { hits, total: tally.attempted, did: 'kept every bound' }, level);
}

function judgeShare(threshold: Threshold, { hits, total, did }: Share, level: Level): Finding {
  if (total === 0) return nothingToJudge('nothing was measured');
  const observed = hits / total;
  const seen = `${formatInteger(hits)} of ${formatCount(total)} ${did}`;
  const found = { observed, interval: proportionInterval(hits, total, level.alpha), samples: total };
  if (!level.needsEvidence) {
    const answer = keeps(observed, threshold) ? 'pass' : 'fail';
    return { ...found, answer, reason: `${comparison(threshold, observed)} (${seen})` };
  }

  const upper = isUpperLimit(threshold);
  const allowedShare = upper ? threshold.limit : 1 - threshold.limit;
  const count = { over: upper ? hits : total - hits, total, allowedShare };
  const answer = judgeCount(count, level.alpha);
  if (answer !== 'inconclusive') {
    const reason = `${comparison(threshold, observed)} with ${level.text} (${seen})`;
    return { ...found, answer, reason };
  }
  const needed = requestsToDecide(count, level.alpha);
  return { ...found, answer, reason: undecided(threshold, level, { observed, samples: total, counted: seen, needed }) };
}

/** Holds completed / total time to its limit, at every confidence by the observed value. */
export function judgeThroughput(
  threshold: Threshold,
  { completed, attempted }: Tally,
  totalTimeSeconds: number,
): Finding {
  if (completed === 0 || !(totalTimeSeconds > 0)) {
    return nothingToJudge(
      `nothing was measured: ${formatInteger(completed)} of ${formatCount(attempted)} were answered`,
    );
  }
  const observed = completed / totalTimeSeconds;
  const how = `${formatCount(completed)}; throughput has no interval, the observed value decides`;
  const answer = keeps(observed, threshold) ? 'pass' : 'fail';
  return {
    observed,
    interval: null,
    samples: completed,
    answer,
    reason: `${comparison(threshold, observed)} (${how})`,
  };
}
