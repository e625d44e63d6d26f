import type { RecordTable } from '../../records.ts';
import type { SortedSamples } from '../../stats/quantile.ts';
import { release } from '../../release.ts';
import { formatInteger } from '../../units.ts';
import { sortKnown } from './series.ts';

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
  const { length } = table;
  if (length <= most) return { rows: Array.from({ length }, (_, row) => row), selection: null };
  const latencies = table.numbers('latencySeconds');
  const sorted = sortKnown(latencies);
  const isChosen = new Uint8Array(length);
  const failed = chooseFirst(isChosen, Math.floor(most / 5), (row) => Number.isNaN(latencies[row]));
  const slowest = chooseSlowest(isChosen, Math.floor(most / 10), { latencies, sorted });
  const room = { most: most - failed - slowest, total: sorted.length - slowest };
  const others = chooseEvenly(isChosen, room, (row) => !Number.isNaN(latencies[row]));
  for (const values of [latencies, sorted]) release(values);
  return { rows: rowsOf(isChosen), selection: describe({ failed, slowest, others }) };
}

/** Up to so many of the rows that pass a test; returns how many. */
function chooseFirst(isChosen: Uint8Array, most: number, test: (row: number) => boolean): number {
  let count = 0;
  for (let row = 0; row < isChosen.length && count < most; row += 1) {
    if (!test(row)) continue;
    isChosen[row] = 1;
    count += 1;
  }
  return count;
}

/** Of equally slow ones the first. */
function chooseSlowest(
  isChosen: Uint8Array,
  most: number,
  { latencies, sorted }: { readonly latencies: Float64Array; readonly sorted: SortedSamples },
): number {
  const bound = sorted[Math.max(0, sorted.length - most)] ?? Number.POSITIVE_INFINITY;
  const slower = chooseFirst(isChosen, most, (row) => latencies[row]! > bound);
  return slower + chooseFirst(isChosen, most - slower, (row) => latencies[row] === bound);
}

/** So many of the `total` rows that pass a test and are not chosen yet, as equally spaced as whole numbers allow. */
function chooseEvenly(
  isChosen: Uint8Array,
  { most, total }: { readonly most: number; readonly total: number },
  test: (row: number) => boolean,
): number {
  const count = Math.min(most, total);
  let passed = 0;
  let chosen = 0;
  for (let row = 0; row < isChosen.length && chosen < count; row += 1) {
    if (isChosen[row] === 1 || !test(row)) continue;
    if (passed === Math.floor((chosen * total) / count)) {
      isChosen[row] = 1;
      chosen += 1;
    }
    passed += 1;
  }
  return count;
}

function rowsOf(isChosen: Uint8Array): number[] {
  const rows: number[] = [];
  for (let row = 0; row < isChosen.length; row += 1) if (isChosen[row] === 1) rows.push(row);
  return rows;
}

function describe({ failed, slowest, others }: Readonly<Record<'failed' | 'slowest' | 'others', number>>): string {
  const parts = [
    failed === 0 ? '' : `the first ${formatInteger(failed)} failed ones`,
    slowest === 0 ? '' : slowest === 1 ? 'the slowest one' : `the ${formatInteger(slowest)} slowest`,
    others === 0 ? '' : `${formatInteger(others)} of the others, evenly spaced`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
