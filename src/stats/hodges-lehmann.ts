import type { Interval } from '../model.ts';
import { sortSamples } from './quantile.ts';
import { signedRankCritical, signedRankUpperTail } from './signed-rank.ts';
import { selectWalsh, splitWalsh } from './walsh.ts';

/** The middle of paired differences, and how sure it is. */
export interface Location extends Interval {
  /** The median of all Walsh averages; null without differences. */
  readonly estimate: number | null;
}

/**
 * The Hodges-Lehmann estimate with distribution-free bounds, `alpha` of risk on each side.
 * The bounds are null when no bound can be that sure: fewer than 5 differences at 5 %.
 *
 * Source: Hodges & Lehmann, Ann. Math. Stat. 34, 1963: the median of the Walsh averages (d_i + d_j)/2, i <= j;
 * bounds are the Walsh averages that Wilcoxon's signed-rank test leaves (Hollander & Wolfe, 3.3).
 */
export function hodgesLehmann(differences: readonly number[], alpha: number): Location {
  const sorted = sortSamples(differences);
  const n = sorted.length;
  if (n === 0) return { estimate: null, low: null, high: null };
  const last = (n * (n + 1)) / 2 - 1;
  const estimate = (selectWalsh(sorted, Math.floor(last / 2)) + selectWalsh(sorted, Math.ceil(last / 2))) / 2;
  const c = signedRankCritical(n, alpha);
  if (c === null) return { estimate, low: null, high: null };
  return { estimate, low: selectWalsh(sorted, c), high: selectWalsh(sorted, last - c) };
}

/**
 * How likely differences would lie so far above `shift` if their middle were no higher: the one-sided
 * signed-rank p value of `differences - shift`.
 *
 * It counts the Walsh averages above `shift`, so that it agrees with the bound: p <= alpha exactly when
 * `hodgesLehmann(...).low > shift`. Differences equal to `shift`, and pairs that average to it, count against.
 */
export function signedRankTest(differences: readonly number[], shift: number): number {
  const sorted = sortSamples(differences);
  const total = (sorted.length * (sorted.length + 1)) / 2;
  return signedRankUpperTail(total - splitWalsh(sorted, shift).upTo, sorted.length);
}
