import { regularizedBeta } from './special.ts';

/**
 * P(X <= k) for X ~ Bin(n, p): the chance of at most `k` hits in `n` tries.
 *
 * Source: Abramowitz & Stegun 26.5.24 (the incomplete beta function), exact for any n.
 */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : regularizedBeta(1 - p, n - k, k + 1);
}

/** P(X >= k) for X ~ Bin(n, p): the chance of at least `k` hits in `n` tries. */
export function binomialUpperTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  return k > n ? 0 : regularizedBeta(p, k, n - k + 1);
}
