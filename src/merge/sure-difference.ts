import { hodgesLehmann } from '../stats/hodges-lehmann.ts';
import { longRunVariance } from '../stats/long-run-variance.ts';
import { normalQuantile } from '../stats/normal.ts';
import { midRanks } from '../stats/ranks.ts';
import { studentQuantile } from '../stats/student-t.ts';

/** Differences in one order in which they were measured. */
export interface OrderedDifferences {
  readonly differences: Float64Array;
  /** What each one measured (its prompt). */
  readonly prompts: Int32Array;
}

/** What a difference is held to. */
export interface Demand {
  /** Of the difference for no reason, beside what the requests show. */
  readonly variance: number;
  /** Risk. */
  readonly alpha: number;
}

/** Independent requests that as many dependent ones must be worth before their noise can be told from a difference. */
const FEWEST_WORTH = 60;
/** How many dependent ones may always stand for one: below, chance alone would make it so. */
const ALWAYS_ALLOWED = 1.5;

/**
 * Whether the middle of some differences is surely above 0. Requests that follow each other resemble each other, and jobs that ran
 * at different times share no moment that would cancel it: so the Hodges-Lehmann bound, which takes them for independent, must be
 * above 0, and so must one whose variance is as many times as large as the long-run variance of the ranks says (Newey-West over
 * 2 √n lags, never below 1; Student's t with n / lags degrees of freedom), in each order that is given. Noise so slow that n
 * differences are worth fewer than 60 independent ones may be as slow as the run is long, so that all of them count as one.
 */
export function isSurelyAbove(orders: readonly OrderedDifferences[], { variance, alpha }: Demand): boolean {
  const [first] = orders;
  if (first === undefined) return false;
  const { estimate, low, high } = hodgesLehmann(Array.from(first.differences), alpha);
  if (estimate === null || low === null || high === null || low <= 0) return false;
  const standardError = (high - low) / (2 * normalQuantile(1 - alpha));
  return orders.every((order) => {
    const n = order.differences.length;
    const lags = Math.max(1, Math.round(2 * Math.sqrt(n)));
    const dependence = dependenceOf(order, lags);
    const isSlow = dependence > Math.max(ALWAYS_ALLOWED, n / FEWEST_WORTH);
    const own = standardError ** 2 * (isSlow ? n : dependence);
    return estimate > reach({ own, degrees: Math.max(2, n / lags), variance, alpha });
  });
}

/** How many of the differences are worth one independent one, at least 1. */
function dependenceOf({ differences, prompts }: OrderedDifferences, lags: number): number {
  const ranks = midRanks(differences);
  const independent = longRunVariance(ranks, prompts, 0);
  return independent > 0 ? Math.max(1, longRunVariance(ranks, prompts, lags) / independent) : 1;
}

/** How far a bound lies from an estimate that has a variance which was estimated, and one that is given beside it. */
function reach({ own, degrees, variance, alpha }: Demand & { readonly own: number; readonly degrees: number }): number {
  if (own === 0) return normalQuantile(1 - alpha) * Math.sqrt(variance);
  const total = own + variance;
  // Satterthwaite: what is given is known without doubt.
  const together = studentQuantile(1 - alpha, degrees * (total / own) ** 2) * Math.sqrt(total);
  return Math.max(together, studentQuantile(1 - alpha, degrees) * Math.sqrt(own));
}
