import type { PastRun } from './history-file.ts';
import type { StoredRun } from './stored-run.ts';
import type { Fingerprint } from '../report/report.ts';

/** Which earlier runs are looked for. */
export interface PastRunsQuery {
  readonly kind: 'history' | 'previous-run';
  /** File name of the workflow; null = the one that asks. */
  readonly workflow: string | null;
  /** null = the repository's default branch. */
  readonly branch: string | null;
  /** How many to compare with. */
  readonly runs: number;
  readonly maxAgeMs: number;
  /** Of this run; only runs of an equal one are taken. */
  readonly fingerprint: Fingerprint;
  /** The part of the prompts that this run sends, `2/5`; null = all. */
  readonly shard: string | null;
  /** Why the previous run is of no use, in words that go on after its name; null = it is one. The next one is tried then. */
  readonly whyUnusable: (run: StoredRun) => string | null;
}

/** Earlier runs of the same measurement. */
export interface PastRuns {
  /** Oldest first, with those that are only shown. */
  readonly runs: readonly PastRun[];
  /** The newest one that counts, with its requests; null = none, or they were not asked for. */
  readonly previous: StoredRun | null;
  /** Why there is nothing to compare with, a clause without a full stop; null = there is something. */
  readonly problem: string | null;
  /** Why less was found than there might be, one sentence each. */
  readonly notes: readonly string[];
}

/** Looks for earlier runs; never throws. */
export type FindPastRuns = (query: PastRunsQuery) => Promise<PastRuns>;
