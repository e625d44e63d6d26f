import { binomialCdf, binomialUpperTail } from './binomial.ts';
import { firstTrue } from './first-true.ts';
import { memoize } from './memoize.ts';
import { shareAbove } from './quantile.ts';
import { isSignificant } from './significance.ts';

/** Positions in the sorted samples, from 1; null = no sample bounds the percentile on that side. */
export interface OrderRanks {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Which samples bound a percentile, each side with a risk of at most `alpha`, whatever the distribution.
 *
 * Source: David & Nagaraja, Order Statistics (2003), 7.1: the number of samples up to the percentile is
 * Bin(n, p), so low is the largest r with P(Bin <= r-1) <= alpha, high the smallest s with P(Bin >= s) <= alpha.
 */
export const orderRanks = memoize((n: number, percent: number, alpha: number): OrderRanks => {
  const p = 1 - shareAbove(percent);
  const low = firstTrue(0, n, (r) => !isSignificant(binomialCdf(r, n, p), alpha));
  const high = firstTrue(1, n + 1, (s) => isSignificant(binomialUpperTail(s, n, p), alpha));
  return { low: low > 0 ? low : null, high: high <= n ? high : null };
});
