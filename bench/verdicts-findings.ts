import type { CommandCheck } from './verdicts-command.ts';
import type { LimitResult } from './verdicts-limits.ts';
import type { SizeResult } from './verdicts-study.ts';

/** Everything that the study of the verdicts found. */
export interface VerdictFindings {
  readonly cases: number;
  readonly seed: number;
  /** By size. */
  readonly comparisons: Readonly<Record<number, SizeResult>>;
  /** By what requests are like, then by size. */
  readonly limits: Readonly<Record<string, Readonly<Record<number, LimitResult>>>>;
  /** Empty = the command was not asked. */
  readonly command: readonly CommandCheck[];
}
