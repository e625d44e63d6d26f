import { average } from './describe.ts';
import type { Groups } from './long-run-variance.ts';
import { normalUpperTail } from './normal.ts';
import type { SortedSamples } from './quantile.ts';
import { quantile, sortSamples } from './quantile.ts';
import { midRanks, spearman } from './ranks.ts';

const ALPHA = 0.01;
const NOTEWORTHY_RATIO = 1.2;
const FEWEST_FOR_DRIFT = 10;

/** How the first requests of a run compare with the rest of it. */
export interface WarmupEffect {
  /** How many requests count as first: a tenth of them, at least three. */
  readonly first: number;
  /** Median over the first requests of value / median of the same prompt's later values. */
  readonly ratio: number;
  /** One-sided: how likely the first would be so slow by chance. */
  readonly pValue: number;
  /** Whether it is worth a note: p below 1 % and a ratio above 1.2. */
  readonly noteworthy: boolean;
}

/**
 * Whether a run started slowly, judged within prompts; null when no prompt was sent both early and later.
 * `samples` are in the order of sending. It is a note for people: nothing is trimmed because of it.
 *
 * Source: van Elteren's stratified rank sum (1960), weights 1 / (N+1), variance corrected for ties, normal
 * approximation.
 */
export function warmupEffect(samples: readonly number[], groups: Groups): WarmupEffect | null {
  const first = Math.max(3, Math.ceil(samples.length / 10));
  const strata = [...positionsByGroup(groups).values()]
    .map((positions) => ({
      early: positions.filter((i) => i < first).map((i) => samples[i]!),
      late: positions.filter((i) => i >= first).map((i) => samples[i]!),
    }))
    .filter(({ early, late }) => early.length > 0 && late.length > 0);

  const parts = strata.map(({ early, late }) => rankSumPart(early, late));
  const variance = parts.reduce((total, part) => total + part.variance, 0);
  const ratios = strata.flatMap(({ early, late }) => {
    const usual = quantile(sortSamples(late), 0.5)!;
    return usual > 0 ? early.map((value) => value / usual) : [];
  });
  const ratio = quantile(sortSamples(ratios), 0.5);
  if (ratio === null || variance === 0) return null;

  const deviation = parts.reduce((total, part) => total + part.deviation, 0);
  const pValue = normalUpperTail(deviation / Math.sqrt(variance));
  return { first, ratio, pValue, noteworthy: pValue < ALPHA && ratio > NOTEWORTHY_RATIO };
}

/** How values moved over a run. */
export interface Drift {
  /** Rank correlation with time: positive = slower and slower. */
  readonly rho: number;
  readonly pValue: number;
  /** p below 1 %. */
  readonly noteworthy: boolean;
}

/**
 * Whether values drifted during a run: Spearman's correlation of each value's log distance from its prompt's
 * mean with its position. Prompts sent once say nothing about time and are left out; null with fewer than ten
 * values left, or when one is not positive.
 */
export function drift(samples: readonly number[], groups: Groups): Drift | null {
  if (samples.some((value) => value <= 0)) return null;
  const points = [...positionsByGroup(groups).values()]
    .filter((positions) => positions.length > 1)
    .flatMap((positions) => {
      const center = average(positions.map((i) => Math.log(samples[i]!)))!;
      return positions.map((i) => ({ position: i, residual: Math.log(samples[i]!) - center }));
    });
  if (points.length < FEWEST_FOR_DRIFT) return null;
  const correlation = spearman(
    points.map(({ position }) => position),
    points.map(({ residual }) => residual),
  );
  return correlation && { ...correlation, noteworthy: correlation.pValue < ALPHA };
}

/**
 * How many samples lie further than three interquartile ranges outside the quartiles, on the log scale.
 * They are counted for people and never dropped. Samples that are not positive are left out.
 *
 * Source: Tukey, Exploratory Data Analysis (1977): the outer fences.
 */
export function countOutliers(sorted: SortedSamples): number {
  const positive = sorted.subarray(firstPositive(sorted));
  const { length } = positive;
  if (length === 0) return 0;
  const low = logQuantile(positive, 0.25);
  const high = logQuantile(positive, 0.75);
  const reach = 3 * (high - low);
  // From both ends, since a logarithm keeps the order.
  let [below, above] = [0, 0];
  while (below < length && Math.log(positive[below]!) < low - reach) below += 1;
  while (above < length && Math.log(positive[length - 1 - above]!) > high + reach) above += 1;
  return below + above;
}

function firstPositive(sorted: SortedSamples): number {
  const first = sorted.findIndex((value) => value > 0);
  return first < 0 ? sorted.length : first;
}

/** As {@link quantile} of the logarithms, without taking any but the two that it lies between. */
function logQuantile(sorted: Float64Array, p: number): number {
  const h = (sorted.length - 1) * p;
  const below = Math.floor(h);
  const neighbours = [sorted[below]!, sorted[below + 1] ?? sorted[below]!];
  return quantile(sortSamples(neighbours.map(Math.log)), h - below)!;
}

function rankSumPart(early: readonly number[], late: readonly number[]): { deviation: number; variance: number } {
  const ranks = midRanks([...early, ...late]);
  const n = ranks.length;
  const middle = (n + 1) / 2;
  const rankSum = ranks.subarray(0, early.length).reduce((total, rank) => total + rank, 0);
  const spread = ranks.reduce((total, rank) => total + (rank - middle) ** 2, 0);
  return {
    deviation: (rankSum - early.length * middle) / (n + 1),
    variance: (early.length * late.length * spread) / (n * (n - 1)) / (n + 1) ** 2,
  };
}

function positionsByGroup(groups: Groups): Map<string | number, number[]> {
  const known = new Map<string | number, number[]>();
  for (let i = 0; i < groups.length; i++) {
    const positions = known.get(groups[i]!);
    if (positions) positions.push(i);
    else known.set(groups[i]!, [i]);
  }
  return known;
}
