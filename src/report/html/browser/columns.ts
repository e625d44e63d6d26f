import { formatSeconds, UNKNOWN_TEXT } from '../../../units.ts';
import type { Packed } from '../page-data.ts';

/** A row's value of a column. */
export function valueAt(column: Packed, row: number): number | null {
  return typeof column === 'object' && column !== null ? (column[row] ?? null) : column;
}

/** A row's text of a column that names it by number; null where it names none. */
export function wordAt(words: readonly string[], column: Packed, row: number): string | null {
  const number = valueAt(column, row);
  return number === null ? null : (words[number] ?? null);
}

/** Microseconds for the eye. */
export function formatMicroseconds(us: number | null): string {
  return us === null ? UNKNOWN_TEXT : formatSeconds(us / 1e6);
}

/** A share as a percentage for an attribute. */
export function percentageOf(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
