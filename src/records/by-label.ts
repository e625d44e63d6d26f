import { release } from '../release.ts';
import type { RowLabel } from './labels.ts';

/** Rows as far as their labels go. Millions of rows share a few labels, so what is asked of labels is asked once of each. */
export interface LabelledRows {
  readonly length: number;
  readonly labelCount: number;
  /** What a row says like many others, as a number from 0 to below {@link LabelledRows.labelCount}. */
  labelNumber(row: number): number;
  labelAt(number: number): RowLabel;
}

/** The rows of whose label something holds, in ascending order. */
export function rowsWhere(table: LabelledRows, holds: (label: RowLabel) => boolean): Int32Array {
  const isKept = Uint8Array.from({ length: table.labelCount }, (_, number) => Number(holds(table.labelAt(number))));
  const rows = new Int32Array(table.length);
  let count = 0;
  for (let row = 0; row < rows.length; row += 1) {
    if (isKept[table.labelNumber(row)] === 0) continue;
    rows[count] = row;
    count += 1;
  }
  if (count === rows.length) return rows;
  const found = rows.slice(0, count);
  release(rows);
  return found;
}

/** The labels of some rows and how many have each, in the order in which they first appear. */
export function countByLabel(table: LabelledRows): { readonly label: RowLabel; readonly rows: number }[] {
  const counts = new Int32Array(table.labelCount);
  const order: number[] = [];
  for (let row = 0; row < table.length; row += 1) {
    const number = table.labelNumber(row);
    if (counts[number] === 0) order.push(number);
    counts[number]! += 1;
  }
  return order.map((number) => ({ label: table.labelAt(number), rows: counts[number]! }));
}
