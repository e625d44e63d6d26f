import type { RecordTable } from '../records.ts';
import { collectSamples } from '../samples.ts';
import { largestShare } from '../stats/describe.ts';
import { sortSamples } from '../stats/quantile.ts';
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
  const share = largestShare(sorted);
  const slowest =
    share === null ? '' : `, and the slowest request alone makes up ${formatQuantity(share, 'share')} of the average`;
  const lie = count === 1 ? 'lies' : 'lie';
  return (
    `Outliers: ${formatInteger(count)} of ${formatCount(values.length)} ${lie} far outside the rest ` +
    `(more than three interquartile ranges)${slowest}. None was left out.`
  );
}
