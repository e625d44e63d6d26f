import { quantile, sortSamples } from '../src/stats/quantile.ts';

/** A distribution in two numbers. */
export interface Spread {
  readonly median: number;
  readonly p99: number;
}

/** Median and 99th percentile (type 7) of a list that is not empty. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = sortSamples(values);
  return { median: quantile(sorted, 0.5)!, p99: quantile(sorted, 0.99)! };
}

/** Median of a list that is not empty. */
export function medianOf(values: readonly number[]): number {
  return spreadOf(values).median;
}

/** The lists with their places changed: each of them is first once in as many turns as there are lists. */
export function rotated<T>(list: readonly T[], turn: number): readonly T[] {
  const start = turn % Math.max(1, list.length);
  return [...list.slice(start), ...list.slice(0, start)];
}

/** `0.97 ×`, `12 ×`: a ratio with two or three digits that count. */
export function formatRatio(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)} ×`;
}

/** `241 µs`, `1.8 ms`. */
export function formatMicroseconds(micros: number): string {
  return Math.abs(micros) < 1000 ? `${Math.round(micros)} µs` : formatMilliseconds(micros / 1000);
}

/** `1.8 ms`, `62 ms`. */
export function formatMilliseconds(ms: number): string {
  return `${Math.abs(ms) < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`;
}

/** `12,345`. */
export function formatCount(count: number): string {
  return Math.round(count).toLocaleString('en-US');
}
