/** Log ratios candidate / baseline of pairs that belong together; positive = slower. */
export interface PairEvidence {
  readonly kind: 'pairs';
  readonly differences: readonly number[];
}

/** A log ratio from elsewhere: from summaries, from a history, from resampling. */
export interface PointEvidence {
  readonly kind: 'point';
  readonly estimate: number;
  /** From the requests alone, without run-to-run noise; null = unknown, so that no bound can be given. */
  readonly standardError: number | null;
}

/** How much such a log ratio varies from run to run for no reason, on top of what the requests show. */
export interface RunNoise {
  readonly variance: number;
  /** How well the variance is known; Infinity when it is given. */
  readonly degreesOfFreedom: number;
}
