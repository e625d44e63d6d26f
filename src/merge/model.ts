import type { Check, Gates, OutputPlan, Threshold, Verdict } from '../model.ts';
import type { Report } from '../report/report.ts';
import type { Rankings } from './rank-groups.ts';
import type { Result } from './results.ts';
import type { ShardGroup } from './shard-groups.ts';

/** Everything that a merge needs, validated. */
export interface MergeConfig {
  /** Folders to look for results in; none = those that the artifacts of this workflow run are. */
  readonly paths: readonly string[];
  /** Which artifacts, where there are no paths: `*` stands for any characters. */
  readonly pattern: string;
  /** Results that there should be; null = nobody said. */
  readonly expected: number | null;
  readonly allowMissing: boolean;
  /** What each configuration is held to. */
  readonly gates: Gates;
  /** What all of them together are held to. */
  readonly overallThresholds: readonly Threshold[];
  readonly deploymentVariation: number;
  readonly output: Omit<OutputPlan, 'promptText' | 'comment' | 'exports'>;
}

/** One configuration, merged. */
export interface MergedGroup {
  readonly group: ShardGroup;
  readonly report: Report;
  /** Jobs whose rows are in it. */
  readonly results: readonly Result[];
  /** Folder of its files. */
  readonly dir: string;
  readonly requestsCsv: string | null;
  readonly summaryJson: string | null;
  readonly reportHtml: string | null;
}

/** A finished merge. */
export interface Merged {
  /** UUID. */
  readonly mergeId: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly mergedAt: string;
  /** Sorted by median latency, the fastest first. */
  readonly groups: readonly MergedGroup[];
  readonly rankings: Rankings;
  readonly overall: readonly Check[];
  readonly verdict: Verdict;
  /** Missing, repeated and damaged results, a sentence each without a full stop. */
  readonly problems: readonly string[];
  readonly allowMissing: boolean;
  readonly deploymentVariation: number;
  readonly notes: readonly string[];
}
