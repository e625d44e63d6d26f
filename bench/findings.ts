import type { AccuracyResult } from './accuracy.ts';
import type { InstrumentCheck } from './instrument.ts';
import type { Overhead } from './overhead.ts';
import type { StartUp } from './startup.ts';

/** Everything that one run of the benchmarks found. */
export interface Findings {
  /** Its date, UTC, `2026-11-24`. */
  readonly date: string;
  readonly machine: readonly string[];
  /** By cadence, in the order in which they are shown. */
  readonly accuracy: Readonly<Record<string, AccuracyResult>>;
  readonly instrument: readonly InstrumentCheck[];
  readonly overhead: Overhead;
  readonly startUps: readonly StartUp[];
}
