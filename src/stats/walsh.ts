import type { SortedSamples } from './quantile.ts';

/** Where a value splits the Walsh averages. */
export interface Split {
  /** How many are at most the value. */
  readonly upTo: number;
  /** The largest of those; -Infinity without one. */
  readonly below: number;
  /** The smallest of the others; Infinity without one. */
  readonly above: number;
}

/**
 * Counts the averages (s_i + s_j)/2, i <= j, up to `value`, without listing them: as the smaller element grows,
 * the largest partner that keeps the average small enough only moves down, so one pass of n steps does.
 */
export function splitWalsh(sorted: SortedSamples, value: number): Split {
  let upTo = 0;
  let below = -Infinity;
  let above = Infinity;
  let j = sorted.length - 1;
  for (let i = 0; i < sorted.length; i++) {
    while (j >= i && (sorted[i]! + sorted[j]!) / 2 > value) j--;
    const next = j < i ? i : j + 1;
    const nextUp = next < sorted.length ? (sorted[i]! + sorted[next]!) / 2 : Infinity;
    if (nextUp < above) above = nextUp;
    if (j < i) break;
    upTo += j - i + 1;
    const largest = (sorted[i]! + sorted[j]!) / 2;
    if (largest > below) below = largest;
  }
  return { upTo, below, above };
}

/**
 * The Walsh average at position `k` (from 0) of their sorted list of n(n+1)/2, exactly, in memory for n.
 *
 * Bisection on the value, where each count also moves the bracket onto averages that exist; it ends on one.
 * A few dozen passes over n elements in practice, for two thousand pairs as for a million.
 */
export function selectWalsh(sorted: SortedSamples, k: number): number {
  let low = sorted[0]!;
  let high = sorted.at(-1)!;
  while (low < high) {
    const middle = low + (high - low) / 2;
    const { upTo, below, above } = splitWalsh(sorted, middle < high ? middle : low);
    if (k < upTo) high = below;
    else low = above;
  }
  return low;
}
