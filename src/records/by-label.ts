import type { RowLabel } from './labels.ts';

/** Rows as far as their labels go. Millions of rows share a few labels, so what is asked of labels is asked once of each. */
export interface LabelledRows {
  readonly length: number;
  /** The same object for rows that are labelled alike. */
  label(row: number): RowLabel;
}

/** The rows of whose label something holds, in ascending order. */
export function rowsWhere(table: LabelledRows, holds: (label: RowLabel) => boolean): Int32Array {
  const known = new Map<RowLabel, boolean>();
  const rows = new Int32Array(table.length);
  let count = 0;
  let last: RowLabel | null = null;
  let isKept = false;
  for (let row = 0; row < rows.length; row += 1) {
    const label = table.label(row);
    if (label !== last) {
      last = label;
      isKept = known.get(label) ?? holds(label);
      known.set(label, isKept);
    }
    if (!isKept) continue;
    rows[count] = row;
    count += 1;
  }
  return count === rows.length ? rows : rows.slice(0, count);
}

/** How many rows have each label, in the order in which labels first appear. */
export function countByLabel(table: LabelledRows): ReadonlyMap<RowLabel, number> {
  const counts = new Map<RowLabel, { rows: number }>();
  let last: RowLabel | null = null;
  let count = { rows: 0 };
  for (let row = 0; row < table.length; row += 1) {
    const label = table.label(row);
    if (label !== last) {
      last = label;
      count = counts.get(label) ?? { rows: 0 };
      counts.set(label, count);
    }
    count.rows += 1;
  }
  return new Map(Array.from(counts, ([label, { rows }]) => [label, rows]));
}
