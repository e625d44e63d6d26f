import type { RecordTable } from '../../records.ts';
import { formatInteger } from '../units.ts';

/** Requests that the page's table may hold. */
const MOST_ROWS = 10_000;

/** Which rows of a run the page holds, in the order of sending, and how they were chosen. */
export interface ChosenRows {
  readonly rows: readonly number[];
  /** null when they are all of them. */
  readonly selection: string | null;
}

/** All rows while there is room; else the failed and the slowest ones, and of the others every so many. */
export function chooseRows(table: RecordTable, most = MOST_ROWS): ChosenRows {
  const all = Array.from({ length: table.length }, (_, row) => row);
  if (all.length <= most) return { rows: all, selection: null };
  const latencies = all.map((row) => table.at(row).latencySeconds);
  const failed = all.filter((row) => latencies[row] === null).slice(0, Math.floor(most / 5));
  const answered = all.filter((row) => latencies[row] !== null);
  const slowest = answered.toSorted((a, b) => latencies[b]! - latencies[a]!).slice(0, Math.floor(most / 10));
  const chosen = new Set([...failed, ...slowest]);
  const others = evenly(
    answered.filter((row) => !chosen.has(row)),
    most - chosen.size,
  );
  return {
    rows: [...chosen, ...others].toSorted((a, b) => a - b),
    selection: describe({ failed: failed.length, slowest: slowest.length, others: others.length }),
  };
}

/** So many of the values, as equally spaced as whole numbers allow. */
function evenly(values: readonly number[], count: number): number[] {
  if (values.length <= count) return [...values];
  return Array.from({ length: count }, (_, i) => values[Math.floor((i * values.length) / count)]!);
}

function describe(counts: Readonly<Record<'failed' | 'slowest' | 'others', number>>): string {
  const parts = [
    counts.failed === 0 ? '' : `the first ${formatInteger(counts.failed)} failed ones`,
    `the ${formatInteger(counts.slowest)} slowest`,
    `${formatInteger(counts.others)} of the others, evenly spaced`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
