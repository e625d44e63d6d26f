import type { Arm } from '../../model.ts';
import type { RecordTable } from '../../records.ts';
import { rowsWhere } from '../../records/by-label.ts';
import { isMeasured } from '../../samples.ts';
import { sortSamples, type SortedSamples } from '../../stats/quantile.ts';
import { selectQuantiles } from '../../stats/select.ts';
import { release } from '../../release.ts';

/** Measured requests in the order of sending, as columns of equal length: an object for each would be most of a large run's memory. */
export interface Series {
  /** In the run's table. */
  readonly rows: Int32Array;
  /** In the order of sending, from 1. */
  readonly indices: Int32Array;
  /** Seconds; NaN when it failed. */
  readonly latencies: Float64Array;
  /** Seconds; NaN when there is none. */
  readonly ttfts: Float64Array;
  /** Latencies of those that were answered. */
  readonly sorted: SortedSamples;
}

/** Both sides of a run; one side alone leaves the other one empty. */
export type Sides = Readonly<Record<Arm, Series>>;

/** Requests that follow each other, together; seconds, null where there is nothing to take a figure of. */
export interface SeriesGroup {
  readonly first: number;
  readonly last: number;
  readonly answered: number;
  readonly failed: number;
  /** 10 % of the answers were faster. */
  readonly low: number | null;
  readonly median: number | null;
  /** 10 % of the answers were slower. */
  readonly high: number | null;
  readonly max: number | null;
  readonly ttft: number | null;
}

/** The measured requests of both sides. */
export function sidesOf(table: RecordTable): Sides {
  return { candidate: seriesOf(table, 'candidate'), baseline: seriesOf(table, 'baseline') };
}

function seriesOf(table: RecordTable, arm: Arm): Series {
  const rows = rowsWhere(table, (label) => isMeasured(label, arm));
  const latencies = table.numbers('latencySeconds', rows);
  return {
    rows,
    indices: rows.map((row) => table.view(row).index),
    latencies,
    ttfts: table.numbers('ttftSeconds', rows),
    sorted: sortKnown(latencies),
  };
}

/** Cuts a series into groups of `size`; the last one may be smaller. */
export function groupSeries(
  { indices, latencies, ttfts }: Omit<Series, 'rows' | 'sorted'>,
  size: number,
): SeriesGroup[] {
  const groups: SeriesGroup[] = [];
  for (let start = 0; start < indices.length; start += size) {
    const end = Math.min(start + size, indices.length);
    const answered = knownOf(latencies.subarray(start, end));
    const firstTokens = knownOf(ttfts.subarray(start, end));
    const [low, median, high, max] = selectQuantiles(answered, [0.1, 0.5, 0.9, 1]);
    const [ttft] = selectQuantiles(firstTokens, [0.5]);
    groups.push({
      first: indices[start]!,
      last: indices[end - 1]!,
      answered: answered.length,
      failed: end - start - answered.length,
      low: low!,
      median: median!,
      high: high!,
      max: max!,
      ttft: ttft!,
    });
    release(answered);
    release(firstTokens);
  }
  return groups;
}

/** The known ones among some values, sorted. */
export function sortKnown(values: Float64Array): SortedSamples {
  const known = knownOf(values);
  const sorted = sortSamples(known);
  release(known);
  return sorted;
}

/** A copy of the known ones. Not by `filter`: it would take a list of objects, three times as large as the values. */
function knownOf(values: Float64Array): Float64Array {
  let unknown = 0;
  for (let i = 0; i < values.length; i += 1) if (Number.isNaN(values[i])) unknown += 1;
  if (unknown === 0) return values.slice();
  const known = new Float64Array(values.length - unknown);
  for (let i = 0, count = 0; count < known.length; i += 1) {
    if (Number.isNaN(values[i])) continue;
    known[count] = values[i]!;
    count += 1;
  }
  return known;
}
