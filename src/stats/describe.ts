import type { Distribution } from '../model.ts';
import type { SortedSamples } from './quantile.ts';
import { percentile } from './quantile.ts';

/** The usual figures of one metric, in its own unit. The order in which samples came does not matter, not even for the last bit. */
export function describeFigures(sorted: SortedSamples): Distribution {
  return {
    count: sorted.length,
    average: average(sorted),
    stddev: standardDeviation(sorted),
    min: sorted[0] ?? null,
    max: sorted.at(-1) ?? null,
    p50: percentile(sorted, 50),
    p90: percentile(sorted, 90),
    p95: percentile(sorted, 95),
    p99: percentile(sorted, 99),
  };
}

/** The arithmetic mean; null without values. */
export function average(values: ArrayLike<number>): number | null {
  return values.length === 0 ? null : finite(sum(values) / values.length);
}

/** The sample standard deviation (n - 1), in two passes; null below two values. */
export function standardDeviation(values: ArrayLike<number>): number | null {
  const mean = average(values);
  if (mean === null || values.length < 2) return null;
  return finite(Math.sqrt(sumOfSquares(values, mean) / (values.length - 1)));
}

/** The part of the sum that the largest sample makes up: of samples from 0 up, 0 to 1; null when the sum is not positive. */
export function largestShare(sorted: SortedSamples): number | null {
  const total = sum(sorted);
  return total > 0 ? finite(sorted.at(-1)! / total) : null;
}

/** Neumaier's compensated sum (ZAMM 54, 1974): its error does not grow with the number of values. */
function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/** As {@link sum}, of the squared distances from the mean; without a list of them, which a million values would fill. */
function sumOfSquares(values: ArrayLike<number>, mean: number): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = (values[i]! - mean) ** 2;
    const next = total + value;
    lost += total >= value ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
