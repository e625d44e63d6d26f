import type { Interval } from '../model.ts';
import { average, standardDeviation } from './describe.ts';
import type { PointEvidence, RunNoise } from './evidence.ts';
import { normalQuantile } from './normal.ts';
import { RUN_PRIOR } from './run-noise.ts';

/** One run's level of one metric. */
export interface RunLevel {
  /** The natural log of the metric's figure (negated where higher is better). */
  readonly logValue: number;
  /** Of `logValue`, from the run's own requests; null when unknown. */
  readonly standardError: number | null;
  /** Requests that the figure is of, at least 1. */
  readonly samples: number;
}

/** A new run beside past ones, ready for `compareMetrics`. */
export interface HistoryEvidence {
  readonly evidence: PointEvidence;
  readonly runNoise: RunNoise;
}

/**
 * The standard error of the log of a figure, read off its interval (`alpha` of risk on each side);
 * null where a bound is missing or not positive.
 */
export function logStandardError({ low, high }: Interval, alpha: number): number | null {
  if (low === null || high === null || low <= 0 || high <= 0) return null;
  return (Math.log(high) - Math.log(low)) / (2 * normalQuantile(1 - alpha));
}

/** One stored summary against a new one; belongs with `storedRunNoise`. */
export function levelDifference(current: RunLevel, past: RunLevel): PointEvidence {
  const errors = [current.standardError, past.standardError];
  const known = errors.filter((error) => error !== null);
  const standardError = known.length === errors.length ? Math.hypot(...known) : null;
  return { kind: 'point', estimate: current.logValue - past.logValue, standardError };
}

/**
 * How far a run lies above its history, with the noise of such a difference; null without past runs.
 * The spread of past runs already holds their own sampling error, so only what the new run has more of it is added.
 *
 * Source: the prediction interval of a new observation, its variance moderated towards a prior as in
 * Smyth, Stat. Appl. Genet. Mol. Biol. 3(1), 2004: s² = ((K-1) sd² + ν0 s0²) / (K-1+ν0), times 1 + 1/K.
 */
export function historyEvidence(current: RunLevel, past: readonly RunLevel[]): HistoryEvidence | null {
  const levels = past.map(({ logValue }) => logValue);
  const usual = average(levels);
  if (usual === null) return null;
  const spread = standardDeviation(levels) ?? 0;
  const { sd, degreesOfFreedom: belief } = RUN_PRIOR;
  const degreesOfFreedom = levels.length - 1 + belief;
  const variance = ((levels.length - 1) * spread ** 2 + belief * sd ** 2) / degreesOfFreedom;
  const standardError = Math.sqrt(extraVariance(current, past));
  return {
    evidence: { kind: 'point', estimate: current.logValue - usual, standardError },
    runNoise: { variance: variance * (1 + 1 / levels.length), degreesOfFreedom },
  };
}

/**
 * What the new run's own error, squared, is more than that of past runs; 0 where none of theirs is known. Where its own is not, as
 * it is short, it has theirs at its length: a quantile's variance falls with the number of samples (David & Nagaraja, 10.2).
 */
function extraVariance(current: RunLevel, past: readonly RunLevel[]): number {
  const known = past.flatMap(({ standardError, samples }) =>
    standardError === null ? [] : [{ variance: standardError ** 2, samples }],
  );
  const usual = average(known.map(({ variance }) => variance));
  const atItsLength = average(known.map(({ variance, samples }) => (variance * samples) / current.samples));
  if (usual === null || atItsLength === null) return 0;
  return Math.max(0, (current.standardError === null ? atItsLength : current.standardError ** 2) - usual);
}
