import type { Confidence, Threshold } from '../model.ts';

/** What a confidence asks for. */
export interface Level {
  /** Risk of a wrong answer on either side; 0.05 at `point`, where it shapes only intervals and proven misses. */
  readonly alpha: number;
  /** Whether pass and fail both need evidence, instead of the observed value alone. */
  readonly needsEvidence: boolean;
  /** `95 % confidence`. */
  readonly text: string;
}

const LEVELS: Readonly<Record<Confidence, Level>> = {
  point: { alpha: 0.05, needsEvidence: false, text: '95 % confidence' },
  '90%': { alpha: 0.1, needsEvidence: true, text: '90 % confidence' },
  '95%': { alpha: 0.05, needsEvidence: true, text: '95 % confidence' },
  '99%': { alpha: 0.01, needsEvidence: true, text: '99 % confidence' },
};

/**
 * What a confidence asks of one threshold, where the growing data of a run is judged `looks` times and all answers
 * together keep the risk.
 */
export function levelFor(threshold: Threshold, confidence: Confidence, looks = 1): Level {
  const level = LEVELS[threshold.byObserved === true ? 'point' : confidence];
  return level.needsEvidence ? { ...level, alpha: level.alpha / looks } : level;
}

/** Whether a threshold can be inconclusive for want of evidence, and so be decided before the end of a run, or not. */
export function needsEvidence(threshold: Threshold, confidence: Confidence): boolean {
  const { subject } = threshold;
  if (subject.kind === 'throughput_rps' || subject.kind === 'regression') return false;
  if (subject.kind === 'metric' && ['min', 'max', 'stddev'].includes(subject.statistic.kind)) return false;
  return levelFor(threshold, confidence).needsEvidence;
}
