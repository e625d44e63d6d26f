import type { RunNoise } from './evidence.ts';
import { nominalAlpha } from './group-sequential.ts';
import { minimumPairs } from './pairs-needed.ts';

const LOOK_PERCENTS = [10, 20, 40, 70, 100];

/** What is going to be judged. */
export interface Budget {
  /** Pairs, or requests when nothing is compared; at least 1. */
  readonly total: number;
  /** Gated comparisons; 0 = only limits. */
  readonly metrics: number;
  /** The risk asked for over the whole run, one-sided. */
  readonly alpha: number;
  readonly runNoise: RunNoise;
}

/** When to look at unfinished data, and how strictly. */
export interface LookPlan {
  /** Numbers of pairs or requests, ascending; the last is the budget. */
  readonly at: readonly number[];
  /** `alpha` for `compareMetrics` at each look, such that all looks together keep the risk asked for. */
  readonly alpha: number;
}

/**
 * Looks after 10, 20, 40, 70 and 100 % of the budget, leaving out those at which no comparison could fail yet:
 * a look that cannot stop the run would only make the others stricter.
 *
 * Several metrics: Holm spends at least a `metrics`-th of the level on each, so each gets what keeps that part
 * over all looks.
 */
export function planLooks({ total, metrics, alpha, runNoise }: Budget): LookPlan {
  const at = [...new Set(LOOK_PERCENTS.map((percent) => Math.ceil((total * percent) / 100)))];
  const level = (): number => {
    const fractions = at.map((count) => count / total);
    return Math.max(1, metrics) * nominalAlpha(fractions, alpha / Math.max(1, metrics));
  };
  const fewest = (): number => (metrics === 0 ? 1 : minimumPairs(metrics, level(), runNoise));
  while (at.length > 1 && at[0]! < fewest()) at.shift();
  return { at, alpha: level() };
}
