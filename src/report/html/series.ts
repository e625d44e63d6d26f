import type { Arm } from '../../model.ts';
import type { RecordTable } from '../../records.ts';
import { isMeasured } from '../../samples.ts';
import { quantile, sortSamples, type SortedSamples } from '../../stats/quantile.ts';

/** A measured request in the order of sending; seconds. */
export interface SeriesPoint {
  /** In the run's table. */
  readonly row: number;
  /** In the order of sending, from 1. */
  readonly index: number;
  /** null when it failed. */
  readonly latency: number | null;
  readonly ttft: number | null;
}

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

/** The measured requests of one side. */
export function seriesOf(table: RecordTable, arm: Arm): SeriesPoint[] {
  const points: SeriesPoint[] = [];
  for (let row = 0; row < table.length; row += 1) {
    const record = table.at(row);
    if (!isMeasured(record, arm)) continue;
    points.push({ row, index: record.index, latency: record.latencySeconds, ttft: record.ttftSeconds });
  }
  return points;
}

/** Cuts a series into groups of `size`; the last one may be smaller. */
export function groupSeries(points: readonly SeriesPoint[], size: number): SeriesGroup[] {
  const groups: SeriesGroup[] = [];
  for (let start = 0; start < points.length; start += size) groups.push(describe(points.slice(start, start + size)));
  return groups;
}

function describe(points: readonly SeriesPoint[]): SeriesGroup {
  const latencies = sorted(points.map(({ latency }) => latency));
  const ttfts = sorted(points.map(({ ttft }) => ttft));
  return {
    first: points[0]?.index ?? 0,
    last: points.at(-1)?.index ?? 0,
    answered: latencies.length,
    failed: points.length - latencies.length,
    low: quantile(latencies, 0.1),
    median: quantile(latencies, 0.5),
    high: quantile(latencies, 0.9),
    max: latencies.at(-1) ?? null,
    ttft: quantile(ttfts, 0.5),
  };
}

function sorted(values: readonly (number | null)[]): SortedSamples {
  return sortSamples(values.filter((value) => value !== null));
}
