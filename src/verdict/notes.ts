import type { RecordTable } from '../records.ts';
import { collectSamples } from '../samples.ts';
import { largestShare } from '../stats/describe.ts';
import { quantile, sortSamples, type SortedSamples } from '../stats/quantile.ts';
import type { Drift, WarmupEffect } from '../stats/trend.ts';
import { countOutliers, drift, warmupEffect } from '../stats/trend.ts';
import { formatCount, formatInteger } from '../units.ts';
import { formatQuantity } from './format-quantity.ts';

/**
 * What a reader should know of the candidate's latencies beside the figures, one sentence each with its full stop:
 * a slow start, a drift, requests far outside the rest. Notes change no figure and no verdict. `samples` spares a pass
 * over the table.
 */
export function runNotes(table: RecordTable, samples = collectSamples(table)): readonly string[] {
  const { values, prompts } = samples.latency;
  const inOrder = Array.from(values);
  return [warmupNote(warmupEffect(inOrder, prompts)), driftNote(drift(inOrder, prompts)), outlierNote(values)].filter(
    (note) => note !== null,
  );
}

function warmupNote(effect: WarmupEffect | null): string | null {
  if (effect?.noteworthy !== true) return null;
  const { first, ratio } = effect;
  return (
    `Slow start: the first ${formatCount(first)} took ${Number(ratio.toPrecision(2))} times as long as the same prompts later. ` +
    `They count in every figure; "warmup: ${first}" leaves them out.`
  );
}

function driftNote(found: Drift | null): string | null {
  if (found?.noteworthy !== true) return null;
  const direction = found.rho > 0 ? 'slower' : 'faster';
  return (
    `Drift: answers became ${direction} during the run (rank correlation with time ${found.rho.toFixed(2)}), ` +
    'so the figures depend on when it was made.'
  );
}

/** A note on requests far outside the rest, or null. */
export function outlierNote(values: Float64Array): string | null {
  const sorted = sortSamples(values);
  const count = countOutliers(sorted);
  if (count === 0) return null;
  const faster = countFaster(sorted, count);
  const share = faster === count ? null : largestShare(sorted);
  const slowest =
    share === null ? '' : `, and the slowest request alone makes up ${formatQuantity(share, 'share')} of the average`;
  return (
    `Outliers: ${formatInteger(count)} of ${formatCount(values.length)} ${distance(count, faster)} ` +
    `(more than three interquartile ranges)${slowest}. None was left out.`
  );
}

/** Outliers are what lies farthest, in logarithms, from the middle between the quartiles: so many of them on the fast side. */
function countFaster(sorted: SortedSamples, count: number): number {
  const first = sorted.findIndex((value) => value > 0);
  const middle = Math.sqrt(quantile(sorted, 0.25)! * quantile(sorted, 0.75)!);
  let [faster, slower] = [0, 0];
  while (faster + slower < count) {
    if (middle / sorted[first + faster]! > sorted[sorted.length - 1 - slower]! / middle) faster += 1;
    else slower += 1;
  }
  return faster;
}

function distance(count: number, faster: number): string {
  const be = count === 1 ? 'is' : 'are';
  if (faster === 0) return `${be} far slower than the rest`;
  if (faster === count) return `${be} far faster than the rest`;
  return `lie far outside the rest, ${formatInteger(faster)} faster and ${formatInteger(count - faster)} slower`;
}
