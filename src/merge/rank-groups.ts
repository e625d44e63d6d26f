import { metricOf } from '../metrics.ts';
import type { MetricName } from '../model.ts';
import type { RecordTable } from '../records.ts';
import { deploymentNoise } from '../stats/run-noise.ts';
import {
  createPairKeys,
  placedValues,
  placeRequests,
  type PairKeys,
  type PlacedRequests,
  type PlacedValues,
} from './paired-requests.ts';
import { isSurelyAbove, type Demand, type OrderedDifferences } from './sure-difference.ts';

/** A configuration, as far as it is compared. */
export interface RankedGroup {
  readonly table: RecordTable;
  readonly promptsSha256: string;
  /** Of its requests; null = it sent none. */
  readonly errorRate: number | null;
}

/** Which configuration is surely the best in a metric and which the worst, by their places in the list; null = nobody can tell. */
export interface Ranking {
  readonly metric: MetricName;
  readonly best: number | null;
  readonly worst: number | null;
}

/** The rankings, or why there are none. */
export type Rankings =
  | { readonly rankings: readonly Ranking[]; readonly problem: null }
  | { readonly rankings: readonly []; readonly problem: string };

/** What configurations are ranked by, each by its median. */
const RANKED_METRICS: readonly MetricName[] = ['latency', 'ttft', 'output_tps'];

/** Risk of calling any one the best that is not. */
const ALPHA = 0.05;
/** Share of failed requests above which the answered ones do not speak for all. */
const MOST_FAILED = 0.2;
/** Requests of each configuration that are compared, and of all together; more would not change what is seen. */
const MOST_PAIRS = 20_000;
const MOST_VALUES = 4_000_000;

/**
 * Ranks configurations that were asked the same prompts. The best is the one that is surely faster than every other: in the median
 * of the log ratios of requests that belong together (the same prompt, as often before), one-sided, at 5 % shared out among the
 * configurations, so that the chance that any one is called the best without being faster than all others is at most 5 %.
 * `deploymentVariation` is how much two deployments of the same thing differ anyway; it widens each interval.
 */
export function rankGroups(groups: readonly RankedGroup[], deploymentVariation: number): Rankings {
  if (new Set(groups.map(({ promptsSha256 }) => promptsSha256)).size > 1) {
    return { rankings: [], problem: 'they were not asked the same prompts' };
  }
  const places = groups.flatMap(({ errorRate }, place) =>
    errorRate !== null && errorRate <= MOST_FAILED ? [place] : [],
  );
  if (places.length < 2) return { rankings: [], problem: 'fewer than two of them answered enough requests' };
  const mostPairs = Math.min(MOST_PAIRS, Math.ceil(MOST_VALUES / places.length));
  const keys = createPairKeys(groups[places[0]!]!.table, mostPairs);
  const placed = places.map((place) => placeRequests(groups[place]!.table, keys));
  const demand = { variance: deploymentNoise(deploymentVariation).variance, alpha: ALPHA / places.length };
  const rankings = RANKED_METRICS.map((metric) => {
    const values = placed.map((requests) => placedValues(requests, metric));
    const sides = placed.map((requests, i) => ({ ...requests, ...values[i]! }));
    const isFaster = (a: number, b: number): boolean =>
      isSurelyFaster([sides[a]!, sides[b]!], { metric, keys, demand });
    const best = findWinner(places.length, isFaster);
    const worst = findWinner(places.length, (a, b) => isFaster(b, a));
    return { metric, best: best === null ? null : places[best]!, worst: worst === null ? null : places[worst]! };
  });
  return { rankings, problem: null };
}

/** The one that wins against every other, or null. One pass finds the only candidate, a second one tries it. */
function findWinner(count: number, wins: (a: number, b: number) => boolean): number | null {
  let candidate = 0;
  for (let other = 1; other < count; other += 1) if (!wins(candidate, other)) candidate = other;
  for (let other = 0; other < count; other += 1) if (other !== candidate && !wins(candidate, other)) return null;
  return candidate;
}

type Side = PlacedRequests & PlacedValues;

interface Comparing {
  readonly metric: MetricName;
  readonly keys: PairKeys;
  readonly demand: Demand;
}

/** Stands for a difference without end; no quotient of two numbers has a logarithm as low. */
const HOPELESS = -10_000;

/**
 * Whether the first of two is surely the faster one. Where it failed and the other did not, the pair counts as lost, whatever the
 * failure was. Where the other one timed out, it must win without these requests, and with them at the time they had waited; its
 * other failures say nothing of how fast it is.
 */
function isSurelyFaster([one, other]: readonly [Side, Side], { metric, keys, demand }: Comparing): boolean {
  const sign = metricOf(metric).better === 'lower' ? 1 : -1;
  const wins = (values: Float64Array): boolean => {
    const differences = one.values.map((value, place) => differenceOf(sign * Math.log(values[place]! / value)));
    return isSurelyAbove([inOrder(differences, one, keys), inOrder(differences, other, keys)], demand);
  };
  const { atLeast } = other;
  if (!wins(other.values)) return false;
  return atLeast === null || wins(other.values.map((value, place) => (atLeast[place]! >= 0 ? atLeast[place]! : value)));
}

/** NaN = the pair says nothing. */
function differenceOf(logRatio: number): number {
  if (logRatio === Number.NEGATIVE_INFINITY) return HOPELESS;
  return logRatio === Number.POSITIVE_INFINITY ? Number.NaN : logRatio;
}

/** What there is of the differences, as one of the two sent its requests. */
function inOrder(differences: Float64Array, { sent }: Side, { prompts }: PairKeys): OrderedDifferences {
  const places = sent.filter((place) => !Number.isNaN(differences[place]!));
  return {
    differences: Float64Array.from(places, (place) => differences[place]!),
    prompts: places.map((place) => place % prompts.size),
  };
}
