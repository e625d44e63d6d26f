import type { RunNoise } from './evidence.ts';
import { normalQuantile } from './normal.ts';
import { quantile, sortSamples } from './quantile.ts';
import { isSignificant } from './significance.ts';
import { studentQuantile } from './student-t.ts';

const POWER = 0.8;
/** How much wider a Hodges-Lehmann interval is than its deviation promises, for normal differences. */
const HODGES_LEHMANN_WIDTH = 1.05;
const MAX_PAIRS = 1_000_000;

/**
 * The fewest pairs with which a comparison could ever fail: 5 for one metric at 5 %, 6 for two or three.
 *
 * All n differences above the tolerance is the strongest evidence there is, and has p = 2^-n; among `metrics`
 * Holm asks p <= alpha / metrics of the first. With run-to-run noise the p value has no such floor, only the
 * interval that it is built on has.
 */
export function minimumPairs(metrics: number, alpha: number, runNoise: RunNoise): number {
  const level = runNoise.variance > 0 ? alpha : alpha / metrics;
  let pairs = 1;
  while (!isSignificant(2 ** -pairs, level)) pairs++;
  return pairs;
}

/** An undecided comparison. */
export interface Undecided {
  readonly differences: readonly number[];
  /** How far the estimate lies from the tolerance, on the log scale. */
  readonly distance: number;
  readonly runNoise: RunNoise;
  readonly alpha: number;
}

/**
 * About how many pairs in all would settle a comparison in four of five cases if the estimate held.
 * Null when no number would (run-to-run noise alone is wider than the distance) or more than a million.
 *
 * Solves distance = t √(v + s²) + z s for the standard error s that is needed (t at `alpha`, z at 80 % power);
 * then n = (1.05 sd / s)², sd = 1.4826 times the median absolute deviation.
 */
export function pairsToDecide({ differences, distance, runNoise, alpha }: Undecided): number | null {
  const t = studentQuantile(1 - alpha, runNoise.degreesOfFreedom);
  const z = normalQuantile(POWER);
  const room = distance ** 2 - t ** 2 * runNoise.variance;
  if (room <= 0) return null;
  const halfLinear = z * distance;
  const needed = room / (halfLinear + Math.sqrt(halfLinear ** 2 + (t ** 2 - z ** 2) * room));
  const pairs = Math.ceil(((HODGES_LEHMANN_WIDTH * robustDeviation(differences)) / needed) ** 2);
  return pairs <= MAX_PAIRS ? Math.max(pairs, differences.length + 1) : null;
}

/** 1.4826 times the median distance from the median: the standard deviation of normal values. */
function robustDeviation(values: readonly number[]): number {
  const center = quantile(sortSamples(values), 0.5) ?? 0;
  const distances = sortSamples(values.map((value) => Math.abs(value - center)));
  return 1.4826 * (quantile(distances, 0.5) ?? 0);
}
