import { average } from '../src/stats/describe.ts';
import { normalCdf } from '../src/stats/normal.ts';
import { quantile, sortSamples } from '../src/stats/quantile.ts';
import type { LogLatencies } from './verdicts-model.ts';

/** What a simple gate looks at: latencies of this run, of the stored one, and of the ten before, in seconds. */
export interface RivalCase {
  readonly current: Float64Array;
  readonly previous: Float64Array;
  /** Ten runs, one after the other. */
  readonly history: Float64Array;
}

/** Whether a gate would fail the job. */
export type Rival = (run: RivalCase) => boolean;

/** Gates that others use, by what a reader calls them. */
export const RIVALS: Readonly<Record<string, Rival>> = {
  'average > 110 % of the previous run': (run) => ratio(run) > 1.1,
  'average > 150 % of the previous run': (run) => ratio(run) > 1.5,
  'average > 200 % of the previous run': (run) => ratio(run) > 2,
  'Mann-Whitney test, p < 0.05 and slower': ({ current, previous }) => slowerByRanks(current, previous),
  'fixed limit as in k6: average < 125 % of usual': ({ current, history }) =>
    average(current)! > 1.25 * average(history)!,
  'fixed limit as in k6: p95 < 125 % of usual': ({ current, history }) => p95(current) > 1.25 * p95(history),
};

/** Log latencies as seconds. */
export function toSeconds(logs: LogLatencies, slowdown = 1): Float64Array {
  return logs.map((log) => slowdown * Math.exp(log));
}

function ratio({ current, previous }: RivalCase): number {
  return average(current)! / average(previous)!;
}

function p95(values: Float64Array): number {
  return quantile(sortSamples(values), 0.95)!;
}

/** The rank-sum test with its normal approximation and continuity correction (Mann & Whitney 1947); two-sided, without ties. */
export function slowerByRanks(current: Float64Array, previous: Float64Array): boolean {
  const [n, m] = [previous.length, current.length];
  const [mine, theirs] = [sortSamples(current), sortSamples(previous)];
  let [below, wins] = [0, 0];
  for (const value of mine) {
    while (below < n && theirs[below]! < value) below += 1;
    wins += below;
  }
  const excess = wins - (n * m) / 2;
  const z = (Math.abs(excess) - 0.5) / Math.sqrt((n * m * (n + m + 1)) / 12);
  return excess > 0 && 2 * (1 - normalCdf(z)) < 0.05;
}
