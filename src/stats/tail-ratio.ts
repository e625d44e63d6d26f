import { createRandom } from '../random.ts';
import { standardDeviation } from './describe.ts';
import type { PointEvidence } from './evidence.ts';

const RESAMPLES = 2000;
/** With fewer pairs a tail is too noisy to be compared. */
export const FEWEST_TAIL_PAIRS = 200;

/** Pairs that belong together, and the percentile of each side whose ratio is wanted. */
export interface TailPairs {
  readonly candidate: readonly number[];
  /** As long as `candidate`, pair by pair. */
  readonly baseline: readonly number[];
  /** As a fraction: 0.95. */
  readonly p: number;
}

/**
 * The log ratio of a tail percentile over pairs, with a standard error by resampling whole pairs;
 * null below 200 pairs, where it is too noisy to gate on, or when the ratio does not exist.
 * The same pairs always give the same answer.
 *
 * Source: Efron & Tibshirani, An Introduction to the Bootstrap (1993), ch. 6; percentiles are type 7.
 */
export function tailRatio({ candidate, baseline, p }: TailPairs): PointEvidence | null {
  const n = candidate.length;
  if (n < FEWEST_TAIL_PAIRS) return null;
  const above = weightedQuantile(candidate, p);
  const below = weightedQuantile(baseline, p);
  const logRatio = (counts: Uint32Array): number => Math.log(above(counts) / below(counts));

  const random = createRandom('tail-ratio');
  const counts = new Uint32Array(n);
  const estimate = logRatio(counts.fill(1));
  if (!Number.isFinite(estimate)) return null;
  const resampled = Float64Array.from({ length: RESAMPLES }, () => {
    counts.fill(0);
    for (let i = 0; i < n; i++) counts[Math.floor(random() * n)]! += 1;
    return logRatio(counts);
  });
  const standardError = standardDeviation(resampled);
  return standardError === null ? null : { kind: 'point', estimate, standardError };
}

/** The quantile of values of which each occurs a number of times; the numbers sum to their length. */
function weightedQuantile(values: readonly number[], p: number): (counts: Uint32Array) => number {
  const n = values.length;
  const order = values.map((_, i) => i).toSorted((i, j) => values[i]! - values[j]!);
  const h = (n - 1) * p;
  const position = Math.floor(h);
  return (counts) => {
    let k = 0;
    let seen = counts[order[0]!]!;
    while (seen <= position) seen += counts[order[++k]!]!;
    const low = values[order[k]!]!;
    while (seen <= position + 1 && k < n - 1) seen += counts[order[++k]!]!;
    return low + (h - position) * (values[order[k]!]! - low);
  };
}
