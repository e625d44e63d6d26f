/** What a column sorts by; what is unknown comes last, whatever the direction. */
export type SortKey = number | string | null;

/** How rows are ordered. */
export interface Ordering {
  readonly key: (row: number) => SortKey;
  readonly descending: boolean;
}

/** The rows in a new order; equal ones stay as they were. */
export function orderRows(rows: readonly number[], { key, descending }: Ordering): number[] {
  const keyed = rows.map((row) => ({ row, key: key(row) }));
  const direction = descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return direction * compareKeys(a.key, b.key);
  });
  return keyed.map(({ row }) => row);
}

function compareKeys(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en', { numeric: true });
}

/** The rows of one page, and which of how many they are; a page that does not exist is the nearest one. */
export function pageOf(rows: readonly number[], page: number, size: number) {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const number = Math.min(Math.max(0, page), pages - 1);
  const first = number * size;
  return { number, pages, first, rows: rows.slice(first, first + size) };
}

/** The rows whose text holds every word that was typed, in any order; case does not matter. */
export function searchRows(rows: readonly number[], typed: string, textOf: (row: number) => string): number[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...rows];
  return rows.filter((row) => {
    const text = textOf(row);
    return wanted.every((word) => text.includes(word));
  });
}
