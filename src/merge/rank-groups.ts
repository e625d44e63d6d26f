import { metricOf } from '../metrics.ts';
import type { MetricName } from '../model.ts';
import type { RecordTable } from '../records.ts';
import { isMeasured } from '../samples.ts';
import { hodgesLehmann } from '../stats/hodges-lehmann.ts';
import { normalQuantile } from '../stats/normal.ts';
import { deploymentNoise } from '../stats/run-noise.ts';

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
 * Ranks configurations that were asked the same prompts. The best is the one whose every difference to another has all of its
 * confidence interval on one side: the median of the log ratios of requests that belong together (the same prompt, as often
 * before), one-sided, at 5 % shared out among the others (Bonferroni), so that whichever is truly the best, the chance that
 * any other is called so is at most 5 %. `deploymentVariation` is how much two deployments of the same thing differ anyway; it
 * widens each interval.
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
  const spread = { variance: deploymentNoise(deploymentVariation).variance, alpha: ALPHA / (places.length - 1) };
  const rankings = RANKED_METRICS.map((metric) => {
    const series = places.map((place) => pairSeries(groups[place]!.table, metric, keys));
    const isFaster = (a: number, b: number): boolean =>
      isSurelyAbove(logRatios(series[b]!, series[a]!, metric), spread);
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

/** Gives each request that has a partner in other configurations a place: by its prompt and how often that was sent before. */
interface PairKeys {
  readonly size: number;
  /** How often a prompt may count. */
  readonly occurrences: number;
  /** Prompts by id, from 0. */
  readonly prompts: ReadonlyMap<string, number>;
}

function createPairKeys(table: RecordTable, mostPairs: number): PairKeys {
  const prompts = new Map<string, number>();
  const sent = new Uint32Array(table.promptCount);
  let mostSent = 1;
  for (let row = 0; row < table.length; row += 1) {
    const number = table.promptNumber(row);
    sent[number]! += 1;
    mostSent = Math.max(mostSent, sent[number]!);
    if (sent[number] === 1 && prompts.size < mostPairs) prompts.set(table.view(row).promptId, prompts.size);
  }
  const occurrences = Math.min(mostSent, Math.max(1, Math.floor(mostPairs / Math.max(1, prompts.size))));
  return { size: prompts.size * occurrences, occurrences, prompts };
}

/** A metric's value by the place of the request; NaN where there is none. */
function pairSeries(table: RecordTable, metric: MetricName, { size, occurrences, prompts }: PairKeys): Float64Array {
  const { read } = metricOf(metric);
  const values = new Float64Array(size).fill(Number.NaN);
  const sent = new Uint32Array(table.promptCount);
  const places = new Map<number, number | undefined>();
  for (let row = 0; row < table.length; row += 1) {
    const record = table.view(row);
    if (!isMeasured(record)) continue;
    const number = table.promptNumber(row);
    if (!places.has(number)) places.set(number, prompts.get(record.promptId));
    const occurrence = sent[number]!;
    sent[number]! += 1;
    const place = places.get(number);
    if (place === undefined || occurrence >= occurrences || record.outcome === 'failed') continue;
    values[occurrence * prompts.size + place] = read(record) ?? Number.NaN;
  }
  return values;
}

/** Log ratios a / b of the pairs in which both have a value, turned round for a metric of which more is better. */
function logRatios(a: Float64Array, b: Float64Array, metric: MetricName): number[] {
  const sign = metricOf(metric).better === 'lower' ? 1 : -1;
  const ratios: number[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const ratio = sign * Math.log(a[i]! / b[i]!);
    if (Number.isFinite(ratio)) ratios.push(ratio);
  }
  return ratios;
}

/** Whether the whole interval of the median lies above 0; never with too few differences for a bound. */
function isSurelyAbove(
  differences: readonly number[],
  { variance, alpha }: { variance: number; alpha: number },
): boolean {
  const { estimate, low, high } = hodgesLehmann(differences, alpha);
  if (estimate === null || low === null || high === null) return false;
  if (variance === 0) return low > 0;
  const z = normalQuantile(1 - alpha);
  const standardError = (high - low) / (2 * z);
  return estimate - z * Math.hypot(standardError, Math.sqrt(variance)) > 0;
}
