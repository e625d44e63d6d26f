import type { Answer } from '../model.ts';
import { binomialCdf, binomialUpperTail } from './binomial.ts';
import { firstTrueUpTo } from './first-true.ts';
import { isSignificant } from './significance.ts';

const MAX_REQUESTS = 1_000_000;

/** How many requests missed a bound, and how many may. */
export interface Count {
  /** Requests over the limit (for a rate: failed ones). */
  readonly over: number;
  readonly total: number;
  /** The share that may be over: 0.05 for a p95 limit, the allowed rate for `error_rate`. */
  readonly allowedShare: number;
}

/**
 * Whether counting settles the limit: fail or pass only when the opposite is at most `alpha` likely.
 * Nothing counted is inconclusive here. An allowed share of 0 can be missed, never proven.
 *
 * Source: the exact binomial test (Clopper & Pearson); MLPerf Inference judges its tail latencies the same way.
 */
export function judgeCount(count: Count, alpha: number): Answer {
  if (count.allowedShare >= 1) return 'pass';
  if (isProvenMiss(count, alpha)) return 'fail';
  const atMost = binomialCdf(count.over, count.total, count.allowedShare);
  return isSignificant(atMost, alpha) ? 'pass' : 'inconclusive';
}

/**
 * Whether so many over the limit are at most `alpha` likely if the limit were kept.
 * Needs no minimum sample: 4 of 4 over a p95 limit are a proven miss.
 */
export function isProvenMiss({ over, total, allowedShare }: Count, alpha: number): boolean {
  return isSignificant(binomialUpperTail(over, total, allowedShare), alpha);
}

/**
 * About how many requests would settle the limit if the share seen so far went on: at least as many as there
 * were, rounded against a verdict; null when a million would not do, and when nothing was counted.
 */
export function requestsToDecide(count: Count, alpha: number): number | null {
  const { over, total, allowedShare } = count;
  if (total === 0) return null;
  const round = over / total > allowedShare ? Math.floor : Math.ceil;
  const decided = (n: number): boolean =>
    judgeCount({ over: round((over * n) / total), total: n, allowedShare }, alpha) !== 'inconclusive';
  return firstTrueUpTo(total, MAX_REQUESTS, decided);
}
