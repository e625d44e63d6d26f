import type { Confidence } from '../model.ts';

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

/** What a confidence asks for. */
export function levelOf(confidence: Confidence): Level {
  return LEVELS[confidence];
}
