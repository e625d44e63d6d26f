import { formatInteger } from '../../../units.ts';
import type { Content } from './element.ts';
import { orderRows, pageOf, searchRows, type SortKey } from './ordering.ts';

/** A column of a table that sorts; what is not text shows its largest first. */
export interface DataColumn {
  readonly heading: string;
  readonly kind: 'text' | 'figure' | 'picture';
  readonly key: (row: number) => SortKey;
  readonly cell: (row: number) => Content;
  /** Left out where the screen is narrow. */
  readonly isMinor?: boolean;
}

/** A choice that leaves rows out; the first option leaves all in. */
export interface DataFilter {
  readonly label: string;
  readonly options: readonly { readonly label: string; readonly accepts: (row: number) => boolean }[];
}

/** What a table shows. */
export interface DataTableParts {
  /** `requests`, `prompts`. */
  readonly noun: string;
  readonly count: number;
  readonly columns: readonly DataColumn[];
  readonly filters: readonly DataFilter[];
  /** Lower-case text that is searched. */
  readonly textOf: (row: number) => string;
  /** What opens below a row; null = rows do not open. */
  readonly detailOf: ((row: number) => Node) | null;
  readonly nameOf: (row: number) => string;
  /** Column that the rows are sorted by at first. */
  readonly sortedBy: number;
  readonly descending: boolean;
}

/** What the reader asked a table to show. */
export interface TableView {
  readonly sortedBy: number;
  readonly descending: boolean;
  readonly page: number;
  readonly typed: string;
  /** The chosen option of each filter. */
  readonly chosen: readonly number[];
  /** The row whose detail is open. */
  readonly opened: number | null;
}

/** Rows that stand in the document at a time. */
const PAGE_SIZE = 25;

/** What a table shows when nothing has been asked yet. */
export function firstView({ sortedBy, descending, filters }: DataTableParts): TableView {
  return { sortedBy, descending, page: 0, typed: '', chosen: filters.map(() => 0), opened: null };
}

/** The view after a click on a heading: the other direction where it was sorted by that column already. */
export function sortedView(view: TableView, column: number, { columns }: DataTableParts): TableView {
  const isSame = view.sortedBy === column;
  const descending = isSame ? !view.descending : columns[column]?.kind !== 'text';
  return { ...view, sortedBy: column, descending, page: 0 };
}

/** All rows that a view lets in, in its order. */
export function rowsOf({ count, filters, columns, textOf }: DataTableParts, view: TableView): number[] {
  const all = Array.from({ length: count }, (_, row) => row);
  const accepted = all.filter((row) =>
    filters.every(({ options }, i) => options[view.chosen[i] ?? 0]?.accepts(row) ?? true),
  );
  const key = columns[view.sortedBy]?.key ?? (() => null);
  return orderRows(searchRows(accepted, view.typed, textOf), { key, descending: view.descending });
}

/** The page of some rows that a view asks for, or the nearest one. */
export function currentPage(rows: readonly number[], view: Pick<TableView, 'page'>) {
  return pageOf(rows, view.page, PAGE_SIZE);
}

/** The number of the page that a row is on. */
export function pageWith(rows: readonly number[], row: number): number {
  return Math.floor(rows.indexOf(row) / PAGE_SIZE);
}

/** `26 to 50 of 1,000 requests`, and from how many they were filtered. */
export function statusText({ count, noun }: DataTableParts, rows: readonly number[], view: TableView): string {
  const { first, rows: shown } = currentPage(rows, view);
  const filtered = rows.length === count ? '' : `, filtered from ${formatInteger(count)}`;
  if (rows.length === 0) return `No ${noun}${filtered}`;
  const range = `${formatInteger(first + 1)} to ${formatInteger(first + shown.length)}`;
  return `${range} of ${formatInteger(rows.length)} ${noun}${filtered}`;
}
