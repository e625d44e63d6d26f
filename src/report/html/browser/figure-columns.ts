import { formatValue, type DisplayUnit } from '../../../units.ts';
import type { Packed } from '../page-data.ts';
import { formatMicroseconds, valueAt } from './columns.ts';
import type { DataColumn } from './table-view.ts';

/** A column of times, packed as microseconds. */
export function timeColumn(heading: string, column: Packed): DataColumn {
  return {
    heading,
    kind: 'figure',
    key: (row) => valueAt(column, row),
    cell: (row) => formatMicroseconds(valueAt(column, row)),
  };
}

/** A column of whole numbers. */
export function countColumn(heading: string, column: Packed): DataColumn {
  return numberColumn(heading, (row) => valueAt(column, row), 'tokens');
}

/** A column of numbers that are worked out. */
export function numberColumn(
  heading: string,
  read: (row: number) => number | null,
  unit: Exclude<DisplayUnit, 'seconds'>,
): DataColumn {
  return { heading, kind: 'figure', key: read, cell: (row) => formatValue(read(row), unit) };
}

/** A column that gives way on a narrow screen. */
export function minor(column: DataColumn): DataColumn {
  return { ...column, isMinor: true };
}
