import { firstTrue } from './first-true.ts';
import { normalUpperTail } from './normal.ts';
import { isSignificant } from './significance.ts';

const EXACT_UP_TO = 50;
const tables = new Map<number, Float64Array>();

/**
 * P(V >= v) for the Wilcoxon signed-rank statistic V of `n` differences that are symmetric about 0.
 * Exact up to n = 50, above that normal with continuity correction.
 *
 * Source: Wilcoxon 1945; Hollander & Wolfe, Nonparametric Statistical Methods, 3.1.
 */
export function signedRankUpperTail(v: number, n: number): number {
  const total = (n * (n + 1)) / 2;
  if (v <= 0) return 1;
  if (v > total) return 0;
  if (n <= EXACT_UP_TO) return nullDistribution(n)[total - v]!;
  return normalUpperTail((v - total / 2 - 0.5) / standardDeviation(n));
}

/**
 * The largest c with P(V <= c) <= alpha: so many Walsh averages may lie beyond a bound of the median.
 * Null when not even c = 0 is that unlikely (fewer than 5 differences at 5 %, 7 at 1 %).
 */
export function signedRankCritical(n: number, alpha: number): number | null {
  const total = (n * (n + 1)) / 2;
  const within = (c: number): boolean => isSignificant(signedRankUpperTail(total - c, n), alpha);
  const beyond = firstTrue(0, total, (c) => !within(c));
  return beyond > 0 ? beyond - 1 : null;
}

function standardDeviation(n: number): number {
  return Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
}

/** P(V <= v) for every v, by adding the ranks one after another: each is in the sum or not. */
function nullDistribution(n: number): Float64Array {
  const known = tables.get(n);
  if (known) return known;
  const total = (n * (n + 1)) / 2;
  const chances = new Float64Array(total + 1);
  chances[0] = 1;
  for (let rank = 1, reach = 1; rank <= n; reach += ++rank) {
    for (let v = reach; v >= 0; v--) chances[v] = (chances[v]! + (v >= rank ? chances[v - rank]! : 0)) / 2;
  }
  for (let v = 1; v <= total; v++) chances[v]! += chances[v - 1]!;
  tables.set(n, chances);
  return chances;
}
