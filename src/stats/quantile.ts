import { sortNumbers } from './sort.ts';

declare const sortedBrand: unique symbol;

/** Finite numbers in ascending order. Only `sortSamples` makes one. */
export type SortedSamples = Float64Array & { readonly [sortedBrand]: true };

const MICRO = 1_000_000;
const WHOLE = 100 * MICRO;

/** A sorted copy. Throws RangeError for a number that is not finite: unknown values are left out before. */
export function sortSamples(values: Iterable<number>): SortedSamples {
  const sorted = sortNumbers(values instanceof Float64Array ? values : Float64Array.from(values));
  if (!isUsable(sorted)) throw new RangeError('samples must be finite numbers');
  return sorted;
}

/** Infinities and NaN sort to the ends. */
function isUsable(sorted: Float64Array): sorted is SortedSamples {
  return sorted.length === 0 || (Number.isFinite(sorted[0]) && Number.isFinite(sorted.at(-1)));
}

/**
 * The quantile at fraction `p` (0 to 1), linearly interpolated; null without samples.
 *
 * Source: Hyndman & Fan, The American Statistician 50(4), 1996, type 7: h = (n-1)p. It is what numpy,
 * R's default and k6 print.
 */
export function quantile(sorted: SortedSamples, p: number): number | null {
  if (sorted.length === 0) return null;
  const h = (sorted.length - 1) * p;
  const below = Math.floor(h);
  const low = sorted[below]!;
  const high = sorted[below + 1] ?? low;
  return low + (h - below) * (high - low);
}

/**
 * The percentile, or null below its minimum sample count.
 * `percent` is between 0 and 100, exclusive, with up to six decimals (99.9).
 */
export function percentile(sorted: SortedSamples, percent: number): number | null {
  return sorted.length < minimumSamples(percent) ? null : quantile(sorted, toMicro(percent) / WHOLE);
}

/**
 * The fewest samples of which one is expected beyond the percentile: p50 2, p90 10, p99.9 1000.
 * Below 50 the short side counts just the same: p10 needs 10. Counted in integers, because
 * n * (1 - 0.9) < 1 rejects n = 10 in floating point.
 */
export function minimumSamples(percent: number): number {
  const micro = toMicro(percent);
  return Math.ceil(WHOLE / Math.min(micro, WHOLE - micro));
}

/** The fraction of samples that may lie above a percentile: 0.05 for 95, 0.001 for 99.9. */
export function shareAbove(percent: number): number {
  return (WHOLE - toMicro(percent)) / WHOLE;
}

function toMicro(percent: number): number {
  const micro = Math.round(percent * MICRO);
  if (!(micro > 0 && micro < WHOLE)) {
    throw new RangeError(`a percentile lies between 0 and 100, got ${percent}`);
  }
  return micro;
}
