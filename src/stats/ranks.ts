import { average } from './describe.ts';
import { studentUpperTail } from './student-t.ts';

/** The rank of every value, from 1; equal values share the middle of their ranks. */
export function midRanks(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, i) => i).toSorted((i, j) => values[i]! - values[j]!);
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let i = start; i < end; i++) ranks[order[i]!] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

/**
 * Spearman's rank correlation and its two-sided p value; null below three pairs or when one side is constant.
 *
 * Source: t = r √((n-2) / (1-r²)) with n - 2 degrees of freedom (Kendall & Stuart 31.19), as in scipy's
 * `spearmanr` and R's `cor.test(method = "spearman", exact = FALSE)`.
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): { rho: number; pValue: number } | null {
  const n = x.length;
  const rho = n < 3 ? Number.NaN : pearson(midRanks(x), midRanks(y));
  if (Number.isNaN(rho)) return null;
  const t = Math.abs(rho) * Math.sqrt((n - 2) / ((1 - rho) * (1 + rho)));
  return { rho, pValue: Math.abs(rho) >= 1 ? 0 : 2 * studentUpperTail(t, n - 2) };
}

function pearson(x: Float64Array, y: Float64Array): number {
  const meanX = average(x)!;
  const meanY = average(y)!;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let i = 0; i < x.length; i++) {
    const dx = x[i]! - meanX;
    const dy = y[i]! - meanY;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xy / Math.sqrt(xx * yy);
}
